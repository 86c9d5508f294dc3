import type {Meta, StoryObj} from '@storybook/web-components-vite';
import * as contacts from './documents/contacts.js';
import {kettle, netoff} from './documents/examples.js';
import {outage} from './documents/outage.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-contact-card',
  component: 'incident-contact-card',
  render: (args) => elementView('incident-contact-card', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const Hotline: Story = {};

export const OpenTillSix: Story = {args: {notice: contacts.openTillSix}};

/** A minute before six. */
export const AboutToClose: Story = {
  args: {notice: contacts.openTillSix},
  parameters: {now: '2026-11-24T17:59+09:00'},
};

export const OpensLaterToday: Story = {
  args: {notice: contacts.openTillSix},
  parameters: {now: '2026-11-24T09:59+09:00'},
};

export const OpensTomorrow: Story = {
  args: {notice: contacts.openTillSix},
  parameters: {now: '2026-11-24T18:00+09:00'},
};

export const OpensAfterTheWeekend: Story = {
  args: {notice: contacts.openTillSix},
  parameters: {now: '2026-11-27T20:00+09:00'},
};

export const ClosedToday: Story = {args: {notice: contacts.closedToday}};

/** Labour Thanksgiving Day, a Monday. */
export const ClosedOnAHoliday: Story = {args: {notice: kettle}, parameters: {now: '2026-11-23T10:00+09:00'}};

export const ClosedForGood: Story = {args: {notice: contacts.closedForGood}};

export const OpenAroundTheClock: Story = {args: {notice: outage}};

export const OpenThroughTheNight: Story = {
  args: {notice: contacts.throughTheNight},
  parameters: {now: '2026-11-25T02:00+09:00'},
};

export const WithoutHours: Story = {args: {notice: contacts.withoutHours}};

export const SeveralContacts: Story = {args: {notice: contacts.severalContacts}};
