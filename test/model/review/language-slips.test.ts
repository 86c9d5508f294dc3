import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeShortest} from '../sample.js';

/** What is told of the languages of a notice in which something is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeShortest(), path, value));
  return problems
    .filter(({code}) => code === 'country-for-language')
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

  for (const tag of ['ja', 'ja-JP', 'zh-CN', 'en-DK', 'el', 'ca', 'be', 'sl', 'et', 'ar', 'constructor'])
    it(`is not found in ${tag}`, () => {
      expect(toldOf('/language', tag)).to.deep.equal([]);
    });
});
