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

/** How long a notice took to be drawn, in milliseconds. */
export interface LiveDrawing {
  readonly took: number;
}

/** A notice that takes longer than this, in milliseconds, is drawn only when its owner rests. */
const quick = 50;

/** How many times as long as drawing takes an owner has to have rested. */
const patience = 8;

/**
 * Shows notices in a frame with the element that sites have. Of what is done in it nothing comes back but clicks on words.
 * What is drawn in the frame keeps the page waiting that it is in.
 */
export class LiveFrame {
  private state: LiveState | undefined;
  private took = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onClick - told the text of what was clicked, and of what that is in */
  constructor(
    private readonly frame: HTMLIFrameElement,
    onClick?: (clicked: readonly string[]) => void,
  ) {
    frame.addEventListener('load', () => this.send());
    addEventListener('message', ({data, origin, source}: MessageEvent<LiveClick | LiveDrawing>) => {
      if (origin !== location.origin || source !== frame.contentWindow) return;
      if ('took' in data) this.took = data.took;
      else onClick?.(data.clicked);
    });
  }

  show(state: LiveState): void {
    this.state = state;
    clearTimeout(this.timer);
    if (this.took <= quick) this.send();
    else this.timer = setTimeout(() => this.send(), this.took * patience);
  }

  private send(): void {
    if (this.state) this.frame.contentWindow?.postMessage(this.state, location.origin);
  }
}
