import type {ReactiveController, ReactiveControllerHost} from 'lit';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

function watch(): void {
  observer = new MutationObserver(() => {
    for (const host of hosts) host.requestUpdate();
  });
  observer.observe(document.documentElement, {attributeFilter: ['lang'], subtree: true});
}

/** The language of the nearest ancestor that says one, through shadow roots; empty if none does. */
function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}

/** Tells an element the language of its place in the page, and updates it when that changes. */
export class PageLanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** A BCP 47 tag, or the empty string where the page says none. */
  get language(): string {
    return nearestLanguage(this.host);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (!observer) watch();
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
