import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {forgedMail} from './documents/forged-mail.js';
import {libraryLeak, replaced} from './documents/library-leak.js';
import {outage} from './documents/outage.js';
import {elementView, type ElementArgs} from './element.js';
import {textOf, theElement} from './reader.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-banner',
  component: 'incident-banner',
  render: (args) => elementView('incident-banner', args),
  args: {notice: libraryLeak, href: '#notice'},
} satisfies Meta<ElementArgs>;
export default meta;

export const Dismissible: Story = {};

export const EmergencyThatStays: Story = {args: {notice: outage}};

export const ForYourInformation: Story = {args: {notice: forgedMail}};

export const ExerciseThatStays: Story = {args: {notice: {...libraryLeak, drill: true}}};

export const WithdrawnAndGone: Story = {
  args: {notice: {...libraryLeak, stage: 'withdrawn'}},
  play: async ({canvasElement}) => {
    await expect(textOf(await theElement(canvasElement))).toBe('');
  },
};

export const WithdrawnThatStays: Story = {
  args: {notice: {...libraryLeak, stage: 'withdrawn'}, 'show-withdrawn': true},
};

export const Superseded: Story = {args: {notice: {...libraryLeak, ...replaced}}};

export const ExpiredAndGone: Story = {
  args: {notice: {...forgedMail, expires: '2026-11-20'}},
  play: async ({canvasElement}) => {
    await expect(textOf(await theElement(canvasElement))).toBe('');
  },
};

export const WithoutLinkToTheNotice: Story = {
  render: ({notice}) => elementView('incident-banner', {notice}),
};
