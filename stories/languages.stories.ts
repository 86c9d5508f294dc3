import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {locales} from '../src/localization/all-locales.js';
import {pseudoTag} from './config/pseudo-text.js';
import {netoff, recall} from './documents/examples.js';
import {arabic, devanagari, thai} from './documents/scripts.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Situations/Languages',
  component: 'incident-notice',
  render: (args) => elementView('incident-notice', args),
} satisfies Meta<ElementArgs>;
export default meta;

/** Those of readers: the stories teach the library one more. */
const languages = Object.keys(locales).filter((tag) => tag !== pseudoTag);

/** One page, every language that the library speaks. */
export const EveryLanguageOfTheLibrary: Story = {
  args: {notice: netoff, show: 'banner contact'},
  render: (args) => html`${languages.map((lang) => elementView('incident-notice', {...args, lang}))}`,
};

export const DocumentWithoutTheLanguageOfTheReader: Story = {args: {notice: recall, lang: 'ja'}};

export const LanguageThatTheLibraryDoesNotSpeak: Story = {args: {notice: netoff, lang: 'fr'}};

export const ArabicDocument: Story = {args: {notice: arabic}};

export const ThaiDocument: Story = {args: {notice: thai}};

export const HindiDocument: Story = {args: {notice: devanagari}};

export const ArabicOnAnArabicPage: Story = {args: {notice: arabic, lang: 'ar'}};
