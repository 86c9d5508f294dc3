import {html, nothing, type TemplateResult} from 'lit';
import * as live from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {RuleSurface} from '../surface.js';
import {isProvisional} from '../../model/stage.js';
import {questionsById} from '../../model/questions.js';
import {asOf} from '../parts/as-of.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {iconView} from '../design/icon.js';
import {checkIcon, questionIcon} from '../checker/icons.js';
import {textView} from '../text/phrase.js';
import type {PlainVerdict} from './plain-form.js';
import {groupView, matchedGroups} from '../checker/verdict-groups.js';
import {verdictIcons} from '../checker/verdict-icons.js';
import {stepsView, verdictTitle} from '../checker/verdict.js';

/** What would decide a verdict that is open. The style sheet shows those questions that are open with the choices made. */
function openView({outcome, open}: PlainVerdict, speaker: Speaker): TemplateResult | typeof nothing {
  if (outcome.verdict !== 'possibly-affected') return nothing;
  const notExact = outcome.exact ? nothing : html`<p>${speaker.say(live.notExact)}</p>`;
  if (open.length === 0)
    return outcome.exact ? html`<p>${speaker.say(live.cannotDecide)}</p>` : html`${notExact}`;
  return html`${notExact}
    <p><strong>${speaker.say(live.wouldDecide)}</strong></p>
    <ul class="open-questions">
      ${open.map(({question, className}) => html`<li class=${className}>${textView(question.label, speaker)}</li>`)}
    </ul>`;
}

/** Which groups the reader belongs to for certain, and to which perhaps. */
function groupsView(surface: RuleSurface, {outcome}: PlainVerdict): TemplateResult {
  const {eligibility, speaker} = surface;
  const questions = questionsById(eligibility);
  const groups = matchedGroups(eligibility, outcome);
  const isCertain = (id: string) => outcome.certain.includes(id);
  return html`<p><strong>${speaker.say(live.why)}</strong></p>
    ${groups.length === 0 ? html`<p>${speaker.say(plain.appliesToNobody)}</p>` : nothing}
    ${
      groups.length > 0
        ? html`<ul class="cards groups">
          ${groups.map(
            (group) => html`<li>
              <p class="caution">
                ${iconView(isCertain(group.id) ? checkIcon : questionIcon)}${speaker.say(isCertain(group.id) ? live.testHeld : live.testOpen)}
              </p>
              ${groupView(group, surface, {concerns: true, questions})}
            </li>`,
          )}
        </ul>`
        : nothing
    }`;
}

/** One verdict that choices can lead to: what it says, what to do, which rule decided, and what it rests on. */
export function plainVerdictView(surface: RuleSurface, answer: PlainVerdict): TemplateResult {
  const {notice, eligibility, speaker, headingLevel} = surface;
  const {verdict} = answer.outcome;
  return html`<div class="verdict ${verdict} ${answer.className}" part="verdict">
    ${notice.drill ? html`<p class="standing drill">${speaker.say(m.drill)}</p>` : nothing}
    ${headingView(
      headingLevel,
      html`${iconView(verdictIcons[verdict])}<span>${verdictTitle(surface, verdict)}</span>`,
    )}
    ${bodyView(eligibility.outcomes?.[verdict]?.body, speaker)} ${openView(answer, speaker)}
    ${stepsView(surface, matchedGroups(eligibility, answer.outcome))}
    ${groupsView(surface, answer)}
    ${isProvisional(notice.stage) ? html`<p>${speaker.say(live.provisional, speaker.when(notice.published))}</p>` : nothing}
    <p class="as-of">
      <span>${speaker.say(live.basis, asOf(notice, speaker))}</span>
      <span>${speaker.say(m.reference, notice.id)}</span>
    </p>
  </div>`;
}
