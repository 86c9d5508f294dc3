import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-notice.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, shown} from '../../elements/support.js';

const arabic = {
  ...brief,
  language: 'ar',
  title: 'المصعد معطّل',
  summary: 'يُرجى استخدام الدرج.',
  sections: [
    {
      id: 'stairs',
      heading: 'أين الدرج',
      body: ['يوجد درجان.', {list: ['على اليمين', 'على اليسار']}, {steps: ['ادخل', 'اصعد']}],
    },
  ],
  measures: [{title: 'مصعد جديد', body: 'سيأتي قريبًا.', state: 'planned'}],
  timeline: [{when: '2026-11-20', title: 'توقف المصعد', body: 'لم يُصب أحد.', phase: 'البداية'}],
  contacts: [{name: 'الحارس', role: 'للسكان', email: 'a@b.example', address: 'المنزل ٧'}],
};

async function rootOf(notice: unknown): Promise<ShadowRoot> {
  const element = await shown(
    await fixture<NoticeElement>(html`<incident-notice lang="en" .notice=${notice}></incident-notice>`),
  );
  return element.shadowRoot!;
}

const isArabic = /\p{Script=Arabic}/u;

/** The nearest block of each text of the document. */
function blocksIn(root: ShadowRoot): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks = new Set<HTMLElement>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isArabic.test(node.nodeValue ?? ''))
      blocks.add(
        node.parentElement!.closest<HTMLElement>('p, li, dd, h1, h2, h3, h4, h5, h6, td, th') ??
          node.parentElement!,
      );
  }
  return [...blocks];
}

describe('direction: Arabic on an English page', () => {
  it('begins at the right, block by block', async () => {
    const root = await rootOf(arabic);
    const blocks = blocksIn(root).filter(
      (block) => !block.closest('.head, .rail, .brief, summary, [part="footer"]'),
    );
    expect(blocks.length).to.be.above(9);
    const turned = blocks.filter((block) => getComputedStyle(block).direction === 'rtl');
    const others = blocks.filter((block) => !turned.includes(block)).map(({outerHTML}) => outerHTML);
    expect(others).to.deep.equal([]);
    for (const block of turned) expect(block.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
  });

  it('has the markers of its lists at the right', async () => {
    const root = await rootOf(arabic);
    for (const list of root.querySelectorAll('.folded :is(ol, ul):not([role])')) {
      const {direction, paddingRight, paddingLeft} = getComputedStyle(list);
      expect(direction).to.equal('rtl');
      expect(parseFloat(paddingRight)).to.be.above(parseFloat(paddingLeft));
    }
  });

  it('turns nothing else', async () => {
    const root = await rootOf(brief);
    expect(root.querySelectorAll('[dir="auto"]')).to.have.lengthOf(0);
    const heading = (await rootOf(arabic)).querySelector('[part="contact"] summary h3')!;
    expect(getComputedStyle(heading).direction).to.equal('ltr');
  });
});
