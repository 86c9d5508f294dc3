import type {Notice} from '../../src/model/schema/notice.js';
import type {Theme} from './emulated-theme.js';

/** What the page in the live frame is to show. */
export interface LiveState {
  readonly notice: Notice;
  readonly language: string;
  readonly theme: Theme;
}

/** Which words of a notice were clicked, and what these are in. */
export interface LiveClick {
  readonly clicked: readonly string[];
}

/** Shows notices in a frame with the element that sites have. Of what is done in it nothing comes back but clicks on words. */
export class LiveFrame {
  private state: LiveState | undefined;

  /** @param onClick - told the text of what was clicked, and of what that is in */
  constructor(
    private readonly frame: HTMLIFrameElement,
    onClick?: (clicked: readonly string[]) => void,
  ) {
    frame.addEventListener('load', () => this.send());
    addEventListener('message', ({data, origin, source}: MessageEvent<LiveClick>) => {
      if (origin === location.origin && source === frame.contentWindow) onClick?.(data.clicked);
    });
  }

  show(state: LiveState): void {
    this.state = state;
    this.send();
  }

  private send(): void {
    if (this.state) this.frame.contentWindow?.postMessage(this.state, location.origin);
  }
}
