import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import {speakerFor} from '../localization/all-locales.js';
import type {Speaker} from '../localization/speaker.js';
import type {Body} from '../model/schema/body.js';
import type {Notice} from '../model/schema/notice.js';
import {bodyView} from '../views/text/body.js';
import {frameView} from '../views/frame.js';
import {noticeView, type NoticePart} from '../views/notice.js';
import {hasSupplement} from '../views/supplement/has-supplement.js';
import {supplementOf} from '../views/supplement/supplement.js';
import {elementStyles, supplementStyles} from './element-styles.js';
import {escapeText, renderPlain} from './plain/render-plain.js';
import {untouchedChecker} from './untouched-checker.js';

export interface ElementOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string;
  /** Level of the topmost heading, from 1 to 6; 2 where it is left out. */
  readonly headingLevel?: number;
  /** Which parts to show; all of them where it is left out. */
  readonly show?: readonly NoticePart[];
  /** Address of the document, which is then fetched and not embedded. It has to be the same notice. */
  readonly src?: string;
  /** Address of `incident-notice.css`, which is then linked: a strict policy blocks styles in the markup. */
  readonly stylesheet?: string;
  /**
   * Shown in place of the notice by browsers that know no declarative shadow DOM and run no scripts; written as in a
   * document, plain texts in the language of the notice.
   */
  readonly fallback?: Body;
}

/** Escapes a document for a `<script>`: in JSON these characters occur in strings only. */
function scriptText(notice: Notice): string {
  return JSON.stringify(notice).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
}

function fallbackView(fallback: Body, speaker: Speaker): TemplateResult {
  return html`<div lang=${speaker.locale} dir=${speaker.patterns.direction}>${bodyView(fallback, speaker)}</div>`;
}

/** The style sheets of a notice, written down or linked. The latter has those for every notice. */
function stylesOf(notice: Notice, stylesheet: string | undefined): string {
  if (stylesheet !== undefined) return `<link rel="stylesheet"${attributes({href: stylesheet})}>`;
  const sheets = hasSupplement(notice) ? [elementStyles, supplementStyles] : [elementStyles];
  return sheets.map((styles) => `<style>${styles}</style>`).join('');
}

/**
 * Renders a notice as an `<incident-notice>` that shows before any script has loaded, by declarative shadow DOM. The element
 * hydrates that markup as soon as the script, the form and the document have loaded; where they do not match it, the
 * element renders the notice anew.
 *
 * Reads no clock: the same notice gives the same markup, byte for byte. Whatever depends on the present, such as whether a
 * contact answers now, is rendered by the script.
 *
 * @param notice - as `readNotice` returns it
 */
export function renderElement(notice: Notice, options: ElementOptions = {}): string {
  const {language = notice.language, headingLevel = 2, show = [], src, stylesheet, fallback} = options;
  const speaker = speakerFor(language, notice);
  const content = noticeView(
    {notice, speaker, headingLevel, supplement: supplementOf(notice)},
    {parts: show, isExpired: false, openingOf: () => undefined, checker: untouchedChecker},
  );
  const tag = attributes({
    lang: language,
    src,
    'heading-level': options.headingLevel?.toString(),
    show: options.show?.join(' '),
  });
  const markup = collectResultSync(render(frameView(speaker, {content})));
  const instead = fallback === undefined ? '' : renderPlain(fallbackView(fallback, speaker));
  const embedded = src === undefined ? `<script type="application/json">${scriptText(notice)}</script>` : '';
  return `<incident-notice${tag}><template shadowrootmode="open">${stylesOf(notice, stylesheet)}${markup}</template>${instead}${embedded}</incident-notice>\n`;
}
