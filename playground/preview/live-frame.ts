import type {Notice} from '../../src/model/schema/notice.js';
import type {Theme} from './emulated-theme.js';

/** What the page in the live frame is to show. */
export interface LiveState {
  readonly notice: Notice;
  readonly language: string;
  readonly theme: Theme;
}

/** Shows notices in a frame with the element that sites have. Nothing comes back from it: answers stay there. */
export class LiveFrame {
  private state: LiveState | undefined;

  constructor(private readonly frame: HTMLIFrameElement) {
    frame.addEventListener('load', () => this.send());
  }

  show(state: LiveState): void {
    this.state = state;
    this.send();
  }

  private send(): void {
    if (this.state) this.frame.contentWindow?.postMessage(this.state, location.origin);
  }
}
