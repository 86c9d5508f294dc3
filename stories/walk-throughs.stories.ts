import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import * as checker from '../src/localization/catalogues/checker/messages.js';
import * as codes from '../src/localization/catalogues/codes/messages.js';
import * as dates from '../src/localization/catalogues/dates/messages.js';
import type {IncidentNotice} from '../src/elements/incident-notice.js';
import type {NoticeElement} from '../src/elements/notice-element.js';
import {asking, scooterWith} from './documents/one-question.js';
import {netoff} from './documents/examples.js';
import {libraryLeak} from './documents/library-leak.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';
import {
  ask,
  expectDoubt,
  expectFaults,
  expectFocusOn,
  expectVerdict,
  goTo,
  partText,
  press,
  speakerOf,
  textOf,
  theElement,
  type,
} from './reader.js';
import {answerTo, freshAddress, holdLongTimers, passTime} from './server.js';
import {focused, pressTab} from './tab-stops.js';

type Story = StoryObj<ElementArgs>;

/**
 * What readers do by keyboard, from an element that nobody has touched to where it leads them. These are tests: each shows
 * how it began until it has been played, and its steps stand in the panel of interactions.
 */
const meta = {
  title: 'Reference/Walk-throughs by keyboard',
  component: 'incident-checker',
  tags: ['walk-through'],
  render: (args) => elementView('incident-checker', args),
} satisfies Meta<ElementArgs>;
export default meta;

const byMobilePhone = {device: 'feature-phone', payment: 'credit-card'};
const lastDay = {purchase: {year: '2012', month: '9', day: '4'}, ...byMobilePhone};

export const FromTheFirstFieldToTheVerdict: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, lastDay, step);
    await step('Be led to the verdict', () => expectFocusOn('verdict'));
    await expectVerdict(element, 'affected');
  },
};

export const ThroughEveryKindOfQuestion: Story = {
  args: {notice: ticketing},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    const paid = {year: '2026', month: '11', day: '3', time: '12:00'};
    await ask(element, {paid, hall: 'osaka', payment: 'credit-card', order: null}, step);
    await step('Be led to the verdict', () => expectFocusOn('verdict'));
    await expectVerdict(element, 'affected');
  },
};

export const FromNothingToTheErrors: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, {}, step);
    await step('Be led to the errors', () => expectFocusOn('errors'));
    await expectFaults(element, {
      purchase: 'date-missing',
      device: 'choice-missing',
      payment: 'choice-missing',
    });
  },
};

export const SeveralPurchasesOneAfterAnother: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, {...lastDay, purchase: {year: '2012', month: '12', day: '24'}}, step);
    await step('Read that it is not affected', () => expectVerdict(element, 'not-affected'));
    for (const [day, verdict] of [
      ['5', 'not-affected'],
      ['4', 'affected'],
    ] as const) {
      await step('Begin another check', async () => {
        await press('another');
        await waitFor(() => expect(focused().id).toContain('question-purchase'));
      });
      await ask(element, {...lastDay, purchase: {year: '2012', month: '9', day}}, step);
      await step('Read the verdict', async () => {
        await expectFocusOn('verdict');
        await expectVerdict(element, verdict);
      });
    }
    await expect(element.renderRoot.querySelectorAll('[part="earlier"] li')).toHaveLength(2);
  },
};

export const AnswersOnTheReceiptToo: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, lastDay, step);
    await expectVerdict(element, 'affected');
    await step('Tick that the answers are printed', async () => {
      await goTo('print');
      pressTab();
      await type(' ');
    });
    await waitFor(() => expect(element.renderRoot.querySelector('.why-table .unprinted')).toBeNull());
  },
};

export const ClearedForTheNextReader: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, lastDay, step);
    await expectVerdict(element, 'affected');
    await step('Clear all', async () => {
      await goTo('another');
      await press('clear');
    });
    await waitFor(() => expect(partText(element, 'verdict')).toBe(''));
  },
};

export const ListOpened: Story = {
  args: {notice: asking('hall')},
  play: async ({canvasElement, step}) => {
    await theElement(canvasElement);
    await step('Open the list', async () => {
      while (pressTab().role !== 'combobox');
      await type('{ArrowDown}');
    });
    await waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
  },
};

/** What is told of a list to readers who do not see it. */
function listStatus({renderRoot}: NoticeElement): string | null | undefined {
  return renderRoot.querySelector('.combobox [role="status"]')?.textContent;
}

