import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether a change is one of content. Extensions add styles of their own, and those of the library may come late. */
function isOfContent({type, addedNodes, removedNodes}: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'characterData' || nodes.some(({nodeName}) => !/^(style|link)$/i.test(nodeName));
}

/**
 * Notices that somebody else changes what an element has rendered, such as a page translator or an extension. What Lit goes
 * on with is then no longer what stands there: it would write into nodes that nobody sees, or into none.
 */
export class ForeignChanges implements ReactiveController {
  /** Whether there have been any. Who has changed a page once goes on with it. */
  private wereFound = false;
  private readonly observer = new MutationObserver((records) => this.take(records));

  constructor(
    host: ReactiveControllerHost,
    private readonly root: ShadowRoot,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.root, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.take(this.observer.takeRecords());
    this.observer.disconnect();
  }

  /** Whether somebody else has been at work up to now. */
  get areFound(): boolean {
    this.take(this.observer.takeRecords());
    return this.wereFound;
  }

  /** Takes what stands there now for the element's own. */
  ignoreOwn(): void {
    this.observer.takeRecords();
  }

  private take(records: readonly MutationRecord[]): void {
    this.wereFound ||= records.some(isOfContent);
  }
}
