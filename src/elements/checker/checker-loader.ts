import {nothing, type ReactiveController} from 'lit';
import type {Notice} from '../../model/schema/notice.js';
import {checkerUnavailableView} from '../../views/checker/checker-unavailable.js';
import type {Surface} from '../../views/surface.js';
import {addStyles} from '../add-styles.js';
import {patiently} from '../patience.js';
import type {CheckerController, CheckerHost} from './checker-controller.js';
import {loadChecker} from './load.js';

/** Brings the checker to an element, and stands in for it until it is there and where it could not be loaded. */
export class CheckerLoader implements ReactiveController {
  private checker: CheckerController | undefined;
  private hasFailed = false;

  constructor(private readonly host: CheckerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
  }

  /** Settles when the form of a notice can be shown, could not be loaded, or has been waited for long enough. */
  async wait(notice: Notice): Promise<void> {
    const loaded = this.load(notice);
    // What a server rendered can be read meanwhile, and has the form in its place.
    return this.host.isServerRendered ? loaded : patiently(loaded);
  }

  /** A surface that tells times by the reader's clock as well, once the checker is there. */
  complete(surface: Surface): Surface {
    return this.checker?.complete(surface) ?? surface;
  }

  /** The form and its verdicts; where they could not be loaded, a button that tries again. */
  render(surface: Surface): unknown {
    if (this.checker) return this.checker.render(surface);
    if (!this.hasFailed || !surface.notice.eligibility) return nothing;
    return checkerUnavailableView(surface, {onRetry: () => void this.retry()});
  }

  private async retry(): Promise<void> {
    await this.load();
    await this.host.updateComplete;
    // The button that was pressed is gone, and the focus with it.
    this.host.renderRoot.querySelector<HTMLElement>('fieldset input')?.focus();
  }

  private async load(notice?: Notice): Promise<void> {
    try {
      const {CheckerController, checkerStyleSheets} = await loadChecker();
      if (!this.checker) {
        this.checker = new CheckerController(this.host);
        if (this.host.shadowRoot) addStyles(this.host.shadowRoot, checkerStyleSheets);
      }
      if (notice) await this.checker.prepare(notice);
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }
}
