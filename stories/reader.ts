import {expect, userEvent, waitFor} from 'storybook/test';
import type {Verdict} from '../src/eligibility/result.js';
import type {Action} from '../src/model/schema/vocabulary.js';
import type {NoticeElement} from '../src/elements/notice-element.js';
import * as checker from '../src/localization/catalogues/checker/messages.js';
import {speakerFor} from '../src/localization/all-locales.js';
import type {Speaker} from '../src/localization/speaker.js';
import type {Answers} from './answers.js';
import {noticesIn} from './notices-in.js';
import {focused, pressDownOnRadio, pressTab} from './tab-stops.js';

/** How many keys a reader presses before they give up. */
const patience = 80;

/** Waits until the element of a story shows its notice. */
export async function theElement(canvas: HTMLElement): Promise<NoticeElement> {
  const [element] = noticesIn(canvas);
  if (!element) throw new Error('No element of the library is in this story');
  await waitFor(() => expect(element.shownNotice).toBeDefined());
  await element.updateComplete;
  return element;
}

/** Who words the notice for the reader of this page. */
export function speakerOf(element: NoticeElement): Speaker {
  return speakerFor(element.lang || document.documentElement.lang, element.shownNotice);
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All that an element says. */
export function textOf({shadowRoot}: HTMLElement): string {
  return squeeze(shadowRoot?.querySelector<HTMLElement>('.notice, .status')?.innerText);
}

/** What a part says. */
export function partText({shadowRoot}: HTMLElement, part: string): string {
  return squeeze(shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`)?.innerText);
}

/** Goes on by the Tab key until the focus is on a part of an element. */
export async function goTo(part: string): Promise<void> {
  for (let keys = 0; keys < patience; keys += 1) {
    if (pressTab().getAttribute('part') === part) return;
  }
  await expect(part, 'a part that the Tab key reaches').toBe('');
}

/** Presses keys where the focus is. */
export async function type(keys: string): Promise<void> {
  // It takes no keys for a mistake.
  if (keys !== '') await userEvent.keyboard(keys);
}

/** Text as it is typed: brackets would name keys. */
function typed(text: string): string {
  return text.replaceAll(/[{[]/g, '$&$&');
}

/** Goes to a button and presses it. */
export async function press(part: string): Promise<void> {
  await goTo(part);
  await type('{Enter}');
}

async function chooseRadio(value: string | null): Promise<void> {
  let reached = focused() as HTMLInputElement;
  if (reached.value === (value ?? '')) return type(' ');
  for (let keys = 0; keys < patience; keys += 1) {
    reached = pressDownOnRadio(reached);
    if (reached.value === (value ?? '')) return;
  }
  throw new Error(`The arrow keys do not lead to “${value}”`);
}

/** Types a part of an answer and takes the first that fits; what is given as text alone is taken for none. */
async function chooseFromList(
  element: NoticeElement,
  question: string,
  given: Answers[string],
): Promise<void> {
  if (typeof given === 'object' && given !== null) return type(typed(given.typed ?? ''));
  const questions = element.shownNotice?.eligibility?.questions ?? [];
  const asked = questions.find(({id}) => id === question);
  const option = asked?.kind === 'choice' ? asked.options.find(({value}) => value === given) : undefined;
  if (!option) throw new Error(`“${String(given)}” is no answer of ${question}`);
  await type(`${typed(speakerOf(element).text(option.label).value)}{ArrowDown}{Enter}`);
}

/** The name of a field within its question, such as `from-year`; see `fieldName`. */
function nameIn({id}: Element, question: string): string {
  return id.slice(`question-${question}-`.length).replaceAll('_', '-');
}

/** Fills in the field that has the focus. */
async function fillIn(element: NoticeElement, question: string, given: Answers[string]): Promise<void> {
  const field = focused() as HTMLInputElement;
  const name = nameIn(field, question);
  if (name === 'clock')
    return typeof given === 'object' && given?.clock ? chooseRadio(given.clock) : undefined;
  if (field.type === 'radio') return chooseRadio(given as string | null);
  if (field.role === 'combobox') return chooseFromList(element, question, given);
  if (name === 'forgotten' && given === null) return type(' ');
  if (field.type === 'checkbox') return typeof given === 'object' && given?.[name] ? type(' ') : undefined;
  // What the program emptied in a shadow tree, the library that presses keys takes for still there.
  if (field.value === '') await type('{Control>}a{/Control}{Backspace}');
  await type(typed((typeof given === 'string' ? given : given?.[name]) ?? ''));
}

/** One thing that a reader does, by its name in the panel of interactions. */
export type Step = (name: string, act: () => Promise<void>) => Promise<void> | void;

/** A field as the steps call it, such as `purchase, year`. */
function fieldWords(field: Element, question: string): string {
  const name = nameIn(field, question);
  return name === '' ? question : `${question}, ${name}`;
}

/**
 * Walks the form from its first field to its button by the Tab key, and fills in what was asked for on the way: texts by
 * typing, choices by the arrow keys, ticks by the space bar.
 */
export async function fillInForm(element: NoticeElement, answers: Answers, step: Step): Promise<void> {
  let reached = focused();
  for (let keys = 0; keys < patience; keys += 1) {
    const question = Object.keys(answers).find((id) => reached.id.startsWith(`question-${id}-`));
    // Of radio buttons, the first alone has an id.
    const group = Object.keys(answers).find((id) => reached.getAttribute('name') === `question-${id}-choice`);
    const id = question ?? group;
    if (id !== undefined)
      await step(`Come to ${fieldWords(reached, id)}`, () => fillIn(element, id, answers[id] ?? null));
    reached = pressTab();
    if (reached.getAttribute('part') === 'submit') return;
  }
  throw new Error('The Tab key does not lead to the button of the form');
}

/** Fills in the form and asks. */
export async function ask(element: NoticeElement, answers: Answers, step: Step): Promise<void> {
  await fillInForm(element, answers, step);
  await step('Press the button', () => type('{Enter}'));
}

/** Waits until an element shows its verdict, or what is wrong with the answers. */
async function shownPart({renderRoot}: NoticeElement, part: 'verdict' | 'errors'): Promise<Element> {
  return waitFor(() => {
    const found = renderRoot.querySelector(`[part~="${part}"]`);
    if (!found) throw new Error(`The part ${part} is not shown`);
    return found;
  });
}

/** Waits until the focus is on the verdict or on what is wrong: a reader who has asked is led there. */
export async function expectFocusOn(part: 'verdict' | 'errors'): Promise<void> {
  await waitFor(() => expect(focused().closest(`[part~="${part}"]`)).not.toBeNull());
}

/**
 * Waits until there is a verdict, and compares it with what this verdict is called in this notice, and with what it tells
 * the reader to do.
 */
export async function expectVerdict(
  element: NoticeElement,
  verdict: Verdict,
  action?: Action,
): Promise<void> {
  const shown = await shownPart(element, 'verdict');
  const speaker = speakerOf(element);
  const title = element.shownNotice?.eligibility?.outcomes?.[verdict]?.title;
  const name = title === undefined ? speaker.say(checker.verdicts[verdict]) : speaker.text(title).value;
  const words = action ? speaker.say(checker.actions[action], name) : name;
  // Said once where the notice has no more to say.
  const deciding = speaker.say(checker.decidingWords[verdict]);
  const heading = name === deciding ? words : `${deciding} – ${words}`;
  await expect(squeeze(shown.querySelector('h1, h2, h3, h4, h5, h6')?.textContent)).toBe(squeeze(heading));
}

/** Waits until there is a list of what is wrong, which is one thing with the answer to one question. */
export async function expectDoubt(
  element: NoticeElement,
  question: string,
  sentence: () => string,
): Promise<void> {
  const shown = await shownPart(element, 'errors');
  const speaker = speakerOf(element);
  const asked = element.shownNotice?.eligibility?.questions.find(({id}) => id === question);
  const label = speaker.text(asked?.label ?? question).value;
  const words = speaker.say(checker.faultOf, label, speaker.say(sentence));
  await expect(squeeze(shown.querySelector('ul')?.textContent)).toBe(squeeze(words));
}

/** Waits until there is a list of what is wrong, and compares it with the errors that are expected. */
export async function expectFaults(
  element: NoticeElement,
  faults: Readonly<Record<string, keyof typeof checker.faults>>,
): Promise<void> {
  const shown = await shownPart(element, 'errors');
  const speaker = speakerOf(element);
  const questions = element.shownNotice?.eligibility?.questions ?? [];
  const words = Object.entries(faults).map(([id, fault]) => {
    const label = questions.find((question) => question.id === id)?.label ?? id;
    const said = speaker.say(checker.faults[fault]);
    return squeeze(speaker.say(checker.faultOf, speaker.text(label).value, said));
  });
  await expect([...shown.querySelectorAll('a')].map(({textContent}) => squeeze(textContent))).toEqual(words);
}
