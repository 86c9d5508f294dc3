import {html, nothing, type TemplateResult} from 'lit';
import {areCertainTogether, matchedGroups} from '../../eligibility/explanation/matched-groups.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {questionsById} from '../../model/questions.js';
import {below as inner, type RuleSurface} from '../surface.js';
import {iconView} from '../design/icon.js';
import {checkIcon, questionIcon} from '../checker/icons.js';
import {quoteCode, quotedView} from '../text/code.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {codeTestWords} from '../text/test-words.js';
import {caseView} from './plain-case-words.js';
import {numbersClass, type PlainForm, type PlainQuestion, type PlainVerdict} from './plain-form.js';
import {groupView} from '../verdict/verdict-groups.js';
import {
  openQuestionsFrameView,
  provisionalView,
  stepsView,
  verdictBasisView,
} from '../verdict/verdict-frame.js';
import {verdictHeadView, verdictTitle} from '../verdict/verdict-head.js';

/**
 * The questions that could decide an open verdict. The style sheet shows those that the checked answers leave open; without it
 * each says of whom it is asked.
 */
function openView(
  surface: RuleSurface,
  {outcome, open, partlyOpen}: PlainVerdict,
): TemplateResult | typeof nothing {
  const {speaker} = surface;
  if (outcome.verdict !== 'possibly-affected') return nothing;
  const ifUnknown = html` <span class="when">${speaker.say(plain.ifUnknown, speaker.say(checker.unknown))}</span>`;
  const items = open.map(
    (asked) =>
      html`<li class=${asked.className}>${textView(asked.question.label, speaker)}${partlyOpen.includes(asked) ? ifUnknown : nothing}</li>`,
  );
  const list = items.length > 0 ? html`<ul class="open-questions">${items}</ul>` : undefined;
  const isUnnamed = outcome.unnamed !== undefined;
  return html`${isUnnamed ? html`<p>${speaker.say(plain.numberNotNamed)}</p>` : nothing}
    ${isUnnamed && items.length === 0 ? nothing : openQuestionsFrameView(surface, outcome.exact, list)}`;
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
      ${tests.map((test) => html`<li>${quotedView(codeTestWords(test, speaker, quoteCode))}</li>`)}
    </ul>
  </div>`;
}

/** The groups that the reader belongs to, for certain or possibly. */
function groupsView(surface: RuleSurface, {outcome}: PlainVerdict): TemplateResult {
  const {eligibility, speaker, headingLevel} = surface;
  const questions = questionsById(eligibility);
  const groups = matchedGroups(eligibility, outcome);
  const isCertain = (id: string) => outcome.certain.includes(id);
  const items = groups.map(
    (group) => html`<li>
      <div class="caution ${isCertain(group.id) ? 'held' : 'unsure'}">
        ${iconView(isCertain(group.id) ? checkIcon : questionIcon)}
      </div>
      ${groupView(group, inner(surface), {verdict: outcome.verdict, questions})}
    </li>`,
  );
  return html`${headingView(headingLevel + 1, speaker.say(checker.why))}
    ${areCertainTogether(outcome) ? html`<p>${speaker.say(checker.certainTogether)}</p>` : nothing}
    ${
      items.length === 0
        ? html`<p>${speaker.say(plain.appliesToNobody)}</p>`
        : html`<ul class="cards groups">${items}</ul>`
    }`;
}

/** Further cases in which a verdict holds, a line each, for who reads all verdicts. */
function furtherCasesView(
  surface: RuleSurface,
  {outcome, cases, isWhole}: PlainVerdict,
  {questions}: PlainForm,
): TemplateResult {
  const {speaker} = surface;
  const lines = cases
    .slice(1)
    .map((each) => html`${caseView(each, questions, speaker)}${verdictTitle(surface, outcome.verdict)}`);
  return html`${lines.map((line) => html`<p class="when"><strong>${line}</strong></p>`)}${
    isWhole ? nothing : html`<p class="when">${speaker.say(plain.furtherCases)}</p>`
  }`;
}

/**
 * One verdict that the form can show: for whom it holds, its title, next steps, the groups that decided, and its basis. Read
 * without the form, it is a rule.
 */
export function plainVerdictView(
  surface: RuleSurface,
  answer: PlainVerdict,
  form: PlainForm,
): TemplateResult {
  const {eligibility, speaker} = surface;
  const {verdict} = answer.outcome;
  const before = caseView(answer.cases[0] ?? [], form.questions, speaker);
  const below = html`${furtherCasesView(surface, answer, form)} ${openView(surface, answer)}`;
  const groups = matchedGroups(eligibility, answer.outcome);
  return html`<div class="verdict ${verdict} ${answer.className}" part="verdict">
    ${verdictHeadView(surface, {verdict, groups, before, below})}
    ${stepsView(surface, groups)}
    ${groupsView(surface, answer)}
    ${provisionalView(surface)} ${verdictBasisView(surface)}
  </div>`;
}
