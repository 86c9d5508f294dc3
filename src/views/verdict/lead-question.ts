import {never} from '../../eligibility/answers.js';
import {answerWithin} from '../../eligibility/what-if/answer-within.js';
import type {Alternative} from '../../eligibility/what-if/what-if.js';
import {isSettled, type Verdict} from '../../eligibility/result.js';
import {answersOf} from '../../model/choice-answers.js';
import type {Question} from '../../model/schema/questions.js';
import type {Surface} from '../surface.js';
import {textView} from '../text/phrase.js';
import {testWords} from '../text/rule.js';
import {optionLabel} from '../text/test-words.js';
import type {VerdictState} from './verdict-state.js';

/** How many answers to one question are offered or told. For more, such as the stores of a chain, there is the form. */
export const mostTold = 8;

/** An answer that a reader can give with one press. */
interface ReadyAnswer {
  /** As the engine takes it. */
  readonly answer: string;
  readonly words: unknown;
  readonly verdict: Verdict;
}

/** The open question that decides most. */
interface LeadQuestion {
  readonly question: Question;
  readonly alternatives: readonly Alternative[];
  /** All answers to it; undefined where there are too many, and where they have to be typed. */
  readonly answers: readonly ReadyAnswer[] | undefined;
}

function readyAnswers(
  question: Question,
  alternatives: readonly Alternative[],
  given: string | undefined,
  {speaker}: Surface,
): readonly ReadyAnswer[] | undefined {
  if (question.kind === 'choice') {
    const answers = answersOf(question).flatMap((answer) => {
      const verdict = alternatives.find(({test}) => test.in?.includes(answer))?.verdict;
      const words = textView(optionLabel(question, answer, speaker), speaker);
      return verdict ? [{answer, words, verdict}] : [];
    });
    return answers.length <= mostTold ? answers : undefined;
  }
  if (question.kind !== 'date' || question.time || alternatives.length > mostTold) return undefined;
  const answers = alternatives.flatMap(({test, verdict}) => {
    // What has no dates are those who say "never".
    const isNever = Object.keys(test).length === 1;
    const answer = isNever ? question.never && never : answerWithin(test, given);
    if (answer === undefined) return [];
    const words = isNever ? textView(question.never ?? '', speaker) : testWords(test, question, speaker);
    return [{answer, words, verdict}];
  });
  return answers.length === alternatives.length ? answers : undefined;
}

/** How much a question decides: most where all its answers do. */
function weightOf({alternatives, answers}: LeadQuestion): number {
  const settled = alternatives.filter(({verdict}) => isSettled(verdict)).length;
  const isWhole = settled === alternatives.length;
  return settled + (isWhole ? 2 * mostTold : 0) + (answers ? 4 * mostTold : 0);
}

/** Finds the open question that decides most, those first that can be answered with one press; undefined if none decides. */
export function leadQuestion(
  questions: readonly Question[],
  {answers: given, alternatives: all}: VerdictState,
  surface: Surface,
): LeadQuestion | undefined {
  let best: LeadQuestion | undefined;
  for (const question of questions) {
    const alternatives = all.get(question.id) ?? [];
    if (!alternatives.some(({verdict}) => isSettled(verdict))) continue;
    const each = {
      question,
      alternatives,
      answers: readyAnswers(question, alternatives, given[question.id], surface),
    };
    if (!best || weightOf(best) < weightOf(each)) best = each;
  }
  return best;
}
