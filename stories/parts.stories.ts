import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {kettle} from './documents/examples.js';
import {libraryLeak} from './documents/library-leak.js';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs, type Tag} from './element.js';
import {anatomyView} from './parts.js';

type Story = StoryObj<ElementArgs>;

/** What a page can style: each part outlined and named. */
const meta = {
  title: 'Design/Parts: buttons, headings, fields',
} satisfies Meta<ElementArgs>;
export default meta;

function anatomyOf(tag: Tag, args: ElementArgs, part: string): Story {
  return {
    args,
    render: (given) => anatomyView(elementView(tag, given)),
    play: async ({canvasElement}) => {
      await waitFor(() => expect(canvasElement.querySelector('.layer')?.textContent).toContain(part));
    },
  };
}

const answers = {
  paid: {year: '2026', month: '11', day: '2', time: '18:00'},
  hall: 'sendai',
  payment: 'credit-card',
  order: null,
};
const help = html`<p slot="help"><code>slot="help"</code>: what your site says beneath a verdict</p>`;

export const PartsOfANotice: Story = anatomyOf(
  'incident-notice',
  {notice: ticketing, answers, help},
  'verdict',
);
export const PartsOfABanner: Story = anatomyOf(
  'incident-banner',
  {notice: libraryLeak, href: '#notice'},
  'banner',
);
export const PartsOfAChecker: Story = anatomyOf(
  'incident-checker',
  {notice: ticketing, answers, help},
  'question',
);
export const PartsOfDetails: Story = anatomyOf('incident-details', {notice: kettle}, 'section');
export const PartsOfATimeline: Story = anatomyOf('incident-timeline', {notice: libraryLeak}, 'entry');
export const PartsOfAContactCard: Story = anatomyOf('incident-contact-card', {notice: libraryLeak}, 'card');
