import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {isVisible, netoff, shown} from './support.js';

/** By which words a reader knows each part. */
const signs = {
  banner: 'Unauthorised access to a Netoff server: results of the investigation',
  checker: 'Are you affected?',
  details: 'What we found',
  timeline: 'Timeline',
  contact: 'Contact',
} as const;

async function noticeWith(parts: string): Promise<IncidentNotice> {
  return shown(
    await fixture<IncidentNotice>(
      html`<incident-notice lang="en" show=${parts} .notice=${netoff}></incident-notice>`,
    ),
  );
}

/** The parts that are shown, in order. */
function partsOf({shadowRoot}: IncidentNotice): string[] {
  const headings = [...(shadowRoot?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];
  return headings.flatMap(({innerText}) =>
    Object.entries(signs).flatMap(([part, sign]) => (sign === innerText.trim() ? [part] : [])),
  );
}

describe('show: the parts of a notice that are shown', () => {
  for (const [parts, ...expected] of [
    ['', 'banner', 'checker', 'details', 'timeline', 'contact'],
    ['banner', 'banner'],
    ['checker', 'checker'],
    ['details', 'details'],
    ['timeline', 'timeline'],
    ['contact', 'contact'],
    ['banner checker contact', 'banner', 'checker', 'contact'],
    // In the order of a notice, however they are named.
    ['  contact\n banner  ', 'banner', 'contact'],
    ['contact carousel', 'contact'],
    ['banner, checker', 'banner', 'checker'],
    ['Checker,CONTACT', 'checker', 'contact'],
  ] as const) {
    it(`"${parts}" shows ${expected.join(', ')}`, async () => {
      expect(partsOf(await noticeWith(parts))).to.deep.equal(expected);
    });
  }

  for (const parts of ['', 'banner', 'checker', 'contact', 'carousel']) {
    it(`"${parts}" says who issued it, and which revision it is`, async () => {
      const {shadowRoot} = await noticeWith(parts);
      const footer = shadowRoot?.querySelector<HTMLElement>('[part=footer]')?.innerText;
      expect(footer).to.include('Netoff Co., Ltd.');
      expect(footer).to.include('Final report, version 2, 17 December 2012');
      expect(footer).to.include('netoff-2012-10');
    });
  }

  it('changes with the attribute', async () => {
    const element = await noticeWith('banner');
    element.setAttribute('show', 'timeline');
    await element.updateComplete;
    expect(partsOf(element)).to.deep.equal(['timeline']);
    element.show = '';
    await element.updateComplete;
    expect(partsOf(element)).to.have.lengthOf(5);
  });

  it('brings a form that was not shown at first', async () => {
    const element = await noticeWith('banner');
    element.show = 'checker';
    await element.updateComplete;
    expect(isVisible(element.shadowRoot?.querySelector('form') ?? null)).to.equal(true);
  });
});
