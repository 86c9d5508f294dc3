import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {forgedMail} from './documents/forged-mail.js';
import {libraryLeak} from './documents/library-leak.js';
import {outage} from './documents/outage.js';
import {elementView, type ElementArgs} from './element.js';
import {press, textOf, theElement} from './reader.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-banner',
  component: 'incident-banner',
  render: (args) => elementView('incident-banner', args),
  args: {notice: libraryLeak, href: '#notice'},
} satisfies Meta<ElementArgs>;
export default meta;

export const CanBeClosed: Story = {};

export const ClosedByTheReader: Story = {
  play: async ({canvasElement}) => {
    const banner = await theElement(canvasElement);
    await press('dismiss');
    await waitFor(() => expect(textOf(banner)).toBe(''));
  },
};

export const EmergencyThatStays: Story = {args: {notice: outage}};

export const ForYourInformation: Story = {args: {notice: forgedMail}};

export const ExerciseThatStays: Story = {args: {notice: {...libraryLeak, drill: true}}};

export const Withdrawn: Story = {args: {notice: {...libraryLeak, stage: 'withdrawn'}}};

export const RetiredByItself: Story = {
  args: {notice: {...forgedMail, expires: '2026-11-20'}},
  play: async ({canvasElement}) => {
    await expect(textOf(await theElement(canvasElement))).toBe('');
  },
};

export const WithoutLinkToTheNotice: Story = {
  render: ({notice}) => elementView('incident-banner', {notice}),
};
