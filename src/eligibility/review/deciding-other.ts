import {answersOf, otherValue} from '../../model/choice-answers.js';
import {testsOf} from '../../model/conditions.js';
import type {Path, Problem} from '../../model/problems/problem.js';
import {noteAt} from '../../model/problems/warning.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import {includes, type Intervals} from '../facts/intervals.js';
import type {Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import type {Variable} from '../solver/formula.js';
import {isReachedByNone} from './meetings.js';
import {exampleOf} from './overlapping-groups.js';
import {mostReviewVisits, type SampledGroup, type SampledRules} from './sampled-rules.js';

/** Maximum number of options that are compared with "none of these". */
const mostOptions = 20;

function passesOther({in: named, notIn = []}: Test): boolean {
  return (named?.includes(otherValue) ?? true) && !notIn.includes(otherValue);
}

/** The place of the test of a group by which "none of these" gets in. */
function placeOf({group, index}: SampledGroup, question: string): Path {
  const path = ['eligibility', 'groups', index];
  const found = [...testsOf(group.when, [...path, 'when'])].find(
    ({test}) => test.question === question && passesOther(test),
  );
  return found?.path ?? path;
}

/** A box in which "none of these" makes a reader affected where another option would make nobody so. */
function decidingBox(
  question: ChoiceQuestion,
  variable: Variable,
  {boxes = []}: SampledGroup,
  rules: SampledRules,
  budget: Budget,
): Box | undefined {
  const options = question.options.length;
  const place = (index: number): Intervals => [[index, index + 1]];
  for (const box of boxes) {
    const within = box.get(variable);
    if (!within || !budget.spend(1) || !includes(within, place(options))) continue;
    for (let index = 0; index < Math.min(options, mostOptions); index++) {
      const other = new Map(box).set(variable, place(index));
      if (isReachedByNone(other, rules.groups, budget)) return new Map(box).set(variable, place(options));
    }
  }
  return undefined;
}

/**
 * Finds the questions of which "none of these" makes a reader affected who would not be with one of the options: what a
 * reader answers who does not find themselves among them. One place of each question is told.
 */
export function* decidingOther({questions}: Eligibility, rules: SampledRules): Generator<Problem> {
  const budget = new Budget(mostReviewVisits);
  for (const question of questions) {
    const variable = rules.variableOf(question.id);
    if (question.kind !== 'choice' || !answersOf(question).includes(otherValue) || !variable) continue;
    for (const group of rules.groups) {
      if (group.group.certainty === 'possible') continue;
      const box = decidingBox(question, variable, group, rules, budget);
      const answers = box && rules.answersIn(box);
      if (!answers) continue;
      const path = placeOf(group, question.id);
      yield noteAt(path, 'deciding-other', question.id, exampleOf(answers));
      break;
    }
  }
}
