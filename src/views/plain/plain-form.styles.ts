import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {PlainForm, PlainQuestion, Route} from './plain-form.js';
import {areOfText, type States} from './plain-selectors.js';

/**
 * How controls and verdicts stand in the markup. As siblings, for a page that nobody changes, they need selectors that every
 * browser has. Apart, for pages whose editor or filter puts each into a paragraph of its own, they need `:has()`; where
 * that is missing, or a control, everything stands open.
 */
export type Arrangement = 'siblings' | 'apart';

/** What is there only for who reads all answers, or is one of them. */
const unanswered = ['.verdict', '.open-questions li', '.numbers', '.when', '.dash', '.unstyled'];

/** A text as a string of CSS, in ASCII and without what HTML or XML would read. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^ -~]|["\\<>&]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** The words that hold only while the form works. In the markup, they would be untrue wherever it does not. */
function wordsOf(
  {questions}: PlainForm,
  speaker: Speaker,
): readonly (readonly [selector: string, words: string])[] {
  const isTyped = questions.some(({codes}) => codes);
  return [
    ['.instruction', speaker.say(isTyped ? plain.giveAnswers : plain.chooseAnswers)],
    ['.prompt', speaker.say(plain.notChosen)],
    ['.held', speaker.say(checker.testHeld)],
    ['.unsure', speaker.say(checker.testOpen)],
  ];
}

/** What a form needs of the controls of a question; a filter may have left out some, or what they are by. */
function neededOf({className, codes, field, choices}: PlainQuestion): string {
  const choice = codes ? '[type="checkbox"]' : '[type="radio"][name]';
  return [
    ...(field?.classes.map((name) => `:has(.${name}[pattern][placeholder])`) ?? []),
    ...(choices.length > 0 ? [`:has(.${className}-choice${choice})`] : []),
  ].join('');
}

interface Arranged {
  /** Where everything is hidden that is no answer yet; no more specific than any route. */
  readonly untouched: string;
  /** Selects a part of the answer while controls have these states. */
  readonly reaching: (states: States, target: string) => string;
}

function arranged({questions}: PlainForm, arrangement: Arrangement): Arranged {
  if (arrangement === 'siblings')
    return {
      untouched: '& ',
      reaching: (states, target) => `& ${states.map((state) => `${state}~`).join('')}.verdicts ${target}`,
    };
  const needed = questions.map(neededOf).join('');
  return {
    untouched: needed === '' ? '& ' : `&:where(${needed}) `,
    reaching: (states, target) => `&${states.map((state) => `:has(${state})`).join('')} ${target}`,
  };
}

/** A rule that shows what some routes lead to in place of the prompt. */
function shownBy(routes: readonly Route[], {reaching}: Arranged): string {
  if (routes.length === 0) return '';
  const places = (target: string, {reached}: Route) => reached.map((states) => reaching(states, target));
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

/** In browsers that know whether a field is empty, no sentence stands in for the answer. */
function ableStyles({questions}: PlainForm): string {
  const selectors = questions
    .flatMap(({field}) => field?.classes ?? [])
    .flatMap((name) =>
      [':placeholder-shown', ':not(:placeholder-shown)'].map(
        (state) => `& .${name}${state}~.verdicts .unable`,
      ),
    );
  return selectors.length > 0 ? `${selectors.join()}{display:none}` : '';
}

/**
 * The CSS rules that show the verdict of what has been answered, and hide the others. They are bound to `&`, which stands
 * for the element that contains the form.
 */
export function plainFormStyles(form: PlainForm, arrangement: Arrangement, speaker: Speaker): string {
  const place = arranged(form, arrangement);
  const {untouched} = place;
  const hidden = `${unanswered.map((selector) => untouched + selector).join()}{display:none}`;
  // Without the words for whom it is, a verdict stands on a line of its own.
  const lines = `${['.verdict-head b', '.verdict-head b~span:not(.dash)'].map((selector) => untouched + selector).join()}{display:block}`;
  const prompt = `@media screen{${untouched}.prompt{display:block}}`;
  const words = wordsOf(form, speaker).map(
    ([selector, text]) => `${untouched}${selector}::before{content:${cssString(text)}}`,
  );
  // A browser that does not know one of its selectors drops a whole rule.
  const shown = [false, true].map((isTyped) => {
    const routes = form.routes.map((route) => ({
      ...route,
      reached: route.reached.filter((states) => areOfText(states) === isTyped),
    }));
    return shownBy(
      routes.filter(({reached}) => reached.length > 0),
      place,
    );
  });
  const rules = hidden + lines + prompt + words.join('') + shown.join('');
  return arrangement === 'siblings' ? rules + ableStyles(form) : `@supports selector(:has(a)){${rules}}`;
}
