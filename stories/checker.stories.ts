import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {libraryLeak} from './documents/library-leak.js';
import {netoff, recall} from './documents/examples.js';
import {scooterRecall} from './documents/scooter-recall.js';
import {shortest} from './documents/shortest.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-checker',
  component: 'incident-checker',
  render: (args) => elementView('incident-checker', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const ThreeQuestions: Story = {};

export const OneQuestion: Story = {args: {notice: libraryLeak}};

export const EveryKindOfQuestion: Story = {args: {notice: ticketing}};

export const SerialNumber: Story = {args: {notice: recall}};

export const CodesOfEveryShape: Story = {args: {notice: scooterRecall}};

export const NoticeWithoutRule: Story = {args: {notice: shortest}};

export const Withdrawn: Story = {args: {notice: {...libraryLeak, stage: 'withdrawn'}}};

export const WithAdviceOfTheSite: Story = {
  args: {help: html`<p slot="help">Our counters are open until six: we fill in the form with you.</p>`},
};
