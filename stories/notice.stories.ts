import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {elementView, type ElementArgs} from './element.js';
import {forgedMail} from './documents/forged-mail.js';
import {libraryLeak, replaced} from './documents/library-leak.js';
import {kettle, netoff, recall} from './documents/examples.js';
import {settlement} from './documents/settlement.js';
import {outage} from './documents/outage.js';
import {shortest} from './documents/shortest.js';

type Story = StoryObj<ElementArgs>;

const meta = {
  title: 'Elements/incident-notice',
  component: 'incident-notice',
  render: (args) => elementView('incident-notice', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const FinalReport: Story = {};

export const FirstWarning: Story = {args: {notice: outage}};

export const StillUnderInvestigation: Story = {args: {notice: recall}};

export const ForYourInformation: Story = {args: {notice: forgedMail}};

export const RecallOfAProduct: Story = {args: {notice: kettle}};

export const Settlement: Story = {args: {notice: settlement}};

/** What it looks like before it takes effect. */
export const NotYetInEffect: Story = {args: {notice: {...kettle, effective: '2026-12-01'}}};

export const OneLineOnly: Story = {args: {notice: shortest}};

export const Withdrawn: Story = {
  args: {
    notice: {
      ...libraryLeak,
      revision: 3,
      stage: 'withdrawn',
      published: '2026-11-24',
      title: {ja: '情報の流出はありませんでした', en: 'No data has leaked'},
      summary: {
        ja: '調べたところ、予約システムの異常は機器の故障によるものでした。先のお知らせを取り下げます。',
        en: 'We found that a device had failed and nobody had tampered with the booking system. We withdraw our earlier notice.',
      },
    },
  },
};

export const Superseded: Story = {args: {notice: {...libraryLeak, ...replaced}}};

export const Exercise: Story = {args: {notice: {...outage, drill: true}}};

export const OutOfDate: Story = {args: {notice: {...forgedMail, expires: '2026-11-20'}}};

export const WithoutTimeline: Story = {args: {notice: {...libraryLeak, timeline: []}}};

export const CheckerAndContactOnly: Story = {args: {notice: libraryLeak, show: 'banner checker contact'}};

export const UnderThePageHeading: Story = {
  args: {notice: libraryLeak, 'heading-level': 3},
  render: (args) =>
    html`<h2 lang="en" dir="ltr">News of the city libraries</h2>${elementView('incident-notice', args)}`,
};

export const WithAdviceOfTheSite: Story = {
  args: {
    notice: libraryLeak,
    help: html`<p slot="help">At every counter of ours, someone helps you with this form.</p>`,
  },
};
