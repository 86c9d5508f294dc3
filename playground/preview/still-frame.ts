import {trusted} from '../trusted.js';
import {clickedTexts} from './clicks.js';
import {emulateTheme, type Theme} from './emulated-theme.js';

type FrameWindow = Window & {readonly CSSStyleSheet: typeof CSSStyleSheet};

/** As our own renderer writes them. They are taken out of the text: the policy would complain of them in a document. */
const styleSheets = /<style>(.*?)<\/style>/gs;

/** What links lead to opens beside the playground: the frame keeps the notice. */
function openLinksElsewhere(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
}

/**
 * Shows pages in a frame that runs no scripts. They come as documents and not as addresses, because a frame of text
 * inherits the policy of this page, which knows no hash of a style sheet that changes as somebody types.
 */
export class StillFrame {
  private page: string | undefined;
  private theme: Theme = 'light';

  /** @param onClick - told the text of what was clicked, and of what that is in */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly onClick?: (clicked: readonly string[]) => void,
  ) {
    frame.addEventListener('load', () => {
      this.draw();
      frame.contentDocument?.addEventListener('click', (event) => {
        const clicked = clickedTexts(event.composedPath());
        if (clicked.length > 0) this.onClick?.(clicked);
      });
    });
  }

  show(page: string, theme: Theme): void {
    if (page === this.page && theme === this.theme) return;
    this.page = page;
    this.theme = theme;
    this.draw();
  }

  private draw(): void {
    const {contentDocument, contentWindow} = this.frame;
    if (this.page === undefined || !contentDocument?.querySelector('meta[name=robots]') || !contentWindow)
      return;
    const markup = this.page.replace(styleSheets, '');
    const page = new DOMParser().parseFromString(trusted.createHTML(markup), 'text/html');
    const sheet = new (contentWindow as FrameWindow).CSSStyleSheet();
    sheet.replaceSync([...this.page.matchAll(styleSheets)].map(([, styles = '']) => styles).join('\n'));
    emulateTheme(sheet, this.theme);
    openLinksElsewhere(page);
    this.replace(contentDocument, page);
    contentDocument.adoptedStyleSheets = [sheet];
  }

  /** Puts a page in the place of another; where somebody is in it, and what is ticked, stays. */
  private replace(document: Document, page: Document): void {
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({id}) => id);
    const top = document.scrollingElement?.scrollTop ?? 0;
    const {lang, dir} = page.documentElement;
    Object.assign(document.documentElement, {lang, dir});
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    for (const id of ticked) {
      const field = document.getElementById(id) as HTMLInputElement | null;
      if (field) field.checked = true;
    }
    document.scrollingElement?.scrollTo({top});
  }
}
