import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Answers} from './answers.js';
import {netoff} from './documents/examples.js';
import {asking, scooterWith} from './documents/one-question.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';
import * as checker from '../src/localization/catalogues/checker/messages.js';
import * as codes from '../src/localization/catalogues/codes/messages.js';
import * as dates from '../src/localization/catalogues/dates/messages.js';
import * as notice from '../src/localization/catalogues/notice/messages.js';
import type {AnswerFault} from '../src/views/checker/faults/fault.js';
import {doubtStory, faultStory, saidStory, verdictStory} from './verdict.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Situations/Form',
  component: 'incident-checker',
  render: (args) => elementView('incident-checker', args),
} satisfies Meta<ElementArgs>;
export default meta;

const device = 'feature-phone';
const payment = 'credit-card';

export const AskingForADate: Story = {args: {notice: netoff}};
export const AskingForADateAndTime: Story = {args: {notice: asking('paid')}};
export const AskingForAChoiceWithLookup: Story = {args: {notice: asking('payment')}};
export const AskingForACode: Story = {args: {notice: asking('order')}};
export const AskingForOneOfFourteen: Story = {args: {notice: asking('hall')}};

export const AskingForAPeriod: Story = {args: {notice: scooterWith('rented')}};

export const ReadingPlayedBack = saidStory(
  netoff,
  {purchase: {year: '平成24年', month: '8'}, device, payment},
  (speaker) => speaker.moment('2012-08'),
);

export const QuestionThatIsNotNeeded = saidStory(netoff, {device: 'smartphone'}, (speaker) =>
  speaker.say(checker.unneeded),
);

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
export const YearTooShort = dateFault({year: '201', month: '8', day: '15'}, 'year-too-short');
export const NoSuchDay = dateFault({year: '2012', month: '2', day: '30'}, 'date-not-real');
export const FieldsContradict = dateFault({year: '2011', day: '2012-08-15'}, 'date-contradictory');
export const SeveralDatesMeant = dateFault({year: '03/04/2012'}, 'date-ambiguous');

function vagueDate(purchase: Answers[string], fault: AnswerFault, sentence: () => string): Story {
  return doubtStory(netoff, {purchase, device, payment}, 'purchase', fault, sentence);
}

export const DateNotRead = vagueDate({year: 'コンビニで'}, 'date-unreadable', () =>
  dates.unreadable('コンビニで'),
);
export const MonthMisspelt = vagueDate({year: '5 Febuary 2012'}, 'date-doubtful', dates.doubtful);
export const RememberedAndForgotten = vagueDate(
  {year: '2012', month: '8', forgotten: 'yes'},
  'two-answers',
  dates.forgotten,
);

export const SpanPlayedBack = saidStory(
  netoff,
  {purchase: {year: '2012年度第2四半期'}, device, payment},
  (speaker) => speaker.say(dates.fiscalYear),
);

/** On the island that has each day first: hardly any reader's clock shows the same. */
const paid = asking('paid');
const paidFarAway = {...paid, eligibility: {...paid.eligibility!, timeZone: 'Pacific/Kiritimati'}};
const timePaid = {year: '2026', month: '11', day: '2', time: '22:00'};

export const TimeOfAnyOfTwoClocks: Story = verdictStory(paidFarAway, {paid: timePaid}, 'possibly-affected');
export const TimeOfTheNoticesClock: Story = verdictStory(
  paidFarAway,
  {paid: {...timePaid, clock: 'there'}},
  'not-affected',
);

const rented = scooterWith('rented');

export const PeriodPlayedBack = saidStory(
  rented,
  {rented: {'from-year': '2026', 'from-month': '4', still: 'yes'}},
  (speaker) => speaker.say(checker.periodGoesOn, speaker.moment('2026-04')),
);
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
  () => codes.otherShape(notice.digits('13')),
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

export const NoSuchTime: Story = faultStory(
  asking('paid'),
  {paid: {year: '2026', month: '11', day: '3', time: '12:65'}},
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
