import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {replacementsOf} from '../../model/standing.js';
import type {Surface} from '../surface.js';
import {linkView} from '../text/body.js';

/** The lines that need no link. */
function ownWords({drill, stage, published}: Notice, speaker: Speaker): string[] {
  return [
    ...(drill ? [speaker.say(m.drill)] : []),
    ...(stage === 'withdrawn' ? [speaker.say(m.withdrawn, speaker.when(published))] : []),
  ];
}

/** Says whether a notice is an exercise, withdrawn or superseded, where there can be no links. */
export function noticeStateWords(notice: Notice, speaker: Speaker): string[] {
  const replacements = replacementsOf(notice).map(
    ({label, href}) => `${speaker.say(m.superseded)} ${speaker.text(label).value} (${href})`,
  );
  return [...ownWords(notice, speaker), ...replacements];
}

/**
 * The lines above a notice that is an exercise, withdrawn, superseded, not yet in effect or expired. Shown above every
 * part, because it changes how all else is read.
 */
export function noticeStateView(
  {notice, speaker}: Surface,
  {isExpired, isUpcoming = false}: {readonly isExpired: boolean; readonly isUpcoming?: boolean | undefined},
): TemplateResult | typeof nothing {
  const {drill, effective, expires} = notice;
  const lines = [
    ...ownWords(notice, speaker),
    ...replacementsOf(notice).map(
      ({href, label}) => html`${speaker.say(m.superseded)} ${linkView({href, text: label}, speaker)}`,
    ),
    ...(isUpcoming && effective !== undefined ? [speaker.say(m.upcoming, speaker.when(effective))] : []),
    ...(isExpired && expires !== undefined ? [speaker.say(m.expired, speaker.when(expires))] : []),
  ];
  return lines.length === 0
    ? nothing
    : html`<div class=${drill ? 'standing drill' : 'standing'} part="standing">
        ${lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
}
