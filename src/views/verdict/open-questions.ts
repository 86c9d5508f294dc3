import {html, nothing, type TemplateResult} from 'lit';
import type {Alternative} from '../../eligibility/what-if/what-if.js';
import {isSettled} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import type {RuleSurface} from '../surface.js';
import {fieldName, type CheckerActions} from '../checker/form.js';
import {textView} from '../text/phrase.js';
import {testWords} from '../text/rule.js';
import {openQuestionsFrameView} from './verdict-frame.js';
import type {VerdictState} from './verdict-state.js';

/** How many answers to one question are listed. For more, such as the stores of a chain, there is the form. */
const mostTold = 8;

/** How many options are listed for one verdict. */
const mostOptions = 6;

function answerWords({test}: Alternative, question: Question, speaker: Speaker): unknown {
  if (Object.keys(test).length === 1) return speaker.say(checker.anyOther);
  const more = (test.in?.length ?? 0) - mostOptions;
  if (question.kind !== 'choice' || more <= 0) return testWords(test, question, speaker);
  return html`${testWords({...test, in: test.in?.slice(0, mostOptions)}, question, speaker)}
    ${speaker.say(checker.more, speaker.number(more))}`;
}

function alternativesView(
  alternatives: readonly Alternative[],
  question: Question,
  speaker: Speaker,
): TemplateResult | typeof nothing {
  if (!alternatives.some(({verdict}) => isSettled(verdict))) return nothing;
  const told = alternatives.slice(0, mostTold);
  const more = alternatives.length - told.length;
  return html`${alternatives.every(({verdict}) => isSettled(verdict)) ? html`<p class="soft">${speaker.say(checker.decidesAlone)}</p>` : nothing}
    <dl class="prospects">
      ${told.map(
        (alternative) =>
          html`<div class=${alternative.verdict}><dt>${answerWords(alternative, question, speaker)}</dt>
            <dd>${speaker.say(checker.alternatives[alternative.verdict])}</dd></div>`,
      )}
    </dl>
    ${more > 0 ? html`<p class="soft">${speaker.say(checker.more, speaker.number(more))}</p>` : nothing}`;
}

/** The open questions of a verdict, each with a link back to it and the answers that would decide the verdict. */
export function openQuestionsView(
  {eligibility: {questions}, speaker}: RuleSurface,
  {result: {undecided, exact}, alternatives}: VerdictState,
  {onFollow}: CheckerActions,
): TemplateResult {
  const items = questions.flatMap((question) =>
    undecided.includes(question.id)
      ? [
          html`<li>
            <a href="#${fieldName(question.id, 'label')}" @click=${onFollow}>${textView(question.label, speaker)}</a>
            ${alternativesView(alternatives.get(question.id) ?? [], question, speaker)}
          </li>`,
        ]
      : [],
  );
  return openQuestionsFrameView(speaker, exact, items);
}
