import type {DecisionAnswer, Decisions, Outcome} from '../../eligibility/what-if/decisions.js';
import type {Question} from '../../model/schema/eligibility.js';

/** One radio button. */
interface PlainChoice extends DecisionAnswer {
  readonly id: string;
  /** One for each set of answers that a route contains. */
  readonly classes: readonly string[];
}

export interface PlainQuestion {
  readonly question: Question;
  /** The id of its heading, with which the names of its radio buttons begin. */
  readonly name: string;
  readonly choices: readonly PlainChoice[];
  /** The class of the list items that name it as still open. */
  readonly className: string;
}

/** A verdict that the form can show. */
export interface PlainVerdict {
  readonly className: string;
  readonly outcome: Outcome;
  /** The questions that are still open on some of the routes to it. */
  readonly open: readonly PlainQuestion[];
}

/** A combination of choices that leads to a verdict. */
interface Route {
  /** One for each question that makes a difference, in the order of the page. */
  readonly classes: readonly string[];
  readonly verdict: PlainVerdict;
  readonly open: readonly PlainQuestion[];
}

/** A form that a style sheet can evaluate: the classes of its radio buttons select the verdict. */
export interface PlainForm {
  readonly questions: readonly PlainQuestion[];
  readonly verdicts: readonly PlainVerdict[];
  readonly routes: readonly Route[];
}

type Sets = ReadonlyMap<string, {readonly className: string; readonly values: readonly number[]}>;

/** The sets of answers to one question in any path. They become classes, because old browsers do not know `:is()`. */
function setsOf({paths}: Decisions, axis: number): Sets {
  const sets = new Map(
    paths.flatMap(({values: {[axis]: values}}) => (values ? [[values.join(), values] as const] : [])),
  );
  return new Map(
    [...sets].map(([name, values], index) => [name, {className: `c${axis}-${index}`, values}] as const),
  );
}

/** Outcomes that differ only in which questions are open are the same verdict. */
function nameOf({undecided, ...outcome}: Outcome): string {
  return JSON.stringify([outcome, undecided.length > 0]);
}

function openQuestions(outcomes: readonly Outcome[], questions: readonly PlainQuestion[]): PlainQuestion[] {
  const ids = new Set(outcomes.flatMap(({undecided}) => undecided));
  return questions.filter(({question}) => ids.has(question.id));
}

function verdictsOf(
  outcomes: readonly Outcome[],
  questions: readonly PlainQuestion[],
): Map<string, PlainVerdict> {
  const verdicts = new Map<string, PlainVerdict>();
  for (const outcome of outcomes) {
    const name = nameOf(outcome);
    if (verdicts.has(name)) continue;
    const alike = outcomes.filter((other) => nameOf(other) === name);
    verdicts.set(name, {className: `v${verdicts.size}`, outcome, open: openQuestions(alike, questions)});
  }
  return verdicts;
}

/** Builds the form of a rule for a page without scripts. */
export function plainForm(decisions: Decisions): PlainForm {
  const sets = decisions.questions.map((_, axis) => setsOf(decisions, axis));
  const questions = decisions.questions.map(({question, answers}, axis): PlainQuestion => {
    const name = `question-${axis}`;
    const classesOf = (value: number) =>
      [...(sets[axis]?.values() ?? [])]
        .filter(({values}) => values.includes(value))
        .map(({className}) => className);
    const choices = answers.map((answer, value) => ({
      ...answer,
      id: `${name}-${value}`,
      classes: classesOf(value),
    }));
    return {question, name, choices, className: `q${axis}`};
  });
  const verdicts = verdictsOf(decisions.outcomes, questions);
  const routes = decisions.paths.flatMap(({values, outcome: place}): Route[] => {
    const outcome = decisions.outcomes[place];
    const verdict = outcome && verdicts.get(nameOf(outcome));
    if (!verdict) return [];
    const classes = values.flatMap((set, axis) => sets[axis]?.get(set?.join() ?? '')?.className ?? []);
    return [{classes, verdict, open: openQuestions([outcome], questions)}];
  });
  return {questions, verdicts: [...verdicts.values()], routes};
}

/**
 * The CSS rules that show the verdict of the checked radio buttons; everything else in `.verdicts` is hidden.
 *
 * @param scope - a selector of the element that contains the form
 */
export function plainFormStyles({routes}: PlainForm, scope: string): string {
  const reach = (classes: readonly string[]) =>
    `${scope} ${classes.map((className) => `.${className}:checked~`).join('')}.verdicts>`;
  const shown = routes.flatMap(({classes, verdict, open}) => {
    const place = `${reach(classes)}.${verdict.className}`;
    return [place, ...open.map(({className}) => `${place} .${className}`)];
  });
  const prompts = routes.map(({classes}) => `${reach(classes)}.prompt`);
  return `${shown.join()}{display:block}${prompts.join()}{display:none}`;
}
