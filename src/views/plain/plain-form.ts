import type {DecisionAnswer, DecisionQuestion, Outcome} from '../../eligibility/what-if/decision-question.js';
import type {Decisions} from '../../eligibility/what-if/decisions.js';
import {isOfText, selectorsOf, type Control} from './plain-selectors.js';

/** A radio button or, beside a field for a code, a tick box. */
export interface PlainChoice extends DecisionAnswer {
  readonly id: string;
  /** One for each set of answers that a route contains. */
  readonly classes: readonly string[];
}

/** A question that the form asks; of a period, one of its ends. */
export interface PlainQuestion extends Pick<DecisionQuestion, 'question' | 'end' | 'codes'> {
  /** The id of its heading, with which the names of its radio buttons begin. */
  readonly name: string;
  /** The field, for a code. */
  readonly field?: Pick<PlainChoice, 'id' | 'classes'>;
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
  /** Selectors of what has been answered, any of which leads there; each ends where `.verdicts` follows. */
  readonly selectors: readonly string[];
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
function nameOf({undecided, unnamed = [], ...outcome}: Outcome): string {
  return JSON.stringify([outcome, undecided.length > 0, unnamed.length > 0]);
}

/** Those of some questions that have these ids; a period is asked by its first end. */
function questionsOf(ids: readonly string[], questions: readonly PlainQuestion[]): PlainQuestion[] {
  return questions.filter(({question, end}) => ids.includes(question.id) && end !== 'until');
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
    const open = questionsOf(
      alike.flatMap(({undecided}) => undecided),
      questions,
    );
    verdicts.set(name, {className: `v${verdicts.size}`, outcome, open});
  }
  return verdicts;
}

function plainQuestion(asked: DecisionQuestion, axis: number, {classesOf}: Control): PlainQuestion {
  const {question, end, codes, answers} = asked;
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
    ...(end && {end}),
    ...(codes && {codes, field: {id: `${name}-code`, classes: [`k${axis}`]}}),
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
  const verdicts = verdictsOf(decisions.outcomes, questions);
  const routes = decisions.paths.flatMap(({values, outcome: place}): Route[] => {
    const outcome = decisions.outcomes[place];
    const verdict = outcome && verdicts.get(nameOf(outcome));
    if (!verdict) return [];
    const selectors = controls.reduce<readonly string[]>(
      (reached, control, axis) => {
        const taken = values[axis];
        return taken ? reached.flatMap((each) => control.reach(taken).map((next) => each + next)) : reached;
      },
      [''],
    );
    const open = questionsOf(outcome.undecided, questions).map(({className}) => className);
    const numbers = questionsOf(outcome.unnamed ?? [], questions).map(numbersClass);
    return [{selectors, verdict, open, numbers}];
  });
  return {questions, verdicts: [...verdicts.values()], routes};
}

/** A rule that shows what some routes lead to in place of the prompt. */
function shownBy(routes: readonly Route[], scope: string): string {
  if (routes.length === 0) return '';
  const places = (target: string, {selectors}: Route) =>
    selectors.map((selector) => `${scope} ${selector}.verdicts>${target}`);
  const shown = routes.flatMap((route) => {
    const own = `.${route.verdict.className}`;
    const parts = [
      ...route.open.map((name) => `${own} .${name}`),
      ...route.numbers.map((name) => `.${name}`),
    ];
    return [own, ...parts].flatMap((target) => places(target, route));
  });
  const prompts = routes.flatMap((route) => places('.prompt', route));
  return `${shown.join()}{display:block}${prompts.join()}{display:none}`;
}

/**
 * The CSS rules that show the verdict of what has been answered; everything else in `.verdicts` is hidden.
 *
 * @param scope - a selector of the element that contains the form
 */
export function plainFormStyles({questions, routes}: PlainForm, scope: string): string {
  // A browser that does not know one of its selectors drops a whole rule.
  const rules = [false, true].map((isTyped) => {
    const reached = routes.map((route) => ({
      ...route,
      selectors: route.selectors.filter((selector) => isOfText(selector) === isTyped),
    }));
    return shownBy(
      reached.filter(({selectors}) => selectors.length > 0),
      scope,
    );
  });
  const typed = questions.flatMap(({field}) => field?.classes ?? []);
  const ableTo = typed.flatMap((name) =>
    [':placeholder-shown', ':not(:placeholder-shown)'].map(
      (state) => `${scope} .${name}${state}~.verdicts>.unable`,
    ),
  );
  return rules.join('') + (ableTo.length > 0 ? `${ableTo.join()}{display:none}` : '');
}
