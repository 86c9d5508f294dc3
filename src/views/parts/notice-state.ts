import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Surface} from '../surface.js';

/** Says whether a notice is an exercise or withdrawn. Shown above every part, because it changes how all else is read. */
export function noticeStateWords({drill, stage}: Notice, speaker: Speaker): string[] {
  return [
    ...(drill ? [speaker.say(m.drill)] : []),
    ...(stage === 'withdrawn' ? [speaker.say(m.withdrawn)] : []),
  ];
}

/** The lines above a notice that is an exercise, withdrawn, not yet in effect or expired. */
export function noticeStateView(
  {notice, speaker}: Surface,
  {isExpired, isUpcoming = false}: {readonly isExpired: boolean; readonly isUpcoming?: boolean | undefined},
): TemplateResult | typeof nothing {
  const {drill, effective, expires} = notice;
  const lines = [
    ...noticeStateWords(notice, speaker),
    ...(isUpcoming && effective !== undefined ? [speaker.say(m.upcoming, speaker.when(effective))] : []),
    ...(isExpired && expires !== undefined ? [speaker.say(m.expired, speaker.when(expires))] : []),
  ];
  return lines.length === 0
    ? nothing
    : html`<div class=${drill ? 'standing drill' : 'standing'} part="standing">
        ${lines.map((line) => html`<p>${line}</p>`)}
      </div>`;
}
