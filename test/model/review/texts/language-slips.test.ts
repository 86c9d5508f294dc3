import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeShortest} from '../../sample.js';

/** What is told of the languages of a notice in which something is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeShortest(), path, value));
  return problems
    .filter(({code, level}) => level === 'warning' && /^(country-for-language|bad-language-tag)$/.test(code))
    .map(({level, path: place, received, nearest}) => `${level} ${place} ${received} ${nearest}`);
}

describe('a country in the place of its language', () => {
  for (const [tag, meant] of [
    ['jp', 'ja'],
    ['JP', 'ja'],
    ['jp-JP', 'ja-JP'],
    ['cn', 'zh'],
    ['kr', 'ko'],
    ['cz', 'cs'],
    ['gr', 'el'],
    ['ua', 'uk'],
    ['dk', 'da'],
    ['se', 'sv'],
    ['vn', 'vi'],
  ] as const)
    it(`is told of with the language: ${tag} as ${meant}`, () => {
      expect(toldOf('/language', tag)).to.deep.equal([`warning /language ${tag} ${meant}`]);
      expect(toldOf('/title', {en: 'A leak', [tag]: 'x'})).to.deep.equal([
        `warning /title/${tag} ${tag} ${meant}`,
      ]);
    });

  for (const [tag, meant] of [
    ['us', 'en-US'],
    ['gb', 'en-GB'],
    ['jpn', 'ja'],
    ['eng', 'en'],
    ['deu', 'de'],
    ['zho-Hant', 'zh-Hant'],
  ] as const)
    it(`is told of where it is no language, or has a shorter tag: ${tag} as ${meant}`, () => {
      expect(toldOf('/language', tag)).to.deep.equal([`warning /language ${tag} ${meant}`]);
    });

  it('is told of where a contact speaks it', () => {
    expect(toldOf('/contacts', [{name: 'Desk', languages: ['en', 'jp']}])).to.deep.equal([
      'warning /contacts/0/languages/1 jp ja',
    ]);
  });

  it('is told of once', () => {
    const texts = [
      {en: 'One', jp: '一'},
      {en: 'Two', jp: '二'},
    ];
    expect(toldOf('/summary', texts)).to.deep.equal(['warning /summary/0/jp jp ja']);
  });

  it('is told of beside its language', () => {
    expect(toldOf('/title', {ja: '一', jp: '一'})).to.deep.equal(['warning /title/jp jp ja']);
  });

  for (const texts of [
    {sv: 'En', se: 'Okta'},
    {nb: 'En', se: 'Okta'},
  ])
    it(`is not found where Northern Sami stands beside its neighbours: ${Object.keys(texts).join(', ')}`, () => {
      expect(toldOf('/title', texts)).to.deep.equal([]);
    });

  for (const tag of [
    'ja',
    'ja-JP',
    'zh-CN',
    'en-DK',
    'el',
    'ca',
    'be',
    'sl',
    'et',
    'ar',
    'constructor',
    'haw',
    'yue',
    'fil',
  ])
    it(`is not found in ${tag}`, () => {
      expect(toldOf('/language', tag)).to.deep.equal([]);
    });
});
