import {expect} from 'chai';
import {findOnly, fold, search, searchable} from '../../src/localization/search.js';

describe('what is alike when it is looked for', () => {
  for (const [typed, meant] of [
    ['OSAKA', 'osaka'],
    ['ＯＳＡＫＡ', 'osaka'],
    ['０１２３', '0123'],
    ['①', '1'],
    ['  North \t  York ', 'north york'],
    ['北　海道', '北 海道'],
    ['Zürich', 'zurich'],
    ['Zu\u0308rich', 'zurich'],
    ['Ångström', 'angstrom'],
    ['Straße', 'STRASSE'],
    ['İzmir', 'izmir'],
    ['ﬁg', 'fig'],
    ['トウキョウ', 'とうきょう'],
    ['ﾄｳｷｮｳ', 'とうきょう'],
    ['ｶﾞｷﾞ', 'がぎ'],
    ['が', 'か\u3099'],
    ['ヴ', 'ゔ'],
    ['й', 'и\u0306'],
    ['Land’s End', "land's end"],
    ['Land‘s End', "land's end"],
    ['Land＇s End', "land's end"],
  ] as const) {
    it(`${typed} is ${meant}`, () => {
      expect(fold(typed)).to.equal(fold(meant));
    });
  }

  for (const [typed, other] of [
    ['か', 'が'],
    ['は', 'ぱ'],
    ['バ', 'パ'],
    ['й', 'и'],
    ['1', '11'],
    ['ab', 'a b'],
    ['lands end', "land's end"],
  ] as const) {
    it(`${typed} is not ${other}`, () => {
      expect(fold(typed)).not.to.equal(fold(other));
    });
  }
});

const shops = [
  searchable('West Newport', 'shop-0007'),
  searchable('Newport', 'shop-0008', 'Isle of Wight, near the bus station'),
  searchable('Sunderland', 'shop-0081'),
  searchable('渋谷（道玄坂）', 'shop-0120', 'シブヤ'),
  searchable('新宿・南口', 'shop-0121'),
  searchable('Land’s End', 'shop-0130'),
  searchable('Newport', 'shop-0140', 'Gwent'),
];

describe('what is found', () => {
  for (const [typed, ...places] of [
    // At the beginning, at the beginning of a word, and elsewhere.
    ['newport', 1, 6, 0],
    ['land', 5, 2],
    ['port', 0, 1, 6],
    // What only there has a space or a hyphen within.
    ['westnewport', 0],
    ['shop7'],
    ['shop0007', 0],
    ["land'send", 5],
    ['newport iow'],
    ['newport isleofwight', 1],
    ['新宿南口', 4],
    ['?'],
    ['-', 0, 1, 2, 3, 4, 5, 6],
    ['', 0, 1, 2, 3, 4, 5, 6],
    [' ', 0, 1, 2, 3, 4, 5, 6],
    // Every word, in any order.
    ['wight newport', 1],
    ['newport west', 0],
    ['west newport', 0],
    ['newport x'],
    // By the value.
    ['0008', 1],
    ['shop-000', 0, 1],
    ['０１２', 3, 4],
    // By the hint, in either kana.
    ['しぶ', 3],
    ['ｼﾌﾞ', 3],
    ['しふ'],
    // After a bracket, and after a middle dot.
    ['道玄', 3],
    ['南口', 4],
    ['口', 4],
    // A word never goes on from one text to the next.
    ['portshop'],
    ['zzz'],
  ] as [string, ...number[]][]) {
    it(`"${typed}" finds ${places.join(', ') || 'nothing'}`, () => {
      expect(search(shops, typed)).to.deep.equal(places);
    });
  }

  it('a word counts as begun wherever it begins', () => {
    const towns = [searchable('Overland'), searchable('Overland Landing'), searchable('x-land')];
    expect(search(towns, 'land')).to.deep.equal([1, 2, 0]);
  });

  for (const [typed, place] of [
    ['sunderland', 2],
    ['ＳＵＮＤＥＲＬＡＮＤ ', 2],
    ['sunder', undefined],
    ['渋谷(道玄坂)', 3],
    // Two are called that: it is not guessed which is meant.
    ['Newport', undefined],
    ['shop-0081', undefined],
    ['zzz', undefined],
  ] as const) {
    it(`"${typed}" is ${place === undefined ? 'none of them' : `number ${place}`}`, () => {
      expect(findOnly(shops, typed)).to.equal(place);
    });
  }
});
