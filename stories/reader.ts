import {expect, userEvent, waitFor} from 'storybook/test';
import type {Verdict} from '../src/eligibility/result.js';
import type {NoticeElement} from '../src/elements/notice-element.js';
import * as live from '../src/localization/live-messages.js';
import {Speaker} from '../src/localization/speaker.js';
import {noticesIn} from './notices-in.js';
import {focused, pressTab} from './tab-stops.js';

/** What a reader answers, by the question's id: text by field, the value of an option, or null for "I don't know". */
export type Answers = Readonly<Record<string, string | null | Readonly<Record<string, string>>>>;

/** How many keys a reader presses before they give up. */
const patience = 80;

/** Waits until the element of a story shows its notice. */
export async function theElement(canvas: HTMLElement): Promise<NoticeElement> {
  const [element] = noticesIn(canvas);
  if (!element) throw new Error('No element of the library is in this story');
  await waitFor(() => expect(element.shownNotice).toBeDefined(), {timeout: 5_000});
  await element.updateComplete;
  return element;
}

/** Who words the notice for the reader of this page. */
export function speakerOf(element: NoticeElement): Speaker {
  return new Speaker(element.lang || document.documentElement.lang, element.shownNotice);
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
  await userEvent.keyboard(keys);
}

/** Goes to a button and presses it. */
export async function press(part: string): Promise<void> {
  await goTo(part);
  await type('{Enter}');
}

async function chooseRadio(value: string | null): Promise<void> {
  const wanted = value ?? '';
  if ((focused() as HTMLInputElement).value === wanted) return type(' ');
  for (let keys = 0; keys < patience; keys += 1) {
    await type('{ArrowDown}');
    const {value: reached, checked} = focused() as HTMLInputElement;
    if (checked && reached === wanted) return;
  }
  throw new Error(`The arrow keys do not lead to “${wanted}”`);
}

/** Fills in the field that has the focus, if it is one that the answer is for; tells whether it was. */
async function fillIn(question: string, given: Answers[string]): Promise<boolean> {
  const field = focused() as HTMLInputElement;
  const name = field.id.slice(`question-${question}-`.length);
  if (field.type === 'radio') {
    await chooseRadio(given as string | null);
    return true;
  }
  if (name === 'forgotten') {
    if (given === null) await type(' ');
    return true;
  }
  const text = typeof given === 'string' ? given : given?.[name];
  if (text !== undefined) await type(text.replaceAll(/[{[]/g, '$&$&'));
  if (field.role === 'combobox' && text !== undefined) await type('{ArrowDown}{Enter}');
  return false;
}

/**
 * Walks the form from its first field to its button by the Tab key, and fills in what was asked for on the way: texts by
 * typing, choices by the arrow keys, ticks by the space bar.
 */
export async function fillInForm(answers: Answers): Promise<void> {
  for (let keys = 0; keys < patience; keys += 1) {
    const reached = pressTab();
    if (reached.getAttribute('part') === 'submit') return;
    const question = Object.keys(answers).find((id) => reached.id.startsWith(`question-${id}-`));
    if (question !== undefined) await fillIn(question, answers[question] ?? null);
  }
  throw new Error('The Tab key does not lead to the button of the form');
}

/** Fills in the form and asks. */
export async function ask(answers: Answers): Promise<void> {
  await fillInForm(answers);
  await type('{Enter}');
}

/** Waits until the focus is on the answer, and compares it with what this verdict is called in this notice. */
export async function expectVerdict(element: NoticeElement, verdict: Verdict): Promise<void> {
  await waitFor(() => expect(focused().id).toBe('verdict'), {timeout: 5_000});
  const speaker = speakerOf(element);
  const title = element.shownNotice?.eligibility?.outcomes?.[verdict]?.title;
  const words = title === undefined ? speaker.say(live.verdicts[verdict]) : speaker.text(title).value;
  await expect(squeeze(focused().querySelector('h1, h2, h3, h4, h5, h6')?.textContent)).toBe(squeeze(words));
}

/** Waits until the focus is on the list of what is wrong, and compares it with the errors that are expected. */
export async function expectFaults(
  element: NoticeElement,
  faults: Readonly<Record<string, keyof typeof live.faults>>,
): Promise<void> {
  await waitFor(() => expect(focused().id).toBe('errors'), {timeout: 5_000});
  const speaker = speakerOf(element);
  const questions = element.shownNotice?.eligibility?.questions ?? [];
  const words = Object.entries(faults).map(([id, fault]) => {
    const label = questions.find((question) => question.id === id)?.label ?? id;
    return squeeze(speaker.say(live.faults[fault], speaker.text(label).value));
  });
  await expect([...focused().querySelectorAll('a')].map(({textContent}) => squeeze(textContent))).toEqual(
    words,
  );
}
