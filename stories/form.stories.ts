import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import type {NoticeElement} from '../src/elements/notice-element.js';
import type {NoticeDocument} from './documents/document.js';
import {netoff} from './documents/examples.js';
import {scooterRecall} from './documents/scooter-recall.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';
import {ask, expectVerdict, fillInForm, speakerOf, textOf, theElement, type, type Answers} from './reader.js';
import {focused, pressTab} from './tab-stops.js';
import * as checker from '../src/localization/catalogues/checker/messages.js';
import * as codes from '../src/localization/catalogues/codes/messages.js';
import * as notice from '../src/localization/catalogues/notice/messages.js';
import {doubtStory, faultStory, verdictStory} from './verdict.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Situations/Form',
  component: 'incident-checker',
  tags: ['!autodocs'],
  render: (args) => elementView('incident-checker', args),
} satisfies Meta<ElementArgs>;
export default meta;

/** The tickets' notice with one of its questions, and a rule that needs its answer. */
function asking(id: string): NoticeDocument {
  const {questions = [], ...rest} = ticketing.eligibility ?? {};
  const tests = {
    paid: {question: 'paid', from: '2026-11-02T18:00+09:00', to: '2026-11-05T09:30+09:00'},
    hall: {question: 'hall', in: ['sapporo', 'sendai', 'naha']},
    payment: {question: 'payment', in: ['credit-card']},
    order: {question: 'order', from: 'HB2604000', to: 'HB2604999'},
  };
  const when = tests[id as keyof typeof tests];
  const label = {ja: '対象の方', en: 'Customers concerned'};
  const asked = questions.filter((question) => question.id === id);
  return {...ticketing, eligibility: {...rest, questions: asked, groups: [{id: 'all', label, when}]}};
}

/** The scooters' notice with one of its questions, and the groups that ask it alone. */
function scooterWith(id: string, when?: object): NoticeDocument {
  const {questions, groups, ...rest} = scooterRecall.eligibility;
  const asked = questions.filter((question) => question.id === id);
  const group = groups.find((each) => each.id === id) ?? groups[0];
  const told = when ? [{...group, when: {question: id, ...when}}] : [group];
  return {...scooterRecall, eligibility: {...rest, questions: asked, groups: told}};
}

const device = 'feature-phone';
const payment = 'credit-card';

export const AskingForADate: Story = {args: {notice: netoff}};
export const AskingForADateAndTime: Story = {args: {notice: asking('paid')}};
export const AskingForAChoiceWithLookup: Story = {args: {notice: asking('payment')}};
export const AskingForACode: Story = {args: {notice: asking('order')}};
export const AskingForOneOfFourteen: Story = {args: {notice: asking('hall')}};

export const AskingForAPeriod: Story = {args: {notice: scooterWith('rented')}};

export const ListOpened: Story = {
  args: {notice: asking('hall')},
  play: async ({canvasElement}) => {
    await theElement(canvasElement);
    while (pressTab().role !== 'combobox');
    await type('{ArrowDown}');
    await waitFor(() => expect(focused().getAttribute('aria-expanded')).toBe('true'));
  },
};

/** What is told of a list to readers who do not see it. */
function listStatus({renderRoot}: NoticeElement): string | null | undefined {
  return renderRoot.querySelector('.combobox [role="status"]')?.textContent;
}

export const ListWhereNothingFits: Story = {
  args: {notice: asking('hall')},
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    while (pressTab().role !== 'combobox');
    await type('zzz');
    // It stands below the list at once, and is told to those who do not see it once they have stopped typing.
    await waitFor(() => expect(listStatus(element)).toBe(speakerOf(element).say(checker.noneFitsOther)));
  },
};

export const ReadingPlayedBack: Story = {
  args: {notice: netoff},
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    await fillInForm(element, {purchase: {year: '平成24年', month: '8'}, device, payment});
    const speaker = speakerOf(element);
    const words = speaker.say(checker.understood, speaker.moment('2012-08'));
    await waitFor(() => expect(textOf(element)).toContain(words));
  },
};

export const QuestionThatIsNotNeeded: Story = {
  args: {notice: netoff},
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    await fillInForm(element, {device: 'smartphone'});
    await waitFor(() => expect(textOf(element)).toContain(speakerOf(element).say(checker.unneeded)));
  },
};

export const NothingAnswered: Story = faultStory(
  netoff,
  {},
  {purchase: 'date-missing', device: 'choice-missing', payment: 'choice-missing'},
);

function dateFault(purchase: Answers[string], fault: keyof typeof checker.faults): Story {
  return faultStory(netoff, {purchase, device, payment}, {purchase: fault});
}

