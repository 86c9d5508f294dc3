import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {everyPrecision} from './documents/dates.js';
import {netoff} from './documents/examples.js';
import {libraryLeak} from './documents/library-leak.js';
import {thousandEntries} from './documents/long.js';
import {shortest} from './documents/shortest.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-timeline',
  component: 'incident-timeline',
  render: (args) => elementView('incident-timeline', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const DoneAndPlanned: Story = {};

export const EveryPrecision: Story = {args: {notice: everyPrecision}};

export const OneEntry: Story = {
  args: {notice: {...libraryLeak, timeline: libraryLeak.timeline?.slice(0, 1)}},
};

export const NoTimeline: Story = {args: {notice: shortest}};

export const ThousandEntries: Story = {args: {notice: thousandEntries}};
