import {html, nothing, type TemplateResult} from 'lit';
import {matchedGroups} from '../../eligibility/explanation/matched-groups.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {questionsById} from '../../model/questions.js';
import type {RuleSurface} from '../surface.js';
import {iconView} from '../design/icon.js';
import {checkIcon, questionIcon} from '../checker/icons.js';
import {textView} from '../text/phrase.js';
import {codeTestWords} from '../text/rule.js';
import {numbersClass, type PlainQuestion, type PlainVerdict} from './plain-form.js';
import {groupView} from '../verdict/verdict-groups.js';
import {
  explanationView,
  openQuestionsFrameView,
  stepsView,
  verdictBasisView,
  verdictHeadView,
} from '../verdict/verdict-frame.js';

/** The questions that could decide an open verdict. The style sheet shows those that the checked answers leave open. */
function openView({outcome, open}: PlainVerdict, speaker: Speaker): TemplateResult | typeof nothing {
  if (outcome.verdict !== 'possibly-affected') return nothing;
  const items = open.map(
    ({question, className}) => html`<li class=${className}>${textView(question.label, speaker)}</li>`,
  );
  const isUnnamed = outcome.unnamed !== undefined;
  return html`${isUnnamed ? html`<p>${speaker.say(plain.numberNotNamed)}</p>` : nothing}
    ${isUnnamed && items.length === 0 ? nothing : openQuestionsFrameView(speaker, outcome.exact, items)}`;
}

/** The numbers that the notice names, for those who typed another one. */
export function plainNumbersView(asked: PlainQuestion, speaker: Speaker): TemplateResult | typeof nothing {
  const {question, codes} = asked;
  if (!codes) return nothing;
  // Each by itself and all of them: somebody looks for one.
  const tests = codes.tests.flatMap((test) => test.in?.map((code) => ({...test, in: [code]})) ?? [test]);
  return html`<div class="numbers ${numbersClass(asked)}">
    <p><strong>${textView(question.label, speaker)}</strong></p>
    <p>${speaker.say(plain.namedNumbers)}</p>
    <ul>
      ${tests.map((test) => html`<li>${codeTestWords(test, speaker)}</li>`)}
    </ul>
  </div>`;
}

/** The groups that the reader belongs to, for certain or possibly. */
function groupsView(surface: RuleSurface, {outcome}: PlainVerdict): TemplateResult {
  const {eligibility, speaker} = surface;
  const questions = questionsById(eligibility);
  const groups = matchedGroups(eligibility, outcome);
  const isCertain = (id: string) => outcome.certain.includes(id);
  const items = groups.map(
    (group) => html`<li>
      <p class="caution">
        ${iconView(isCertain(group.id) ? checkIcon : questionIcon)}${speaker.say(isCertain(group.id) ? checker.testHeld : checker.testOpen)}
      </p>
      ${groupView(group, surface, {concerns: true, verdict: outcome.verdict, questions})}
    </li>`,
  );
  return explanationView(speaker, items, html`<p>${speaker.say(plain.appliesToNobody)}</p>`);
}

/** One verdict that the form can show: its title, next steps, the groups that decided, and its basis. */
export function plainVerdictView(surface: RuleSurface, answer: PlainVerdict): TemplateResult {
  const {eligibility, speaker} = surface;
  const {verdict} = answer.outcome;
  const groups = matchedGroups(eligibility, answer.outcome);
  return html`<div class="verdict ${verdict} ${answer.className}" part="verdict">
    ${verdictHeadView(surface, {verdict, groups})} ${openView(answer, speaker)}
    ${stepsView(surface, groups)}
    ${groupsView(surface, answer)}
    ${verdictBasisView(surface)}
  </div>`;
}
