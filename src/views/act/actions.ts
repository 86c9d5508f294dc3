import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import {callButtonView, contactToCall} from '../contact/call-button.js';
import type {Surface} from '../surface.js';

/** What a reader can do at once. */
export interface ActionsOptions {
  readonly canCheck: boolean;
  readonly canCall: boolean;
  /** Leads to the part that a link names; undefined where the browser does that. */
  readonly onJump?: ((event: Event) => void) | undefined;
}

/** How many questions the checker asks. */
function questionCount({notice: {eligibility}, speaker}: Surface): string {
  const {length} = eligibility?.questions ?? [];
  return length === 1 ? speaker.say(m.oneQuestion) : speaker.say(m.questionCount, speaker.number(length));
}

function checkView(surface: Surface, onJump: ActionsOptions['onJump']): TemplateResult {
  return html`<a class="button primary" href="#checker" part="check" @click=${onJump}
    ><span>${surface.speaker.say(m.checkAction)} <small>${questionCount(surface)}</small></span></a
  >`;
}

/** The two things that readers of a notice want: to know whether they are affected, and to talk to somebody. */
export function actionsView(
  surface: Surface,
  {canCheck, canCall, onJump}: ActionsOptions,
): TemplateResult | typeof nothing {
  const {notice, speaker} = surface;
  const check = canCheck && notice.eligibility ? checkView(surface, onJump) : nothing;
  const call = canCall ? callButtonView(contactToCall(notice.contacts), speaker) : nothing;
  return check === nothing && call === nothing
    ? nothing
    : html`<div class="first-actions" part="actions">${check}${call}</div>`;
}
