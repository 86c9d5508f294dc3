import type {StoryObj} from '@storybook/web-components-vite';
import type {Verdict} from '../src/eligibility/result.js';
import type {Action} from '../src/model/schema/vocabulary.js';
import type * as checker from '../src/localization/catalogues/checker/messages.js';
import type {AnswerFault} from '../src/views/checker/form.js';
import type {ElementArgs} from './element.js';
import {ask, expectDoubt, expectFaults, expectVerdict, theElement, type Answers} from './reader.js';

type Story = StoryObj<ElementArgs>;
type Faults = Readonly<Record<string, keyof typeof checker.faults>>;

/**
 * A story in which a reader walks the form by keyboard and gets a verdict. What it shows stands in its parameters, where
 * the test of coverage finds it; that it does show it is what its play function asserts.
 */
export function verdictStory(notice: unknown, answers: Answers, verdict: Verdict, action?: Action): Story {
  return {
    args: {notice},
    parameters: {shows: {verdict, ...(action && {action})}},
    play: async ({canvasElement}) => {
      const element = await theElement(canvasElement);
      await ask(element, answers);
      await expectVerdict(element, verdict, action);
    },
  };
}

/** A story in which a reader asks with answers that cannot be taken. */
export function faultStory(notice: unknown, answers: Answers, faults: Faults): Story {
  return {
    args: {notice},
    parameters: {shows: {faults: Object.values(faults)}},
    play: async ({canvasElement}) => {
      const element = await theElement(canvasElement);
      await ask(element, answers);
      await expectFaults(element, faults);
    },
  };
}

/** A story in which a reader asks with one code that may be mistyped. */
export function doubtStory(
  notice: unknown,
  answers: Answers,
  question: string,
  fault: AnswerFault,
  sentence: (question: string) => string,
): Story {
  return {
    args: {notice},
    parameters: {shows: {faults: [fault]}},
    play: async ({canvasElement}) => {
      const element = await theElement(canvasElement);
      await ask(element, answers);
      await expectDoubt(element, question, sentence);
    },
  };
}
