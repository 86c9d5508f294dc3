import {fixture} from '@open-wc/testing';
import {expect} from 'chai';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-timeline.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {brief, netoff, partTags, shown, textOf, titleOf} from './support.js';

/** What each part says of the notice of 2012, and what it leaves to the others. */
const contents = {
  'incident-banner': {
    title: 'Unauthorised access to a Netoff server: results of the investigation',
    says: ['Important', 'Final report', '17 December 2012', 'Netoff Co., Ltd.'],
    leaves: ['Timeline', 'Contact', 'Are you affected?'],
  },
  'incident-checker': {
    title: 'Are you affected?',
    says: ['When did you place the order?', 'Which device did you order with?', 'How did you pay?'],
    leaves: ['Timeline', 'Contact'],
  },
  'incident-details': {
    title: 'What happened',
    says: ['Verizon Japan LLC', 'Up to 10,589', '1 April 2011 – 4 September 2012', 'Renewed audit'],
    leaves: ['Timeline', 'Contact', 'Are you affected?'],
  },
  'incident-timeline': {
    title: 'Timeline',
    says: ['25 September 2012', 'late January 2013', 'Planned'],
    leaves: ['Contact', 'Are you affected?', 'What happened'],
  },
  'incident-contact-card': {
    title: 'Contact',
    says: ['0120-02-0215', 'Free to call', '10:00–18:00', 'privacy@netoff.co.jp'],
    leaves: ['Timeline', 'Are you affected?', 'What happened'],
  },
} as const;

/** An element; a banner as the card that says as much as the others. */
async function mount(tag: string, notice: unknown): Promise<NoticeElement> {
  const name = unsafeStatic(tag);
  return shown(
    await fixture<NoticeElement>(staticHtml`<${name} lang="en" variant="full" .notice=${notice}></${name}>`),
  );
}

describe('alone: each part by itself', () => {
  for (const tag of partTags) {
    const {title, says, leaves} = contents[tag];

    it(`<${tag}> shows its part, and no other`, async () => {
      const element = await mount(tag, netoff);
      if (tag !== 'incident-details') expect(titleOf(element)).to.equal(title);
      const text = textOf(element);
      for (const words of [title, ...says]) expect(text).to.include(words);
      for (const words of leaves) expect(text).not.to.include(words);
    });

    it(`<${tag}> says what it rests on`, async () => {
      const text = textOf(await mount(tag, netoff));
      expect(text).to.include('Final report');
      expect(text).to.include('17 December 2012');
      // A surface is told from another by its revision; the card leads to one that has it.
      if (tag !== 'incident-banner') expect(text).to.include('version 2');
    });

    it(`<${tag}> is at rest with a notice that has nothing for it`, async () => {
      const element = await mount(tag, {...brief, severity: 'emergency'});
      expect(element.problems).to.deep.equal([]);
      expect(textOf(element)).to.include('20 November 2026');
    });
  }
});
