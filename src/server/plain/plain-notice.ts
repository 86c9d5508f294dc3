import {html} from 'lit';
import * as plain from '../../localization/catalogues/plain/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {isEnded, stillTold} from '../../model/standing.js';
import {frameView} from '../../views/frame.js';
import {noticeView} from '../../views/notice.js';
import type {Surface} from '../../views/surface.js';
import {plainCheckerView} from '../../views/plain/plain-checker.js';
import {plainFormStyles, type Arrangement} from '../../views/plain/plain-form.styles.js';
import {plainTableView} from '../../views/plain/plain-table.js';
import {supplementOf} from '../../views/supplement/supplement.js';
import {decidedRule} from './decided-rule.js';
import {hashOf} from './hash.js';
import {wellFormedRenderer, type Tag} from '../markup/well-formed.js';
import {onOneLine} from './markup.js';
import {unsuspiciousName, withPlainClasses, withPlainSelectors} from './plain-names.js';
import {styleSheet} from './plain-styles.js';

/** The markup of a notice without scripts, and the style sheet that evaluates its form. */
export interface PlainBody {
  /** The classes of the element that will contain the markup; the styles are scoped to them. */
  readonly classes: string;
  readonly markup: string;
  /** They come after the styles of the notice. */
  readonly formStyles: string;
}

/** A notice without scripts. */
export interface PlainNotice {
  readonly speaker: Speaker;
  /** The styles that do not depend on what the notice says. */
  readonly styles: string;
  /** Renders the notice itself, which takes most of the time. */
  readonly body: () => PlainBody;
}

/** How a notice is written without scripts. */
export interface PlainOptions {
  /** BCP 47 tag of the language that is wanted. */
  readonly language: string;
  /** Level of the topmost heading, from 1 to 6. */
  readonly headingLevel: number;
  readonly arrangement: Arrangement;
  /** A name for one of several copies. */
  readonly copy?: string | undefined;
}

/** Attributes whose value is one id, several or, of a radio button, the name of its group. */
const naming = ['id', 'for', 'form', 'name', 'aria-labelledby', 'aria-describedby'];

/** Stands for the name of the notice in what its views render. No markup has this character: XML forbids it. */
const own = '\0';

/** Prefixes ids and names with a name of the notice, so that they do not clash with others in the page. */
function withOwnNames({name, attributes}: Tag): Tag {
  const renamed = withPlainClasses(attributes).map(([attribute, value]): [string, string] => {
    if (attribute === 'href' && value.startsWith('#'))
      return [attribute, `#${own}-${unsuspiciousName(value.slice(1))}`];
    if (!naming.includes(attribute)) return [attribute, value];
    return [attribute, value.replace(/\S+/g, (each) => `${own}-${unsuspiciousName(each)}`)];
  });
  // XML knows by nothing else that it is a drawing.
  const isDrawing = name === 'svg' && attributes.every(([attribute]) => attribute !== 'xmlns');
  return {name, attributes: isDrawing ? [['xmlns', 'http://www.w3.org/2000/svg'], ...renamed] : renamed};
}

const renderWithOwnNames = wellFormedRenderer(withOwnNames);

/** The checker of a rule, and its styles: radio buttons, or a table where there would be too many. */
function checkerOf({id, eligibility}: Notice, arrangement: Arrangement, speaker: Speaker) {
  if (!eligibility) return {styles: '', view: () => undefined};
  const decided = decidedRule(id, eligibility);
  if ('form' in decided) {
    const {form} = decided;
    return {
      styles: withPlainSelectors(plainFormStyles(form, arrangement, speaker)),
      view: (surface: Surface) => plainCheckerView({...surface, eligibility}, form, arrangement),
    };
  }
  const {map} = decided;
  return {styles: '', view: (surface: Surface) => plainTableView({...surface, eligibility}, map)};
}

/** From when and until when a notice is valid; the empty string if it says neither, or no longer holds at all. */
function validityWords(notice: Notice, speaker: Speaker): string {
  if (isEnded(notice)) return '';
  const {effective, expires} = notice;
  return [
    ...(effective === undefined ? [] : [speaker.say(plain.validFrom, speaker.when(effective))]),
    ...(expires === undefined ? [] : [speaker.say(plain.validUntil, speaker.when(expires))]),
  ].join(' · ');
}

/** A word that an id can have in it. */
function idWord(text: string): string {
  return text.replace(/\W/g, '-');
}

/** Renders a notice with its checker, with the same views as the elements. */
function bodyOf(
  notice: Notice,
  speaker: Speaker,
  {language, headingLevel, arrangement, copy}: PlainOptions,
): PlainBody {
  // A page may have a notice in several languages.
  const name = [notice.id, language, ...(copy === undefined ? [] : [copy])].map(idWord).join('-');
  const checker = checkerOf(notice, arrangement, speaker);
  // A static page cannot know when it is read: it says first when the notice is valid, and never that it has expired.
  const validity = validityWords(notice, speaker);
  const notices = noticeView(
    {notice, speaker, headingLevel, supplement: supplementOf(notice)},
    {parts: [], isExpired: false, checker: checker.view},
  );
  const content = html`${validity && html`<p class="as-of">${validity}</p>`}${notices}`;
  const frame = frameView(speaker, {content});
  const markup = onOneLine(renderWithOwnNames(frame)).replaceAll(own, name);
  // The rules of a form hold for this form alone: a page may have another revision of it.
  const version = `in-${hashOf(markup + checker.styles)}`;
  const scope = `.incident-notice.incident-notice.${version}`;
  return {
    classes: `incident-notice incident-notice-${name} ${version}`,
    markup,
    formStyles: checker.styles.replaceAll('&', scope),
  };
}

/** Says a notice without scripts. Pure; reads no clock. */
export function plainNotice(document: Notice, options: PlainOptions): PlainNotice {
  const notice = stillTold(document);
  const speaker = speakerFor(options.language, notice);
  return {speaker, styles: styleSheet(notice), body: () => bodyOf(notice, speaker, options)};
}
