import type {EligibilityResult} from '../result.js';
import type {Budget} from '../solver/budget.js';
import {never} from '../answers.js';
import {checkWithin} from '../check-eligibility.js';
import type {DecisionAnswer, DecisionOutcome, DecisionQuestion} from './decision-question.js';
import type {RuleOfNamedCodes} from './named-codes.js';

/** A question, and which of its answers was chosen. */
interface Chosen extends DecisionAnswer {
  readonly id: string;
  readonly end: DecisionQuestion['end'];
  readonly isCode: boolean;
}

type AnswerEntry = [id: string, answer: string];

/** The period between two ends, each a moment; an empty end has not come, and an undefined one is not known. */
export function periodAnswer(from: string | undefined, until: string | undefined): string | undefined {
  if (from === never) return never;
  return until === undefined ? from : `${from ?? ''}..${until}`;
}

/** The answers that are chosen to all questions but those for codes that the rules name. */
function plainAnswers(chosen: readonly Chosen[], rule: RuleOfNamedCodes): AnswerEntry[] {
  return chosen.flatMap(({id, end, isCode, answer}, place): AnswerEntry[] => {
    if (isCode) return answer === never ? rule.answersFor(id, []) : [];
    // The other end stands before this one.
    if (end === 'from') return [];
    const written = end === 'until' ? periodAnswer(chosen[place - 1]?.answer, answer) : answer;
    return written === undefined ? [] : [[id, written]];
  });
}

/**
 * What is known of codes that the rules name: each passes one of its tests, or several. Who passes more tests belongs to no
 * fewer groups, so that what holds for each test alone and for all together holds for whichever are passed.
 */
function waysToPass(named: readonly Chosen[], rule: RuleOfNamedCodes): AnswerEntry[][] {
  const places = ({id}: Chosen) => Array.from({length: rule.countOf(id)}, (_, place) => place);
  const alone = named.reduce<AnswerEntry[][]>(
    (ways, each) =>
      ways.flatMap((way) => places(each).map((place) => [...way, ...rule.answersFor(each.id, [place])])),
    [[]],
  );
  const together = named.flatMap((each) => rule.answersFor(each.id, places(each)));
  return alone.length > 1 ? [...alone, together] : alone;
}

/** What some results have in common; undefined if their verdicts differ. */
function joined([first, ...others]: readonly EligibilityResult[]): EligibilityResult | undefined {
  if (!first || others.some(({verdict}) => verdict !== first.verdict)) return undefined;
  return others.reduce((one, other) => {
    const either = (ids: readonly string[], more: readonly string[]) => [...new Set([...ids, ...more])];
    return {
      ...one,
      certain: one.certain.filter((id) => other.certain.includes(id)),
      possible: one.groups
        .map(({id}) => id)
        .filter((id) => either(one.possible, other.possible).includes(id)),
      undecided: either(one.undecided, other.undecided),
      exact: one.exact && other.exact,
    };
  }, first);
}

/**
 * Decides the rules for chosen answers.
 *
 * @returns a function that takes the place of the answer to each question; it returns undefined where the tests that a
 *   named code may pass lead to different verdicts
 */
export function chosenOutcomes(
  rule: RuleOfNamedCodes,
  questions: readonly DecisionQuestion[],
  budget: Budget,
): (values: readonly number[]) => DecisionOutcome | undefined {
  return (values) => {
    const chosen = questions.map(({question, end, codes, answers}, axis): Chosen => {
      return {...answers[values[axis] ?? 0], id: question.id, end, isCode: codes !== undefined};
    });
    const plain = plainAnswers(chosen, rule);
    const named = chosen.filter(({isNamed}) => isNamed);
    const result = joined(
      waysToPass(named, rule).map((way) =>
        checkWithin(budget, rule.eligibility, Object.fromEntries([...plain, ...way])),
      ),
    );
    if (!result) return undefined;
    const {verdict, certain, possible, exact} = result;
    const undecided = new Set(result.undecided.map((id) => rule.questionOf(id)));
    const couldDecide = (id: string) => verdict === 'possibly-affected' && undecided.has(id);
    const unnamed = chosen.filter(({id, isNamed}) => isNamed === false && couldDecide(id)).map(({id}) => id);
    const asked = [...new Set(questions.map(({question}) => question.id))];
    return {
      verdict,
      certain,
      possible,
      undecided: asked.filter((id) => undecided.has(id) && !unnamed.includes(id)),
      exact,
      ...(unnamed.length > 0 && {unnamed}),
    };
  };
}