export const WithoutYear = dateFault({month: '8', day: '15'}, 'year-missing');
export const WithoutMonth = dateFault({year: '2012', day: '15'}, 'month-missing');
export const YearTooShort = dateFault({year: '12', month: '8', day: '15'}, 'year-too-short');
export const NoSuchDay = dateFault({year: '2012', month: '2', day: '30'}, 'date-not-real');
export const FieldsContradict = dateFault({year: '2011', day: '2012-08-15'}, 'date-contradictory');
export const SeveralDatesMeant = dateFault({year: '03/04/2012'}, 'date-ambiguous');

export const SeveralDatesMeantOneChosen: Story = {
  args: {notice: netoff},
  play: async (context) => {
    await SeveralDatesMeant.play?.(context);
    const element = await theElement(context.canvasElement);
    while (!(pressTab() instanceof HTMLButtonElement));
    await type('{Enter}');
    await waitFor(() => expect(focused().id).toContain('question-purchase'));
    await ask(element, {});
    await expectVerdict(element, 'affected');
  },
};

/** On the island that has each day first: hardly any reader's clock shows the same. */
const paidFarAway = asking('paid');
export const TimeOfAnotherClock = faultStory(
  {...paidFarAway, eligibility: {...paidFarAway.eligibility!, timeZone: 'Pacific/Kiritimati'}},
  {paid: {year: '2026', month: '11', day: '2', time: '22:00'}},
  {paid: 'time-open'},
);

const rented = scooterWith('rented');

export const PeriodPlayedBack: Story = {
  args: {notice: rented},
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    await fillInForm(element, {rented: {'from-year': '2026', 'from-month': '4', still: 'yes'}});
    const speaker = speakerOf(element);
    const words = speaker.say(
      checker.understood,
      speaker.say(checker.periodGoesOn, speaker.moment('2026-04')),
    );
    await waitFor(() => expect(textOf(element)).toContain(words));
  },
};
export const PeriodThatEndsBeforeItBegins = faultStory(
  rented,
  {rented: {'from-year': '2026', 'from-month': '4', 'until-year': '2025'}},
  {rented: 'period-inverted'},
);
export const NeverRented = verdictStory(rented, {rented: {never: 'yes'}}, 'not-affected');

const vin = scooterWith('vin', {part: [-8, -1], from: 'R1001000', to: 'R1002999'});
const model = scooterWith('model', {in: ['KM-210', 'KM-315']});

export const PartOfAnAnswerFits = doubtStory(
  vin,
  {vin: {code: 'TRASC1006R1001234/2026'}},
  'vin',
  'code-shape',
  codes.partFits,
);
export const NotOnlyDigits = doubtStory(
  scooterWith('battery', {part: [1, -2], from: '740100', to: '740199'}),
  {battery: {code: 'X12'}},
  'battery',
  'code-alphabet',
  codes.onlyDigits,
);
export const NoSuchShape = doubtStory(
  scooterWith('box', {in: ['4501234567896']}),
  {box: {code: '450123456789'}},
  'box',
  'code-shape',
  (question) => codes.otherShape(question, notice.digits('13')),
);
export const WrongCheckDigit = doubtStory(
  vin,
  {vin: {code: 'TRASC1001R1001234'}},
  'vin',
  'code-checksum',
  codes.wrongCheckDigit,
);
export const AlmostAffected = doubtStory(
  model,
  {model: {code: 'KM-21O'}},
  'model',
  'code-near',
  codes.didYouMean,
);

export const AlmostAffectedAsTyped: Story = {
  args: {notice: model},
  play: async (context) => {
    await AlmostAffected.play?.(context);
    const element = await theElement(context.canvasElement);
    const asTyped = speakerOf(element).say(codes.asTyped);
    while (focused().textContent.trim() !== asTyped) pressTab();
    await type('{Enter}');
    await expectVerdict(element, 'not-affected');
  },
};

export const NoSuchTime: Story = faultStory(
  asking('paid'),
  {paid: {year: '2026', month: '11', day: '3', time: '25:00'}},
  {paid: 'time-not-real'},
);
export const CodeMissing: Story = faultStory(asking('order'), {}, {order: 'code-missing'});
export const ChoiceUnknown: Story = faultStory(
  asking('hall'),
  {hall: {typed: 'Budokan'}},
  {hall: 'choice-unknown'},
);
export const SeveralErrorsAtOnce: Story = faultStory(
  ticketing,
  {paid: {year: '2026', month: '13'}, hall: {typed: 'Budokan'}},
  {paid: 'date-not-real', hall: 'choice-unknown', payment: 'choice-missing', order: 'code-missing'},
);
