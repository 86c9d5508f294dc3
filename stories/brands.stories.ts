import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {libraryLeak} from './documents/library-leak.js';
import {netoff} from './documents/examples.js';
import {elementView, type ElementArgs} from './element.js';
import {verdictStory} from './verdict.js';

type Story = StoryObj<ElementArgs>;

/** How far tokens and parts reach: the sheets of `examples/brands`, each over one notice and one verdict. */
const meta = {
  title: 'Design/Brands',
  component: 'incident-notice',
  render: (args) => elementView('incident-notice', args),
  args: {notice: libraryLeak},
} satisfies Meta<ElementArgs>;
export default meta;

const affected = verdictStory(
  netoff,
  {purchase: {year: '2012', month: '9', day: '4'}, device: 'feature-phone', payment: 'credit-card'},
  'affected',
);
const answered: Story = {...affected, render: (args) => elementView('incident-checker', args)};

export const PublicBody: Story = {globals: {brand: 'public-body'}};
export const PublicBodyInTheDark: Story = {globals: {brand: 'public-body', theme: 'dark'}};
export const PublicBodyAnswers: Story = {...answered, globals: {brand: 'public-body'}};

export const Retail: Story = {globals: {brand: 'retail'}};
export const RetailInTheDark: Story = {globals: {brand: 'retail', theme: 'dark'}};
export const RetailAnswers: Story = {...answered, globals: {brand: 'retail'}};

export const HighContrast: Story = {globals: {theme: 'contrast'}};
export const HighContrastInTheDark: Story = {globals: {theme: 'contrast-dark'}};
export const HighContrastAnswers: Story = {...answered, globals: {theme: 'contrast'}};
