import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Stage} from '../../model/schema/notice.js';
import type {When} from '../../model/schema/when.js';
import type {Surface} from '../surface.js';

/** Stage, number and date of a revision in words. */
export function asOf(
  {stage, revision, published}: {stage: Stage; revision: number; published: When},
  speaker: Speaker,
): string {
  return speaker.say(m.asOf, speaker.say(m.stages[stage]), String(revision), speaker.when(published));
}

/** The line in which an element that shows a single part names its revision. */
export function asOfView({notice, speaker}: Surface): TemplateResult {
  return html`<p class="as-of" part="as-of">${asOf(notice, speaker)}</p>`;
}
