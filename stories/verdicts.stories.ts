import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {batteryPack} from './documents/battery-pack.js';
import {everyCondition} from './documents/conditions.js';
import {libraryLeak} from './documents/library-leak.js';
import {kettle, netoff, recall} from './documents/examples.js';
import {settlement} from './documents/settlement.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';
import {verdictStory} from './verdict.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Situations/Verdicts',
  component: 'incident-checker',
  render: (args) => elementView('incident-checker', args),
} satisfies Meta<ElementArgs>;
export default meta;

const byMobilePhone = {device: 'feature-phone', payment: 'credit-card'};
const lastDay = {purchase: {year: '2012', month: '9', day: '4'}, ...byMobilePhone};

export const Affected: Story = verdictStory(netoff, lastDay, 'affected');

export const NotAffectedTheDayAfter: Story = verdictStory(
  netoff,
  {purchase: {year: '2012', month: '9', day: '5'}, ...byMobilePhone},
  'not-affected',
);

export const NotAffectedByTheDevice: Story = verdictStory(
  netoff,
  {...lastDay, device: 'smartphone'},
  'not-affected',
);

export const PossiblyAffectedWithoutTheDay: Story = verdictStory(
  netoff,
  {purchase: {year: '2012', month: '9'}, ...byMobilePhone},
  'possibly-affected',
);

export const PossiblyAffectedKnowingNothing: Story = verdictStory(
  netoff,
  {purchase: null, device: null, payment: null},
  'possibly-affected',
);

export const AffectedInTheWordsOfTheLibrary: Story = verdictStory(
  {...libraryLeak, stage: 'final'},
  {booked: {year: '2026', month: '11', day: '15'}},
  'affected',
);

export const AffectedInOneOfSeveralGroups: Story = verdictStory(
  ticketing,
  {
    paid: {year: '2026', month: '11', day: '3', time: '12:00'},
    hall: 'osaka',
    payment: 'credit-card',
    order: null,
  },
  'affected',
);

export const AffectedAndHasToAct: Story = verdictStory(
  kettle,
  {model: 'KT-100', made: {year: '2025', month: '9'}},
  'affected',
  'required',
);

export const AffectedAndNeedDoNothing: Story = verdictStory(
  settlement,
  {paid: {year: '2026', month: '3'}, contract: 'yes'},
  'affected',
  'none',
);

/** The notice itself cannot say, and says why. */
export const PossiblyAffectedBecauseOfACap: Story = verdictStory(
  kettle,
  {model: 'KT-200', made: {year: '2025', month: '8'}},
  'possibly-affected',
  'recommended',
);

export const AffectedInTwoGroups: Story = verdictStory(
  ticketing,
  {
    paid: {year: '2026', month: '11', day: '2', time: '18:00'},
    hall: 'sendai',
    payment: 'credit-card',
    order: null,
  },
  'affected',
);

export const PossiblyAffectedInSeveralGroups: Story = verdictStory(
  ticketing,
  {paid: {year: '2026', month: '11', day: '2'}, hall: 'kyoto', payment: null, order: 'hb-2604-817'},
  'possibly-affected',
);

export const PossiblyAffectedByEveryKindOfCondition: Story = verdictStory(
  everyCondition,
  {installed: null, shop: null, serial: null},
  'possibly-affected',
);

export const NotAffectedByAnyGroup: Story = verdictStory(
  ticketing,
  {paid: {year: '2026', month: '9', day: '30', time: '23:59'}, hall: 'naha', payment: 'shop', order: null},
  'not-affected',
);

export const PossiblyAffectedAtMost: Story = verdictStory(
  recall,
  {
    model: 'heron-20',
    origin: 'second-hand',
    purchase: {year: '2026', month: '3', day: '1'},
    serial: 'HN625B01872',
  },
  'possibly-affected',
);

export const AffectedProvisionally: Story = verdictStory(
  recall,
  {
    model: 'heron-20',
    origin: 'new',
    purchase: {year: '2026', month: '3', day: '1'},
    serial: 'hn 625 b 01872',
  },
  'affected',
);

export const AffectedDuringAnExercise: Story = verdictStory({...netoff, drill: true}, lastDay, 'affected');

export const PossiblyAffectedByTooManyRules: Story = verdictStory(
  batteryPack,
  Object.fromEntries((batteryPack.eligibility?.questions ?? []).map(({id}) => [id, null])),
  'possibly-affected',
);

export const NotAffectedOnADateToCome: Story = verdictStory(
  netoff,
  {...lastDay, purchase: {year: '2031', month: '9', day: '4'}},
  'not-affected',
);

export const NotAffectedOnADateLongPast: Story = verdictStory(
  netoff,
  {...lastDay, purchase: {year: '1012', month: '9', day: '4'}},
  'not-affected',
);
