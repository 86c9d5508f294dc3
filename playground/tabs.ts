import {part} from './parts.js';

/** The ways of writing a notice. */
export type Tab = 'form' | 'json';

const names = ['form', 'json'] as const satisfies readonly Tab[];

/** Two ways of writing the same, of which one is shown. Arrow keys go from one tab to the other. */
export class Tabs {
  /** @param onShow - called when another one is shown */
  constructor(private readonly onShow: (tab: Tab) => void) {
    for (const name of names) {
      const tab = this.tab(name);
      tab.addEventListener('click', () => this.show(name));
      tab.addEventListener('keydown', ({key}) => {
        if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return;
        const next = key === 'Home' || (key !== 'End' && name === 'json') ? 'form' : 'json';
        this.show(next);
        this.tab(next).focus();
      });
    }
  }

  get shown(): Tab {
    return this.tab('json').ariaSelected === 'true' ? 'json' : 'form';
  }

  show(shown: Tab): void {
    if (shown === this.shown) return;
    for (const name of names) {
      const isShown = name === shown;
      this.tab(name).ariaSelected = String(isShown);
      this.tab(name).tabIndex = isShown ? 0 : -1;
      part(`${name}-panel`, HTMLDivElement).hidden = !isShown;
    }
    for (const each of document.querySelectorAll<HTMLElement>('[data-tab]'))
      each.hidden = each.dataset.tab !== shown;
    this.onShow(shown);
  }

  private tab(name: Tab): HTMLButtonElement {
    return part(`${name}-tab`, HTMLButtonElement);
  }
}
