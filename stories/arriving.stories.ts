import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {NoticeElement} from '../src/elements/notice-element.js';
import {libraryLeak} from './documents/library-leak.js';
import {elementView, type ElementArgs} from './element.js';
import {noticesIn} from './notices-in.js';
import {partText, press, theElement} from './reader.js';
import {answerTo, freshAddress, holdLongTimers, passTime} from './server.js';

type Story = StoryObj<ElementArgs>;

/** What an owner writes between the tags, with all that matters in it. */
const fallback = html`<p>
  If you booked a book since April 2026, please read this notice or call the Central Library:
  <a href="tel:+81222610100">022-261-0100</a>.
</p>`;

const meta = {
  title: 'Situations/Arriving',
  component: 'incident-notice',
  tags: ['!autodocs'],
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
  args: {src: 'gone.json'},
  beforeEach: () => answerTo('gone.json', () => new Response('Gone', {status: 410})),
  play: async ({canvasElement}) => {
    await seeFailure(canvasElement);
  },
};

export const FailedAgainAfterRetrying: Story = {
  ...Failed,
  args: {src: 'gone-for-good.json'},
  beforeEach: () => answerTo('gone-for-good.json', () => new Response('Gone', {status: 410})),
  play: async ({canvasElement}) => {
    const element = await seeFailure(canvasElement);
    await press('retry');
    await waitFor(() => expect(element.renderRoot.querySelector('[aria-busy="true"]')).toBeNull());
    await expect(element.shownNotice).toBeUndefined();
  },
};

export const ShownAfterRetrying: Story = {
  args: {src: 'late.json'},
  beforeEach: () => {
    let requests = 0;
    return answerTo('late.json', () => {
      requests += 1;
      return requests === 1 ? new Response('Gone', {status: 410}) : Response.json(libraryLeak);
    });
  },
  play: async ({canvasElement}) => {
    await seeFailure(canvasElement);
    await press('retry');
    await theElement(canvasElement);
  },
};

export const NewsAfterRefreshing: Story = {
  args: {src: 'refreshed.json', refresh: 300},
  beforeEach: () => {
    let requests = 0;
    const people = {...libraryLeak.people, count: 2_750};
    const later = {...libraryLeak, revision: 3, published: '2026-11-24', people};
    const answered = answerTo('refreshed.json', () => {
      requests += 1;
      return Response.json(requests === 1 ? libraryLeak : later);
    });
    const released = holdLongTimers();
    return () => {
      released();
      answered();
    };
  },
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    await waitFor(async () => {
      // What looks again comes after the notice, and other timers may wait before it does.
      passTime();
      await expect(partText(element, 'news')).not.toBe('');
    });
  },
};
