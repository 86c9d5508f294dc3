import {expect} from 'chai';
import {unfilledPlaces} from '../../../src/model/review/unfilled-places.js';

function toldOf(document: unknown): string[] {
  return [...unfilledPlaces(document)].map(({path, received}) => `${path}: ${received}`);
}

describe('places that are still to be filled in', () => {
  for (const [document, told] of [
    ['[✎ company name]', ': company name'],
    ['［✎会社の名前］', ': 会社の名前'],
    ['On [✎ date], [✎ who] saw it.', ': date, who'],
    // Half filled in: the brackets are gone, the mark is not.
    ['✎ 5 March', ': 5 March'],
    ['✎', ': ✎'],
    ['1111-11-05', ': 1111-11-05'],
    ['1111-11-05T10:00+09:00', ': 1111-11-05T10:00+09:00'],
    ['+999000000000', ': +999000000000'],
    ['fill-in-the-id', ': fill-in-the-id'],
    ['https://www.example.invalid/help', ': https://www.example.invalid/help'],
    ['contact@example.invalid', ': contact@example.invalid'],
    [{people: {count: 0, bound: 'about', unit: 'people'}}, '/people/count: 0'],
    [{title: {en: 'It is', ja: '［✎名前］'}}, '/title/ja: 名前'],
    [{'a/b': ['fine', '✎ this']}, '/a~1b/1: this'],
  ] as const) {
    it(`are in ${JSON.stringify(document)}`, () => {
      expect(toldOf(document)).to.deep.equal([told]);
    });
  }

  for (const document of [
    '［受付時間］10時から',
    '[sic]',
    '[…]',
    '1111',
    '1111-11',
    '1112-11-05',
    '+9991',
    'https://www.example.com/x.invalid/',
    'https://www.invalid.example/',
    'people@example.com',
    'Please fill-in-the-form',
    {count: 0, bound: 'exact'},
    {count: 10, bound: 'about'},
    null,
    true,
    1111,
  ] as const) {
    it(`are not in ${JSON.stringify(document)}`, () => {
      expect(toldOf(document)).to.deep.equal([]);
    });
  }

  it('are told shortly', () => {
    expect(toldOf(`[✎ ${'x'.repeat(1000)}]`)[0]?.length).to.be.lessThan(90);
  });
});
