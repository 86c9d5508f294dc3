import {answersOf} from '../../model/choice-answers.js';
import type {Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, CodeQuestion} from '../../model/schema/questions.js';
import {costOf, without, type Box} from '../solver/boxes.js';
import {Budget, mostVisits} from '../solver/budget.js';
import {excludeEachOther} from '../facts/code-overlap.js';
import {cutBy, slicesOf} from '../solver/slices.js';
import type {Variable} from '../solver/formula.js';
import type {AnsweredRules} from '../rules/answered-rules.js';

/** A question whose answers make rows. */
export type RowQuestion = ChoiceQuestion | CodeQuestion;

/**
 * Answers to one question that lead to the same verdicts: those that pass one of the tests. No test: every answer. A test
 * without any member: the codes that no test names.
 */
export type RowAnswers = readonly Test[];

/** Answers to some questions, one after the other, and what of the rules they leave open. */
export interface Branch {
  readonly answers: readonly RowAnswers[];
  readonly boxes: readonly Box[];
}

/** Maximum number of combinations of answers. */
export const mostBranches = 400;

/**
 * The work that it may take to follow them, in boxes that are copied or compared; it takes half a second or a second. The
 * questions beyond it are not asked.
 */
const mostWork = 4 * mostVisits;

/**
 * Names for sets of boxes that constrain the same variables in the same way. Variables that no
 * answer settles are alike.
 */
class Signatures {
  private readonly names = new Map<Variable, number>();
  private readonly known = new Map<Box, string>();

  private nameOf(variable: Variable): string {
    if (variable.question === undefined) return '?';
    const name = this.names.get(variable) ?? this.names.size;
    this.names.set(variable, name);
    return String(name);
  }

  private of(box: Box): string {
    const parts = [...box].map(([variable, within]) => `${this.nameOf(variable)}:${within.join()}`);
    const signature = this.known.get(box) ?? `{${parts.sort().join(';')}}`;
    this.known.set(box, signature);
    return signature;
  }

  ofAll(boxes: Iterable<Box>): string {
    return [...new Set([...boxes].map((box) => this.of(box)))].sort().join();
  }
}

/** Options that leave the same of the rules open. */
interface OptionClass {
  readonly values: string[];
  readonly boxes: readonly Box[];
}

function splitByOption(
  question: ChoiceQuestion,
  {answers, boxes}: Branch,
  rules: AnsweredRules,
  budget: Budget,
): Branch[] {
  const options = answersOf(question);
  const classes = new Map<string, OptionClass>();
  const signatures = new Signatures();
  const cut = cutBy(rules.variableOf(question.id), boxes);
  for (const {interval, open} of slicesOf(cut)) {
    if (!budget.spend(cut.free.length + costOf(open))) return [];
    const signature = signatures.ofAll(open);
    const found = classes.get(signature) ?? {values: [], boxes: [...cut.free, ...open]};
    found.values.push(...options.slice(...interval));
    classes.set(signature, found);
  }
  return [...classes.values()].map(({values, boxes: left}) => ({
    answers: [...answers, values.length < options.length ? [{question: question.id, in: values}] : []],
    boxes: left,
  }));
}

/** A code passes a test and none that excludes it, or it passes none at all. */
function splitByCode(
  question: CodeQuestion,
  {answers, boxes}: Branch,
  rules: AnsweredRules,
  budget: Budget,
): Branch[] {
  const named = new Set(boxes.flatMap((box) => [...box.keys()]));
  const open = rules
    .openCodeTests(question.id)
    .filter(({variable}) => named.has(variable))
    .map(({compiled: {test, code}, variable}) => ({test, code, variable}));
  if (open.length === 0) return [{answers: [...answers, []], boxes}];
  const passing = open.slice(0, mostBranches).map(({test, variable, code}): Branch => {
    // Looked at, and not copied: 32 of them take as long as one that is.
    if (!budget.spend((open.length + boxes.length) >> 5)) return {answers, boxes};
    const failing = open.filter((other) => code && other.code && excludeEachOther(code, other.code));
    const impossible = new Set(failing.map((other) => other.variable));
    const left = boxes.filter((box) => ![...box.keys()].some((each) => impossible.has(each)));
    return {answers: [...answers, [test]], boxes: left.map((box) => without(box, variable))};
  });
  const all = new Set(open.map(({variable}) => variable));
  const others = boxes.filter((box) => ![...box.keys()].some((each) => all.has(each)));
  return [...passing, {answers: [...answers, [{question: question.id}]], boxes: others}];
}

/** Follows every answer to a question that makes a difference. */
function split(question: RowQuestion, branch: Branch, rules: AnsweredRules, budget: Budget): Branch[] {
  if (!budget.spend(costOf(branch.boxes))) return [];
  return question.kind === 'choice'
    ? splitByOption(question, branch, rules, budget)
    : splitByCode(question, branch, rules, budget);
}

/** The combinations of answers, followed to the boxes that they leave. */
export interface Branches {
  readonly branches: readonly Branch[];
  /** The questions that were asked; the others would have made too many combinations, or taken too much work. */
  readonly asked: readonly RowQuestion[];
  /** Number of combinations that were left out. */
  readonly omitted: number;
}

/** Asks questions one after the other, as long as their combinations are not too many. */
export function branchesOf(
  questions: readonly RowQuestion[],
  boxes: readonly Box[],
  rules: AnsweredRules,
): Branches {
  let found: Branches = {branches: [{answers: [], boxes}], asked: [], omitted: 0};
  const budget = new Budget(mostWork);
  for (const question of questions) {
    const next = found.branches.flatMap((branch) => split(question, branch, rules, budget));
    if (budget.isSpent) break;
    const isFirst = found.asked.length === 0;
    if (next.length > mostBranches && !isFirst) continue;
    found = {
      branches: next.slice(0, mostBranches),
      asked: [...found.asked, question],
      omitted: found.omitted + Math.max(0, next.length - mostBranches),
    };
  }
  return found;
}