export const ListWhereNothingFits: Story = {
  args: {notice: asking('hall')},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await step('Type what no hall is called', async () => {
      while (pressTab().role !== 'combobox');
      await type('zzz');
    });
    // It stands below the list at once, and is told to those who do not see it once they have stopped typing.
    await waitFor(() => expect(listStatus(element)).toBe(speakerOf(element).say(checker.noneFitsOther)));
  },
};

export const OneOfSeveralDatesChosen: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, {...byMobilePhone, purchase: {year: '03/04/2012'}}, step);
    await expectFocusOn('errors');
    await step('Choose the first date that may be meant', async () => {
      while (!(pressTab() instanceof HTMLButtonElement));
      await type('{Enter}');
      await waitFor(() => expect(focused().id).toContain('question-purchase'));
    });
    await ask(element, {}, step);
    await expectVerdict(element, 'affected');
  },
};

export const SpanOfAFiscalYear: Story = {
  args: {notice: netoff},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, {...byMobilePhone, purchase: {year: '2012年度第2四半期'}}, step);
    const speaker = speakerOf(element);
    await waitFor(() => expect(textOf(element)).toContain(speaker.say(dates.fiscalYear)), {timeout: 5_000});
  },
};

export const NumberTakenAsTyped: Story = {
  args: {notice: scooterWith('model', {in: ['KM-210', 'KM-315']})},
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await ask(element, {model: {code: 'KM-21O'}}, step);
    await expectFocusOn('errors');
    await expectDoubt(element, 'model', codes.didYouMean);
    await step('Insist on it', async () => {
      const asTyped = speakerOf(element).say(codes.asTyped);
      while (focused().textContent.trim() !== asTyped) pressTab();
      await type('{Enter}');
    });
    await expectVerdict(element, 'not-affected');
  },
};

export const BannerDismissed: Story = {
  args: {notice: libraryLeak, href: '#notice'},
  render: (args) => elementView('incident-banner', args),
  play: async ({canvasElement, step}) => {
    const banner = await theElement(canvasElement);
    await step('Close the banner', () => press('dismiss'));
    await waitFor(() => expect(textOf(banner)).toBe(''));
  },
};

/** An element that looks for its document at an address. */
const remote: Story = {
  render: ({src = '', ...args}) => elementView('incident-notice', {...args, src: freshAddress(src)}),
};

async function seeFailure(canvas: HTMLElement): Promise<NoticeElement> {
  const element = canvas.querySelector<IncidentNotice>('incident-notice')!;
  await waitFor(() => expect(partText(element, 'retry')).not.toBe(''));
  return element;
}

export const FailedAgainAfterRetrying: Story = {
  ...remote,
  args: {src: 'forbidden-for-good.json'},
  beforeEach: () => answerTo('forbidden-for-good.json', () => new Response('Forbidden', {status: 403})),
  play: async ({canvasElement, step}) => {
    const element = await seeFailure(canvasElement);
    await step('Try again', () => press('retry'));
    await waitFor(() => expect(element.renderRoot.querySelector('[aria-busy="true"]')).toBeNull());
    await expect(element.shownNotice).toBeUndefined();
  },
};

export const ShownAfterRetrying: Story = {
  ...remote,
  args: {src: 'late.json'},
  beforeEach: () => {
    let requests = 0;
    return answerTo('late.json', () => {
      requests += 1;
      return requests === 1 ? new Response('Forbidden', {status: 403}) : Response.json(libraryLeak);
    });
  },
  play: async ({canvasElement, step}) => {
    await seeFailure(canvasElement);
    await step('Try again', () => press('retry'));
    await theElement(canvasElement);
  },
};

export const NewsAfterRefreshing: Story = {
  ...remote,
  args: {src: 'refreshed.json', refresh: 300},
  beforeEach: () => {
    let requests = 0;
    const people = {...libraryLeak.people, count: 2_750};
    const later = {...libraryLeak, revision: 3, published: '2026-11-24', people};
    const answered = answerTo('refreshed.json', () => {
      requests += 1;
      return Response.json(requests === 1 ? libraryLeak : later);
    });
    const released = holdLongTimers();
    return () => {
      released();
      answered();
    };
  },
  play: async ({canvasElement, step}) => {
    const element = await theElement(canvasElement);
    await step('Wait for five minutes', () =>
      waitFor(async () => {
        // What looks again comes after the notice, and other timers may wait before it does.
        passTime();
        await expect(partText(element, 'news')).not.toBe('');
      }),
    );
  },
};
