import {html, nothing, type TemplateResult} from 'lit';
import type {Alternative} from '../../eligibility/what-if/what-if.js';
import {isSettled} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Question} from '../../model/schema/questions.js';
import type {RuleSurface, Surface} from '../surface.js';
import type {CheckerActions} from '../checker/checker-actions.js';
import {fieldName} from '../checker/field-names.js';
import {iconView} from '../design/icon.js';
import {textView} from '../text/phrase.js';
import {testView, testWords} from '../text/rule.js';
import {leadQuestion, mostTold} from './lead-question.js';
import {openQuestionsFrameView} from './verdict-frame.js';
import {verdictIcons} from './verdict-icons.js';
import type {VerdictState} from './verdict-state.js';

/** How many options are listed for one verdict. */
const mostOptions = 6;

function answerWords({test}: Alternative, question: Question, surface: Surface): unknown {
  const {speaker} = surface;
  if (Object.keys(test).length === 1) return speaker.say(checker.anyOther);
  const more = (test.in?.length ?? 0) - mostOptions;
  if (question.kind !== 'choice' || more <= 0) return testView(test, question, surface);
  return html`${testWords({...test, in: test.in?.slice(0, mostOptions)}, question, speaker)}
    ${speaker.say(checker.more, speaker.number(more))}`;
}

/** What answers would lead to, where they are too many for buttons, or have to be typed. */
function alternativesView(
  alternatives: readonly Alternative[],
  question: Question,
  surface: Surface,
): TemplateResult {
  const {speaker} = surface;
  const more = alternatives.length - mostTold;
  return html`<dl class="prospects">
      ${alternatives.slice(0, mostTold).map(
        (alternative) =>
          html`<div class=${alternative.verdict}><dt>${answerWords(alternative, question, surface)}</dt>
            <dd>${speaker.say(checker.alternatives[alternative.verdict])}</dd></div>`,
      )}
    </dl>
    ${more > 0 ? html`<p class="soft">${speaker.say(checker.more, speaker.number(more))}</p>` : nothing}`;
}

/** The question that decides most, with its answers as buttons, each with what it leads to. */
function leadView(
  lead: NonNullable<ReturnType<typeof leadQuestion>>,
  surface: Surface,
  actions: CheckerActions,
): TemplateResult {
  const {question, alternatives, answers} = lead;
  const {speaker} = surface;
  const isAlone = alternatives.every(({verdict}) => isSettled(verdict));
  return html`<p class="open-questions">${linkView(question, surface, actions)}</p>
    ${isAlone ? html`<p class="soft">${speaker.say(checker.decidesAlone)}</p>` : nothing}
    ${
      answers
        ? html`<div class="answers" role="group" aria-label=${speaker.text(question.label).value}>
            ${answers.map(
              ({answer, words, verdict}) =>
                html`<button type="button" class="secondary ${verdict}" part="answer" @click=${() => actions.onDecide(question, answer)}>
                  ${iconView(verdictIcons[verdict])}<span><b>${words}</b> <small>${speaker.say(checker.alternatives[verdict])}</small></span>
                </button>`,
            )}
          </div>`
        : alternativesView(alternatives, question, surface)
    }`;
}

function linkView({id, label}: Question, {speaker}: Surface, {onFollow}: CheckerActions): TemplateResult {
  return html`<a href="#${fieldName(id, 'label')}" @click=${onFollow}>${textView(label, speaker)}</a>`;
}

/** The open questions of a verdict: the one that decides most, and links to the others. */
export function openQuestionsView(
  surface: RuleSurface,
  state: VerdictState,
  actions: CheckerActions,
): TemplateResult {
  const {eligibility, speaker} = surface;
  const {undecided, exact} = state.result;
  const open = eligibility.questions.filter(({id}) => undecided.includes(id));
  const lead = leadQuestion(open, state, surface);
  const others = open.filter((question) => question !== lead?.question);
  const links = html`<ul class="open-questions">
    ${others.map((question) => html`<li>${linkView(question, surface, actions)}</li>`)}
  </ul>`;
  const content = lead
    ? html`${leadView(lead, surface, actions)}
      ${others.length > 0 ? html`<p>${speaker.say(checker.alsoOpen)}</p>${links}` : nothing}`
    : links;
  return openQuestionsFrameView(surface, exact, open.length > 0 ? content : undefined);
}
