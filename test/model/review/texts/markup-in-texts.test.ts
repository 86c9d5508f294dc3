import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeNewerSample, writeSample} from '../../sample.js';

/** What is told of the texts of a notice in which something else is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'markup-in-text')
    .map(({level, path: place, received}) => `${level} ${place} ${received}`);
}

describe('markup in a text', () => {
  for (const [text, found] of [
    ['<p>Please check your statement.</p>', '<p>'],
    ['Please <strong>stop</strong> using it.', '<strong>'],
    ['One<br>Two', '<br>'],
    ['One<BR />Two', '<BR />'],
    ['See <a href="https://shop.example">our page</a>.', '<a href="https://shop.example">'],
    ['Fish &amp; chips', '&amp;'],
    ['It&#8217;s over', '&#8217;'],
    ['Fran&ccedil;ois', '&ccedil;'],
    ['Please **stop** using it.', '**stop**'],
    ['See [our page](https://shop.example).', '[our page](https://shop.example)'],
    ['# What happened\nMuch.', '# What happened'],
    ['Please check:\n- your statement\n- your mail', '\\n'],
    ['ご確認ください：\n・利用明細\n・メール', '\\n'],
    ['Do this:\n1. Stop.\n2. Ask us.', '\\n'],
    ['One.\n\nTwo.', '\\n'],
    ['One.\r\n\r\nTwo.', '\\n'],
  ] as const)
    it(`is told of: ${JSON.stringify(text)}`, () => {
      expect(toldOf('/advice/0/body', text)).to.deep.equal([`warning /advice/0/body ${found}`]);
    });

  it('is told of wherever texts stand', () => {
    const text = 'A<br>B';
    for (const path of [
      '/title/en',
      '/summary/0',
      '/summary/1/list/0',
      '/eligibility/outcomes/affected/title',
    ])
      expect(toldOf(path, text)).to.deep.equal([`warning ${path} <br>`]);
  });

  for (const text of [
    'Fewer than 5 <10, and more > 3',
    'Temperatures a<b',
    'R&D and Q&A; M&S',
    'A*B*C and 2 ** 3',
    '* only for members',
    'Write to <help@shop.example>',
    'Model [A-1] (2012)',
    'No. #1',
    'Main Street 1\nLondon',
    '2012-09-04\n2012-09-05',
    'Batch <unknown>',
  ])
    it(`is not found in ${JSON.stringify(text)}`, () => {
      expect(toldOf('/advice/0/body', text)).to.deep.equal([]);
    });

  it('is not in notices that have everything', () => {
    for (const notice of [writeSample(), writeNewerSample()])
      expect(reviewNotice(notice).problems.map(({code}) => code)).not.to.include('markup-in-text');
  });
});
