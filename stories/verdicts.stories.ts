import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {netoff} from './documents/examples.js';
import {elementView, type ElementArgs} from './element.js';
import {verdictStory} from './verdict.js';

const meta = {
  title: 'Situations/Verdicts',
  component: 'incident-checker',
  tags: ['!autodocs'],
  render: (args) => elementView('incident-checker', args),
} satisfies Meta<ElementArgs>;
export default meta;

export const Affected: StoryObj<ElementArgs> = verdictStory(
  netoff,
  {purchase: {year: '2012', month: '9', day: '4'}, device: 'feature-phone', payment: 'credit-card'},
  'affected',
);
