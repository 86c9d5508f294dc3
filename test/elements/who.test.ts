import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {netoff, shown, switchLanguage, wordsIn} from './support.js';
import {waitUntil} from './wait-until.js';

/** What the box says of who is affected. */
function whoIn({shadowRoot}: IncidentNotice): string {
  return wordsIn(shadowRoot?.querySelector<HTMLElement>('.who'));
}

async function mount(): Promise<IncidentNotice> {
  const element = await shown(
    await fixture<IncidentNotice>(html`<incident-notice lang="en" .notice=${netoff}></incident-notice>`),
  );
  await waitUntil(() => element.shadowRoot?.querySelector('form') !== null, 'the form is there');
  // Drawn once more, as at each press of a key.
  element.requestUpdate();
  await element.updateComplete;
  return element;
}

describe('the box that says who is affected, beside a form', () => {
  it('is told in another language', async () => {
    const element = await mount();
    expect(whoIn(element)).to.contain('You are affected');
    await switchLanguage(element, 'ja');
    expect(whoIn(element)).not.to.contain('You are affected');
    await switchLanguage(element, 'en');
    expect(whoIn(element)).to.contain('You are affected');
  });

  it('tells the rule of a new revision', async () => {
    const element = await mount();
    expect(whoIn(element)).to.contain('2012');
    const rule = JSON.stringify(netoff.eligibility).replaceAll('2012', '2013');
    element.notice = {...netoff, revision: 3, eligibility: JSON.parse(rule) as object};
    await waitUntil(() => whoIn(element).includes('2013'), 'it tells the new rule');
    expect(whoIn(element)).not.to.contain('2012');
  });

  it('has a heading of another level with the others', async () => {
    const element = await mount();
    const levelOf = () => element.shadowRoot?.querySelector('.who [part="heading"]')?.localName;
    expect(levelOf()).to.equal('h3');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(levelOf()).to.equal('h4');
  });
});
