import type {
  DecisionAnswer,
  DecisionQuestion,
  DecisionOutcome,
} from '../../eligibility/what-if/decision-question.js';
import type {Decisions} from '../../eligibility/what-if/decisions.js';
import {widestCases, type Case} from './plain-cases.js';
import {selectorsOf, type Control, type States} from './plain-selectors.js';

/** A radio button or, beside a field for a code, a tick box. */
export interface PlainChoice extends DecisionAnswer {
  readonly id: string;
  /** One for each set of answers that a route contains. */
  readonly classes: readonly string[];
}

/** A question that the form asks; of a period, one of its ends. */
export interface PlainQuestion extends Pick<DecisionQuestion, 'question' | 'timeZone' | 'end' | 'codes'> {
  /** The id of its heading, with which the names of its radio buttons begin. */
  readonly name: string;
  /** The field, for a code. */
  readonly field?: Pick<PlainChoice, 'id' | 'classes'>;
  readonly choices: readonly PlainChoice[];
  /** All answers, with those that are states of the field, by the places that cases have for them. */
  readonly answers: readonly DecisionAnswer[];
  /** The class of the list items that name it as still open. */
  readonly className: string;
}

/** A verdict that the form can show. */
export interface PlainVerdict {
  readonly className: string;
  readonly outcome: DecisionOutcome;
  /** The questions that are still open on some of the routes to it. */
  readonly open: readonly PlainQuestion[];
  /** Those of them that are answered on others. */
  readonly partlyOpen: readonly PlainQuestion[];
  /** For whom it holds: every case is true by itself, and there may be others. */
  readonly cases: readonly Case[];
  /** Whether these are all the cases. */
  readonly isWhole: boolean;
}

/** A combination of choices that leads to a verdict. */
export interface Route {
  /** The states of the controls that have been answered, any of which leads there. */
  readonly reached: readonly States[];
  readonly verdict: PlainVerdict;
  /** The classes of questions that are open. */
  readonly open: readonly string[];
  /** The classes of numbers to compare. */
  readonly numbers: readonly string[];
}

/** A form that a style sheet can evaluate: what is checked and typed selects the verdict. */
export interface PlainForm {
  readonly questions: readonly PlainQuestion[];
  readonly verdicts: readonly PlainVerdict[];
  readonly routes: readonly Route[];
}

/** The class of the numbers that the notice names, for those who typed another. */
export function numbersClass({className}: PlainQuestion): string {
  return `${className}-numbers`;
}

/** Outcomes that differ only in which questions are open are the same verdict. */
function nameOf({undecided, unnamed = [], ...outcome}: DecisionOutcome): string {
  return JSON.stringify([outcome, undecided.length > 0, unnamed.length > 0]);
}

/** Those of some questions that have these ids; a period is asked by its first end. */
function questionsOf(ids: readonly string[], questions: readonly PlainQuestion[]): PlainQuestion[] {
  return questions.filter(({question, end}) => ids.includes(question.id) && end !== 'until');
}

function verdictsOf(
  {outcomes, paths}: Decisions,
  questions: readonly PlainQuestion[],
): Map<string, PlainVerdict> {
  const names = outcomes.map(nameOf);
  const casesOf = widestCases(
    questions.map(({answers}) => answers.length),
    paths.map(({values, outcome}) => ({values, name: names[outcome] ?? ''})),
  );
  const verdicts = new Map<string, PlainVerdict>();
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    if (verdicts.has(name)) continue;
    const alike = outcomes.filter((other) => nameOf(other) === name);
    const open = questionsOf(
      alike.flatMap(({undecided}) => undecided),
      questions,
    );
    const partlyOpen = open.filter(({question}) =>
      alike.some(({undecided}) => !undecided.includes(question.id)),
    );
    const className = `v${verdicts.size}`;
    verdicts.set(name, {className, outcome, open, partlyOpen, ...casesOf(name)});
  }
  return verdicts;
}

function plainQuestion(asked: DecisionQuestion, axis: number, {classesOf}: Control): PlainQuestion {
  const {question, timeZone, end, codes, answers} = asked;
  const name = `question-${axis}`;
  const choices = answers.map((answer, value) => ({
    ...answer,
    id: `${name}-${value}`,
    classes: classesOf(value),
  }));
  return {
    question,
    name,
    className: `q${axis}`,
    ...(timeZone !== undefined && {timeZone}),
    ...(end && {end}),
    ...(codes && {codes, field: {id: `${name}-code`, classes: [`k${axis}`]}}),
    answers,
    choices: choices.filter(({isNamed}) => isNamed === undefined),
  };
}

/** Builds the form of a rule for a page without scripts. */
export function plainForm(decisions: Decisions): PlainForm {
  const controls = decisions.questions.map((asked, axis) => selectorsOf(asked, axis, decisions));
  const questions = decisions.questions.flatMap((asked, axis) => {
    const control = controls[axis];
    return control ? [plainQuestion(asked, axis, control)] : [];
  });
  const verdicts = verdictsOf(decisions, questions);
  const routes = decisions.paths.flatMap(({values, outcome: place}): Route[] => {
    const outcome = decisions.outcomes[place];
    const verdict = outcome && verdicts.get(nameOf(outcome));
    if (!verdict) return [];
    const reached = controls.reduce<readonly States[]>(
      (before, control, axis) => {
        const taken = values[axis];
        return taken
          ? before.flatMap((states) => control.reach(taken).map((next) => [...states, ...next]))
          : before;
      },
      [[]],
    );
    const open = questionsOf(outcome.undecided, questions).map(({className}) => className);
    const numbers = questionsOf(outcome.unnamed ?? [], questions).map(numbersClass);
    return [{reached, verdict, open, numbers}];
  });
  return {questions, verdicts: [...verdicts.values()], routes};
}
