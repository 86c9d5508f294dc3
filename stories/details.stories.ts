import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {kettle, netoff, recall} from './documents/examples.js';
import {everyCount, everyExposure} from './documents/facts.js';
import {longText} from './documents/long.js';
import {everyRelation, everyRemedy} from './documents/settlement.js';
import {everyBlock, everySection} from './documents/sections.js';
import {everyState} from './documents/states.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-details',
  component: 'incident-details',
  render: (args) => elementView('incident-details', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const OneGroupAffected: Story = {};

export const SeveralGroupsAffected: Story = {args: {notice: ticketing}};

export const AdviceAndEarlierNotices: Story = {args: {notice: recall}};

export const EveryExposure: Story = {args: {notice: everyExposure}};

/** All ways of counting, one below the other. */
export const EveryCount: Story = {
  args: {notices: everyCount},
  parameters: {controls: {disable: true}},
  render: ({notices = []}) => html`${notices.map((notice) => elementView('incident-details', {notice}))}`,
};

export const EverySection: Story = {args: {notice: everySection}};

export const EveryBlock: Story = {args: {notice: everyBlock}};

export const DoneAndPlannedStoppedAndRestored: Story = {args: {notice: everyState}};

export const ProductsAndRemedies: Story = {args: {notice: kettle}};

export const EveryRemedy: Story = {args: {notice: everyRemedy}};

export const EveryRelation: Story = {args: {notice: everyRelation}};

export const LongText: Story = {args: {notice: longText}};
