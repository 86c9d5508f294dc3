import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface FoldHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** From which width of the window on everything is open. In `fold.styles.ts`, too, for who reads before scripts run. */
const wide = '(min-width: 60em)';

/**
 * Opens the parts of a notice that fold, where there is room for them and on paper, and keeps what a reader has opened or
 * closed when the notice is drawn anew.
 */
export class FoldController implements ReactiveController {
  /** Whether parts are open that a reader, a link or a search has opened or closed, by their ids. */
  private readonly changed = new Map<string, boolean>();
  /** Whether this has opened or closed a part. */
  private readonly given = new WeakMap<HTMLDetailsElement, boolean>();
  /** Those that were opened to be printed, with what is folded up within other parts. */
  private printed: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: FoldHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.handleBeforeprint);
    addEventListener('afterprint', this.handleAfterprint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.handleBeforeprint);
    removeEventListener('afterprint', this.handleAfterprint);
  }

  hostUpdate(): void {
    for (const fold of this.folds) {
      if (fold.open !== (this.given.get(fold) ?? false)) this.changed.set(fold.id, fold.open);
    }
  }

  hostUpdated(): void {
    const isWide = matchMedia(wide).matches;
    for (const fold of this.folds) this.give(fold, this.changed.get(fold.id) ?? isWide);
  }

  /** Those that stand in the page: also what a server rendered, while the element renders beside it. */
  private get folds(): readonly HTMLDetailsElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.fold') ?? [])];
  }

  private give(fold: HTMLDetailsElement, isOpen: boolean): void {
    this.given.set(fold, isOpen);
    if (fold.open !== isOpen) fold.open = isOpen;
  }

  private readonly handleBeforeprint = () => {
    const closed = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open], .former)');
    this.printed = [...(closed ?? [])];
    for (const fold of this.printed) this.give(fold, true);
  };

  private readonly handleAfterprint = () => {
    for (const fold of this.printed) this.give(fold, false);
    this.printed = [];
  };
}
