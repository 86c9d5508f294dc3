import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {ticketing} from './documents/ticketing.js';
import {elementView, type ElementArgs} from './element.js';
import {clearOutlines, nameParts} from './parts.js';
import {ask, expectVerdict, theElement} from './reader.js';

type Story = StoryObj<ElementArgs>;

/** What a page can style: each part outlined and named, over a notice that has been asked. */
const meta = {
  title: 'Design/Parts and slots',
  tags: ['!autodocs'],
  render: (args) =>
    html`<div class="over">
      ${elementView('incident-notice', args)}
      <div class="layer" aria-hidden="true"></div>
    </div>`,
  args: {
    notice: ticketing,
    help: html`<p slot="help"><code>slot="help"</code>: what your site says beneath a verdict</p>`,
  },
} satisfies Meta<ElementArgs>;
export default meta;

export const PartsOfANotice: Story = {
  beforeEach: () => clearOutlines,
  play: async ({canvasElement}) => {
    const element = await theElement(canvasElement);
    await ask(element, {
      paid: {year: '2026', month: '11', day: '2', time: '18:00'},
      hall: 'sendai',
      payment: 'credit-card',
      order: null,
    });
    await expectVerdict(element, 'affected');
    const layer = canvasElement.querySelector<HTMLElement>('.layer')!;
    nameParts(element, layer);
    await expect(layer.textContent).toContain('verdict');
  },
};
