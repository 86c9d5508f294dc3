import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import kettle from '../../examples/kettle-recall-2026.json' with {type: 'json'};
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, shown, switchLanguage, textOf, wordsIn} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;
const [affected, possiblyAffected] = [
  'You are affected by this incident',
  'You may be affected by this incident',
];

async function mount(document: unknown = kettle, tag: 'details' | 'checker' | 'notice' = 'notice') {
  const template = {
    notice: html`<incident-notice lang="en" .notice=${document}></incident-notice>`,
    details: html`<incident-details lang="en" .notice=${document}></incident-details>`,
    checker: html`<incident-checker lang="en" .notice=${document}></incident-checker>`,
  };
  return shown(await fixture<NoticeElement>(template[tag]));
}

async function verdictOf(element: NoticeElement, model: string, month: string): Promise<HTMLElement> {
  await formIn(element).answer({
    'Which model is it?': model,
    'When was it made?': {[w.year]: '2025', [w.month]: month},
  });
  buttonOf(element, 'See if I am affected').click();
  await waitUntil(() => element.shadowRoot?.getElementById('verdict'), 'there is a verdict');
  return element.shadowRoot!.getElementById('verdict')!;
}

describe('supplement: what only some notices have', () => {
  const who = 'Who is affected';

  for (const tag of ['notice', 'details'] as const) {
    it(`<incident-${tag}> begins with the products, what can happen, and how it is put right`, async () => {
      const text = textOf(await mount(kettle, tag));
      const product = ['Electric kettle KT-100', 'What can happen', 'How we are putting it right'];
      const places = tag === 'notice' ? [who, ...product, 'Are you affected?'] : [...product, who];
      // In a wide window the names of the sections stand above all as links.
      const beginning = text.indexOf(places[0]!);
      const found = places.map((words) => text.indexOf(words, beginning));
      expect(found).to.deep.equal([...found].sort((a, b) => a - b));
      expect(beginning).to.be.greaterThan(-1);
      for (const words of ['Barcode number 4900000000016', 'Sold May 2025 – 19 November 2026']) {
        expect(text).to.include(words);
      }
      expect(text).to.include('For another country or region').and.to.include('Replaced by this notice');
    });
  }

  it('keeps room for pictures, and asks for them only when they are near', async () => {
    const images = [...(await mount()).shadowRoot!.querySelectorAll('img')];
    expect(images.map((image) => [image.width > 0, image.loading, image.alt !== ''])).to.deep.equal(
      images.map(() => [true, 'lazy', true]),
    );
    for (const image of images) {
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      expect(image.clientWidth / image.clientHeight).to.be.closeTo(ratio, 0.02);
    }
    expect(images).to.have.length(3);
  });

  it('speaks the language of the page, and the next one', async () => {
    const element = await mount();
    await switchLanguage(element, 'ja');
    await waitUntil(() => textOf(element).includes('起こるおそれのあること'), 'it speaks Japanese');
    expect(textOf(element)).not.to.include('What can happen');
  });

  it('is not there where a notice has none', async () => {
    const element = await mount(brief);
    expect(element.shadowRoot!.querySelector('img, [part="product"], [part="remedy"]')).to.equal(null);
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    expect(rules.some(({cssText}) => cssText.includes('.products'))).to.equal(false);
  });

  it('comes when a notice gets it', async () => {
    const element = await mount(brief);
    element.notice = {...brief, formatVersion: '1.1', hazard: 'The lift can fall.'};
    await element.reload();
    await waitUntil(() => textOf(element).includes('What can happen The lift can fall.'), 'it is there');
  });
});

describe('supplement: an answer', () => {
  for (const tag of ['notice', 'checker'] as const) {
    it(`of <incident-${tag}> has the remedies of its group, what to do, and no picture`, async () => {
      const verdict = await verdictOf(await mount(kettle, tag), 'KT-100', '9');
      expect(wordsIn(verdict)).to.include(`${affected}. Please act now`);
      expect(wordsIn(verdict)).to.include('We send you a new kettle Replacement').and.to.include('Refund');
      expect(wordsIn(verdict)).not.to.include('We examine your kettle');
      expect(wordsIn(verdict)).to.include('Product Electric kettle KT-100');
      expect(verdict.querySelector('img')).to.equal(null);
    });
  }

  it('says how likely a group is that is capped, and why', async () => {
    const verdict = wordsIn(await verdictOf(await mount(), 'KT-200', '8'));
    expect(verdict).to.include(`${possiblyAffected}. We advise you to act`);
    expect(verdict).to.include('It is about one kettle in 200.').and.to.include('no number tells them apart');
  });

  it('has no reason of a cap where another group decided', async () => {
    const {eligibility} = kettle;
    const everyone = {id: 'all', label: 'All', when: {all: []}, action: 'none'};
    const groups = [...eligibility.groups, everyone];
    const verdict = wordsIn(
      await verdictOf(await mount({...kettle, eligibility: {...eligibility, groups}}), 'KT-200', '8'),
    );
    expect(verdict).to.include(`${affected}. We advise you to act`);
    expect(verdict).to.include('one kettle in 200').and.not.to.include('no number tells them apart');
  });

  for (const [title, action, heading] of [
    ['You have one of them.', 'none', 'Affected You have one of them. No action is needed'],
    ['You have one of them', undefined, 'Affected You have one of them'],
    [{ja: '対象です。'}, 'required', 'Affected 対象です. Please act now'],
    ['Affected.', 'required', 'Affected. Please act now'],
    ['Affected', undefined, 'Affected'],
  ] as const) {
    it(`puts what to do after the words of the notice: ${heading}`, async () => {
      const eligibility = {
        questions: [],
        groups: [{id: 'all', label: 'All', when: {all: []}, ...(action && {action})}],
        outcomes: {affected: {title}},
      };
      const element = await mount({...brief, formatVersion: '1.1', eligibility});
      buttonOf(element, 'See if I am affected').click();
      await waitUntil(() => element.shadowRoot?.getElementById('verdict-title'), 'there is a verdict');
      const head = element.shadowRoot!.getElementById('verdict-title')!;
      expect(wordsIn(head)).to.equal(heading);
      if (typeof title !== 'string')
        expect(head.querySelector('[lang=ja]')?.textContent).to.equal('対象です');
    });
  }
});
