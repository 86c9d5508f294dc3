import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {NoticeElement} from '../src/elements/notice-element.js';
import {elementView, type ElementArgs} from './element.js';
import {noticesIn} from './notices-in.js';
import {partText} from './reader.js';
import {answerTo, freshAddress} from './server.js';

type Story = StoryObj<ElementArgs>;

/** What an owner writes between the tags, with all that matters in it. */
const fallback = html`<p>
  If you booked a book since April 2026, please read this notice or call the Central Library:
  <a href="tel:+81222610100">022-261-0100</a>.
</p>`;

const meta = {
  title: 'Situations/Loading and errors',
  component: 'incident-notice',
  render: ({src = '', ...args}) => elementView('incident-notice', {...args, src: freshAddress(src)}),
  args: {fallback},
} satisfies Meta<ElementArgs>;
export default meta;

function onlyElement(canvas: HTMLElement): NoticeElement {
  const [element] = noticesIn(canvas);
  if (!element) throw new Error('No element of the library is in this story');
  return element;
}

async function seeFailure(canvas: HTMLElement): Promise<NoticeElement> {
  const element = onlyElement(canvas);
  await waitFor(() => expect(partText(element, 'retry')).not.toBe(''));
  return element;
}

export const Loading: Story = {
  args: {src: 'never-answered.json'},
  beforeEach: () => answerTo('never-answered.json', () => new Promise(() => undefined)),
  play: async ({canvasElement}) => {
    const element = onlyElement(canvasElement);
    await waitFor(() => expect(element.renderRoot.querySelector('[aria-busy="true"]')).not.toBeNull());
  },
};

export const LoadingWithoutFallback: Story = {
  ...Loading,
  render: ({src = ''}) => elementView('incident-notice', {src: freshAddress(src)}),
};

export const Failed: Story = {
  args: {src: 'forbidden.json'},
  beforeEach: () => answerTo('forbidden.json', () => new Response('Forbidden', {status: 403})),
  play: async ({canvasElement}) => {
    await seeFailure(canvasElement);
  },
};

export const NotThere: Story = {
  args: {src: 'deleted.json'},
  beforeEach: () => answerTo('deleted.json', () => new Response('Gone', {status: 410})),
  render: ({src = ''}) => elementView('incident-notice', {src: freshAddress(src)}),
  play: async ({canvasElement}) => {
    const element = onlyElement(canvasElement);
    await waitFor(() => expect(element.problems[0]?.status).toBe(410));
    await waitFor(() => expect(partText(element, 'status')).not.toBe(''));
    await expect(partText(element, 'retry')).toBe('');
  },
};

export const NotThereWithFallback: Story = {
  ...NotThere,
  args: {src: 'deleted-too.json'},
  beforeEach: () => answerTo('deleted-too.json', () => new Response('Gone', {status: 410})),
  render: ({src = '', ...args}) => elementView('incident-notice', {...args, src: freshAddress(src)}),
  play: async ({canvasElement}) => {
    const element = onlyElement(canvasElement);
    await waitFor(() => expect(element.problems[0]?.status).toBe(410));
    await expect(partText(element, 'retry')).toBe('');
  },
};

export const BannerNotThere: Story = {
  ...NotThere,
  args: {src: 'deleted-banner.json'},
  beforeEach: () => answerTo('deleted-banner.json', () => new Response('Gone', {status: 410})),
  render: ({src = ''}) => elementView('incident-banner', {src: freshAddress(src)}),
  play: async ({canvasElement}) => {
    const element = onlyElement(canvasElement);
    await waitFor(() => expect(element.problems[0]?.status).toBe(410));
    await waitFor(() => expect(element.getBoundingClientRect().height).toBe(0));
  },
};
