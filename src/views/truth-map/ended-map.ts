import {html, svg, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {noticeStateView} from '../act/notice-state.js';
import {textView} from '../text/phrase.js';
import {basisOf} from './basis.js';
import {fileHead, rootView} from './truth-map.js';

// What stands in the place of a map whose notice was withdrawn or superseded: a map would still be read as verdicts.

/** Width of the drawing, in CSS pixels. */
const width = 720;

/** The drawing for a file of its own: the state of the notice, and its title. */
export function endedMapFileView(notice: Notice, speaker: Speaker): TemplateResult {
  const {height, content} = fileHead(notice, width, speaker);
  const paper = svg`<rect class="paper" width=${width} height=${height} />${content}`;
  return rootView(
    {width, height, content: paper},
    `${speaker.say(m.whoIsAffected)} – ${speaker.text(notice.title).value}`,
    speaker,
  );
}

/** The body of a page. */
export function endedMapPageView(notice: Notice, speaker: Speaker): TemplateResult {
  return html`<main>
    ${noticeStateView({notice, speaker, headingLevel: 1}, {isExpired: false})}
    <p class="name">${speaker.say(m.whoIsAffected)}</p>
    <h1>${textView(notice.title, speaker)}</h1>
    <p class="soft">${basisOf(notice, speaker)}</p>
  </main>`;
}
