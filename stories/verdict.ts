import type {StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import type {Verdict} from '../src/eligibility/result.js';
import type * as checker from '../src/localization/catalogues/checker/messages.js';
import type {Speaker} from '../src/localization/speaker.js';
import type {Action} from '../src/model/schema/vocabulary.js';
import type {AnswerFault} from '../src/views/checker/faults/fault.js';
import type {Answers} from './answers.js';
import type {ElementArgs} from './element.js';
import {expectDoubt, expectFaults, expectVerdict, speakerOf, textOf, theElement} from './reader.js';

type Story = StoryObj<ElementArgs>;
type Faults = Readonly<Record<string, keyof typeof checker.faults>>;

/**
 * A story of a verdict, drawn from its answers. What it shows stands in its parameters, where the test of coverage finds it;
 * that it does show it is what its play function asserts, and nothing else: it looks the same where no story is played.
 */
export function verdictStory(notice: unknown, answers: Answers, verdict: Verdict, action?: Action): Story {
  return {
    args: {notice, answers},
    parameters: {shows: {verdict, ...(action && {action})}},
    play: async ({canvasElement}) => {
      await expectVerdict(await theElement(canvasElement), verdict, action);
    },
  };
}

/** A story of answers that cannot be taken. */
export function faultStory(notice: unknown, answers: Answers, faults: Faults): Story {
  return {
    args: {notice, answers},
    parameters: {shows: {faults: Object.values(faults)}},
    play: async ({canvasElement}) => {
      await expectFaults(await theElement(canvasElement), faults);
    },
  };
}

/** A story of one answer that may be mistyped. */
export function doubtStory(
  notice: unknown,
  answers: Answers,
  question: string,
  fault: AnswerFault,
  sentence: () => string,
): Story {
  return {
    args: {notice, answers},
    parameters: {shows: {faults: [fault]}},
    play: async ({canvasElement}) => {
      await expectDoubt(await theElement(canvasElement), question, sentence);
    },
  };
}

/** A story of answers of which the form then says something. */
export function saidStory(notice: unknown, answers: Answers, wordsOf: (speaker: Speaker) => string): Story {
  return {
    args: {notice, answers},
    play: async ({canvasElement}) => {
      const element = await theElement(canvasElement);
      await waitFor(() => expect(textOf(element)).toContain(wordsOf(speakerOf(element))));
    },
  };
}
