import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import {testsOf} from '../../model/conditions.js';
import type {Path} from '../../model/problems/problem.js';
import type {Group} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {questionsById, type Questions} from '../../model/questions.js';
import type {RuleSurface, Surface} from '../surface.js';
import {factLabelView} from './fact-label.js';
import {textView} from './phrase.js';
import {conditionView, testWords} from './rule.js';
import {isShortened, shortList} from './test-words.js';
import {filledView, saidView} from './said.js';
import {sentenceOf, type SentencePart, type Term} from './sentence.js';

type Context = Pick<Surface, 'speaker' | 'clocks'> & {readonly questions: Questions};

/** What an answer has to be, in the words of all tests of it. */
function answerView({tests, by}: Term, question: Question | undefined, {speaker, clocks}: Context): unknown {
  const words = tests.map((test) => testWords(test, question, speaker));
  const listed =
    words.length === 1
      ? words
      : filledView((...gaps) => (by === 'all' ? speaker.list(gaps) : shortList(gaps, speaker)), ...words);
  return html`<b>${listed}${tests.map((test) => clocks?.test(test))}</b>`;
}

function termView(term: Term, context: Context): unknown {
  const {speaker, questions} = context;
  const question = questions.get(term.question);
  const label = question ? factLabelView(question, speaker, m.answerTo) : term.question;
  const isPart = question?.kind === 'period' || term.tests[0]?.part !== undefined;
  return saidView(isPart ? m.labelledPart : m.labelled, speaker, label, answerView(term, question, context));
}

function partView(part: SentencePart, context: Context): unknown {
  return 'by' in part
    ? termView(part, context)
    : saidView(m.either, context.speaker, ...part.map((term) => termView(term, context)));
}

/** Conditions that must all hold, in one line. */
function partsView(parts: readonly SentencePart[], context: Context): unknown {
  const {speaker} = context;
  const words = (first = '', ...others: string[]) => {
    let said = first;
    others.forEach((next, index) => {
      said = speaker.say(index === others.length - 1 ? m.andLast : m.both, said, next);
    });
    return said;
  };
  return filledView(words, ...parts.map((part) => partView(part, context)));
}

const sentenceView = (parts: readonly SentencePart[], context: Context) =>
  saidView(m.ruleSentence, context.speaker, partsView(parts, context));

/**
 * The condition of a group as a person would write it: a sentence such as "Order date: 2012; and Payment: credit card", with
 * a list of such sentences behind it where one of several must hold as well. A rule that is too long or too deep for it is
 * shown as nested lists.
 */
export function groupSentenceView(
  {when}: Pick<Group, 'when'>,
  questions: Questions,
  {speaker, clocks}: Pick<Surface, 'speaker' | 'clocks'>,
): TemplateResult {
  const context = {questions, speaker, clocks};
  const sentence = sentenceOf(when);
  if (!sentence) return conditionView(when, context);
  const {parts, alternatives} = sentence;
  if (alternatives.length === 0) return html`<p>${sentenceView(parts, context)}</p>`;
  const beginning =
    parts.length > 0 ? saidView(m.andOneOf, speaker, partsView(parts, context)) : speaker.say(m.oneOfThese);
  return html`<p>${beginning}</p>
    <ul>
      ${alternatives.map((each) => html`<li>${sentenceView(each, context)}</li>`)}
    </ul>`;
}

/** Whether a group is told in another shape than its rule has, or without some of its codes or dates. */
function isSimplified({when}: Group, questions: Questions): boolean {
  const isNested = (path: Path) => path.some((step, place) => step === 'any' && path[place + 1] !== 0);
  const isSentence = sentenceOf(when) !== undefined;
  return [...testsOf(when)].some(
    ({test, path}) => isShortened(test, questions.get(test.question)) || (isSentence && isNested(path)),
  );
}

/**
 * Opens the rule as it is, in nested lists and with all codes, below sentences that say it more simply; nothing where none
 * of them does.
 */
export function exactRuleView({eligibility, speaker, clocks}: RuleSurface): TemplateResult | typeof nothing {
  const questions = questionsById(eligibility);
  const {groups} = eligibility;
  if (!groups.some((group) => isSimplified(group, questions))) return nothing;
  return html`<details class="exact-rule">
    <summary>${speaker.say(m.exactRule)}</summary>
    ${groups.map(
      ({label, when}) =>
        html`${groups.length > 1 ? html`<p><strong>${textView(label, speaker)}</strong></p>` : nothing}
        ${conditionView(when, {questions, speaker, clocks, isExact: true})}`,
    )}
  </details>`;
}
