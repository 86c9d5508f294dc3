import type {DecisionQuestion} from '../../eligibility/what-if/decision-question.js';
import type {Decisions} from '../../eligibility/what-if/decisions.js';

/** Selectors of controls in a state, in the order of the form; all of them hold at once. */
export type States = readonly string[];

/** How a style sheet sees which answers to a question are chosen. */
export interface Control {
  /** The classes of the button for an answer, by its place. */
  readonly classesOf: (value: number) => readonly string[];
  /** The states of the controls of the question in which one of some answers is chosen. */
  readonly reach: (values: readonly number[]) => readonly States[];
}

/** The sets of answers to one question in any path. They become classes, because old browsers do not know `:is()`. */
function radioControl({paths}: Decisions, axis: number): Control {
  const sets = new Map(
    paths.flatMap(({values: {[axis]: values}}) => (values ? [[values.join(), values] as const] : [])),
  );
  const classes = new Map([...sets.keys()].map((name, index) => [name, `c${axis}-${index}`]));
  return {
    classesOf: (value) =>
      [...sets].flatMap(([name, values]) => (values.includes(value) ? (classes.get(name) ?? []) : [])),
    reach: (values) => [[`.${classes.get(values.join())}:checked`]],
  };
}

/**
 * The states of a field for a code, and of the tick boxes behind it, of which the last that is ticked counts. An empty field
 * is no answer. It is valid, because it is not required.
 */
function codeControl({answers}: DecisionQuestion, axis: number): Control {
  const ticks = answers.flatMap(({isNamed}, value) => (isNamed === undefined ? [value] : []));
  const tick = (value: number) => `t${axis}-${value}`;
  const unticked = (values: readonly number[]) => values.map((value) => `.${tick(value)}:not(:checked)`);
  const statesOf = (value: number): States => {
    const isNamed = answers[value]?.isNamed;
    if (isNamed === undefined)
      return [`.${tick(value)}:checked`, ...unticked(ticks.filter((other) => other > value))];
    return [`.k${axis}:${isNamed ? 'valid' : 'invalid'}:not(:placeholder-shown)`, ...unticked(ticks)];
  };
  return {
    classesOf: (value) => [tick(value)],
    reach: (values) => values.map(statesOf),
  };
}

/** Whether states are of what was typed, for which browsers have not always had selectors. */
export function areOfText(states: States): boolean {
  return states.some((state) => state.includes(':placeholder-shown'));
}

/** How a style sheet sees the answers to one of the questions. */
export function selectorsOf(asked: DecisionQuestion, axis: number, decisions: Decisions): Control {
  return asked.codes ? codeControl(asked, axis) : radioControl(decisions, axis);
}
