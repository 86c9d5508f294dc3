import {html, type TemplateResult} from 'lit';
import {speakerFor} from '../localization/all-locales.js';
import type {Speaker} from '../localization/speaker.js';
import type {Body} from '../model/schema/body.js';
import type {Notice} from '../model/schema/notice.js';
import {stillTold} from '../model/standing.js';
import {bordersOf} from '../model/time/when.js';
import {bodyView} from '../views/text/body.js';
import {levelOfHeading} from '../views/text/heading.js';
import {frameView} from '../views/frame.js';
import {noticeView, type NoticePart} from '../views/notice.js';
import {hasSupplement} from '../views/supplement/has-supplement.js';
import {supplementOf} from '../views/supplement/supplement.js';
import {admittedNotice} from './arguments.js';
import {elementStyles, supplementStyles} from './element-styles.js';
import {Memo, nameOf} from './memo.js';
import {inCharset} from './plain/charset.js';
import {escapeText, renderPlain} from './plain/render-plain.js';
import {renderHydratable} from './markup/hydratable.js';
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
  /** The encoding of the page, such as `shift_jis`; UTF-8 where it is left out. For any other, the markup is ASCII. */
  readonly charset?: string;
  /**
   * Shown in place of the notice by browsers that know no declarative shadow DOM and run no scripts; written as in a
   * document, plain texts in the language of the notice.
   */
  readonly fallback?: Body;
}

/** Escapes a document for a `<script>`: in JSON these characters occur in strings only. Terminals obey some of them. */
function scriptText(notice: Notice): string {
  return JSON.stringify(notice).replace(
    /[<\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** When a notice is in effect, as an interval of ISO 8601 that may have one end; undefined where it always is. */
function intervalOf(notice: Notice): string | undefined {
  const borders = bordersOf(notice);
  if (borders.every((minute) => minute === undefined)) return undefined;
  return borders
    .map((minute) => (minute === undefined ? '' : new Date(minute * 60_000).toISOString()))
    .join('/');
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

const elements = new Memo<string>(({length}) => length);

/**
 * Renders a notice as an `<incident-notice>` that shows before any script has loaded, by declarative shadow DOM. The bundle
 * loads its elements when a reader is at the form, and the element then hydrates that markup; where the document does not
 * match it, the element renders the notice anew.
 *
 * Reads no clock: the same notice gives the same markup, byte for byte. Whatever depends on the present, such as whether a
 * contact answers now, is rendered by the script. `data-in-effect` tells that when to look at once, because the notice is not
 * in effect.
 *
 * @param read - as `readNotice` returns it
 * @throws TypeError if it is no notice, or if an option is of another type
 */
export function renderElement(read: Notice, options: ElementOptions = {}): string {
  return elements.get(nameOf(read, options), [read, options], () => elementMarkup(read, options));
}

function elementMarkup(read: Notice, options: ElementOptions): string {
  const notice = admittedNotice(read, {...options});
  const {
    language = notice.language,
    headingLevel = 2,
    show = [],
    src,
    stylesheet,
    charset,
    fallback,
  } = options;
  const speaker = speakerFor(language, notice);
  const told = stillTold(notice);
  const content = noticeView(
    {notice: told, speaker, headingLevel, supplement: supplementOf(told)},
    {
      parts: show,
      isExpired: false,
      openingOf: () => undefined,
      checker: untouchedChecker,
      onJump: () => undefined,
    },
  );
  const tag = attributes({
    lang: language,
    src,
    'heading-level': options.headingLevel === undefined ? undefined : `${levelOfHeading(headingLevel)}`,
    show: options.show?.join(' '),
    'data-in-effect': intervalOf(notice),
  });
  const markup = renderHydratable(frameView(speaker, {content}));
  const instead = fallback === undefined ? '' : renderPlain(fallbackView(fallback, speaker));
  const embedded = src === undefined ? `<script type="application/json">${scriptText(notice)}</script>` : '';
  const element = `<incident-notice${tag}><template shadowrootmode="open">${stylesOf(told, stylesheet)}${markup}</template>${instead}${embedded}</incident-notice>\n`;
  return inCharset(element, charset);
}
