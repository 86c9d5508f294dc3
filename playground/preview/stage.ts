/** How wide the screens are that a notice is looked at, in CSS pixels. */
export const screens = {phone: 360, desktop: 1280} as const;

export type Screen = keyof typeof screens;

/** Fits frames of the width of a screen into their place. */
export function fitScreen(stage: HTMLElement, screen: Screen): void {
  const width = screens[screen];
  const scale = Math.min(1, stage.clientWidth / width);
  stage.style.setProperty('--width', `${width}px`);
  stage.style.setProperty('--scale', String(scale));
}

/**
 * Gives frames the width of a screen, whatever the width of their place: what is too wide is drawn smaller, and what is in
 * the frame does not know.
 */
export class Stage {
  private screen: Screen = 'phone';

  constructor(private readonly stage: HTMLElement) {
    new ResizeObserver(() => this.fit()).observe(stage);
  }

  show(screen: Screen): void {
    this.screen = screen;
    this.stage.dataset.screen = screen;
    this.fit();
  }

  private fit(): void {
    fitScreen(this.stage, this.screen);
  }
}
