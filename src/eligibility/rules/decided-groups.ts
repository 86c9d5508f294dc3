import type {Eligibility} from '../../model/schema/eligibility.js';
import type {AnswerTexts} from '../answers.js';
import {boxesOf, type Box} from '../solver/boxes.js';
import type {Budget} from '../solver/budget.js';
import {rulesOf} from './compiled-rules.js';
import {unsatisfiableGroups, undecidableFormula} from './unsatisfiable-groups.js';
import {covers} from '../solver/cover.js';
import {allOf, freeVariable} from '../solver/formula.js';
import type {GroupOutcome, TestOutcome} from '../result.js';
import {AnsweredRules} from './answered-rules.js';

/** A group with the answers put in. */
export interface DecidedGroup extends GroupOutcome {
  /** The completions that satisfy it; undefined where multiplying them out exceeded the budget. */
  readonly boxes: readonly Box[] | undefined;
}

function stateOf(boxes: readonly Box[] | undefined, budget: Budget): GroupOutcome['state'] {
  if (boxes?.length === 0) return 'excluded';
  return boxes && covers(boxes, budget) ? 'certain' : 'possible';
}

/** The rules of a notice, decided for one reader. */
export interface DecidedRules {
  readonly groups: readonly DecidedGroup[];
  readonly rules: AnsweredRules;
}

/** Puts the answers in, and decides each group by itself. */
export function decideGroups(eligibility: Eligibility, answers: AnswerTexts, budget: Budget): DecidedRules {
  const compiled = rulesOf(eligibility, answers);
  const rules = new AnsweredRules(compiled, answers);
  const unanswered = new AnsweredRules(compiled, new Map());
  const unsatisfiable = unsatisfiableGroups(eligibility);
  const groups = compiled.groups.map(({group, when}): DecidedGroup => {
    const tests: TestOutcome[] = [];
    const asWritten = rules.formula(when, tests);
    const isUnsatisfiable = unsatisfiable.has(group.id);
    const formula = isUnsatisfiable ? undecidableFormula(when, rules, unanswered, budget) : asWritten;
    const boxes = boxesOf(
      group.certainty === 'possible' ? allOf([formula, freeVariable()]) : formula,
      budget,
    );
    return {id: group.id, state: stateOf(boxes, budget), tests, boxes};
  });
  return {groups, rules};
}
