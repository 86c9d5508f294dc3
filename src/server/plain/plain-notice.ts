import {html} from 'lit';
import {decisionsOf} from '../../eligibility/what-if/decisions.js';
import {truthMap} from '../../eligibility/what-if/truth-map.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {frameView} from '../../views/frame.js';
import {noticeView} from '../../views/notice.js';
import type {Surface} from '../../views/surface.js';
import {plainCheckerView} from '../../views/plain/plain-checker.js';
import {plainForm, plainFormStyles} from '../../views/plain/plain-form.js';
import {plainTableView} from '../../views/plain/plain-table.js';
import {hasSupplement} from '../../views/supplement/has-supplement.js';
import {supplementOf} from '../../views/supplement/supplement.js';
import {plainStyles, plainSupplementStyles} from '../generated/plain-styles.js';
import {renderPlain} from './render-plain.js';

/** A notice as markup without scripts, and the style sheet that evaluates its form. */
export interface PlainNotice {
  readonly speaker: Speaker;
  /** The classes of the element that will contain the markup; the styles are scoped to them. */
  readonly classes: string;
  readonly markup: string;
  readonly styles: string;
}

/** Prefixes ids and names with the name of the notice, so that they do not clash with others in the page. */
function withOwnNames(markup: string, id: string): string {
  return markup.replace(
    / (id|for|name|aria-labelledby|aria-describedby)="([^"]*)"/g,
    (_, attribute: string, names: string) => ` ${attribute}="${names.replace(/\S+/g, `${id}-$&`)}"`,
  );
}

/** The checker of a rule: radio buttons, or a table where there would be too many. */
function checkerOf({eligibility}: Notice, scope: string) {
  if (!eligibility) return {styles: '', view: () => undefined};
  const decisions = decisionsOf(eligibility);
  if (decisions) {
    const form = plainForm(decisions);
    return {
      styles: plainFormStyles(form, scope),
      view: (surface: Surface) => plainCheckerView({...surface, eligibility}, form),
    };
  }
  const map = truthMap(eligibility);
  return {styles: '', view: (surface: Surface) => plainTableView({...surface, eligibility}, map)};
}

/** From when and until when a notice is valid; the empty string if it says neither. */
function validityWords({effective, expires}: Notice, speaker: Speaker): string {
  return [
    ...(effective === undefined ? [] : [speaker.say(plain.validFrom, speaker.when(effective))]),
    ...(expires === undefined ? [] : [speaker.say(plain.validUntil, speaker.when(expires))]),
  ].join(' · ');
}

/** Renders a notice with its checker, with the same views as the elements. Pure; reads no clock. */
export function plainNotice(notice: Notice, language: string, headingLevel: number): PlainNotice {
  const speaker = speakerFor(language, notice);
  // A page may have a notice in several languages.
  const name = `${notice.id}-${language.replace(/\W/g, '-')}`;
  const scope = `incident-notice-${name}`;
  const checker = checkerOf(notice, `.${scope}`);
  // A static page cannot know when it is read: it says when the notice is valid, and never that it has expired.
  const validity = validityWords(notice, speaker);
  const notices = noticeView(
    {notice, speaker, headingLevel, supplement: supplementOf(notice)},
    {parts: [], isExpired: false, checker: checker.view},
  );
  const content = html`${notices}${validity && html`<p class="as-of">${validity}</p>`}`;
  const frame = frameView(speaker, {content});
  return {
    speaker,
    classes: `incident-notice ${scope}`,
    markup: withOwnNames(renderPlain(frame), name),
    styles: plainStyles + (hasSupplement(notice) ? plainSupplementStyles : '') + checker.styles,
  };
}
