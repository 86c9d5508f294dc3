import {expect} from 'chai';
import {saysNoCode, withUnread} from '../../../src/model/codes/no-code.js';

describe('words in the place of a code', () => {
  for (const text of [
    ...['unknown', 'N/A', 'n/a', 'none', "don't know", 'I don’t know', 'dont know', 'not sure', 'no label'],
    ...['unreadable', 'not readable', 'lost', 'worn off', "can't read it", 'I forgot.', 'No serial number'],
    ...['xxxx', '***', '????', '--', '……', 'ＵＮＫＮＯＷＮ', ' Unknown '],
    ...[
      '不明',
      'わからない',
      '分かりません',
      'なし',
      '無し',
      '忘れた',
      '忘れました',
      '読めない',
      '読み取れません',
    ],
    ...['ラベルがない', '番号なし', '消えている', '見えません', '不明。', '覚えていない', '紛失'],
  ])
    it(`say that there is none, or that it is not known: ${text}`, () => {
      expect(saysNoCode(text)).to.equal(true);
    });

  for (const text of [
    ...[
      'A1',
      'X',
      'XL20',
      'NO1234',
      'NONE1',
      'NA-12',
      'LOST2',
      'BLANK 5',
      'ナシ5',
      '無12',
      '1',
      'LABEL',
      'VIN',
    ],
    ...['HN625A018xx', '12**34', 'unknown 1234', 'serial 1234'],
  ])
    it(`may be a code: ${text}`, () => {
      expect(saysNoCode(text)).to.equal(false);
    });
});

describe('characters that somebody could not read', () => {
  for (const [text, marked] of [
    ['HN625A018xx', 'HN625A018??'],
    ['12**34', '12??34'],
    ['HN…', 'HN???'],
    ['HN___', 'HN???'],
    ['12●●34', '12??34'],
    ['XX-12xx', '??-12??'],
  ] as const)
    it(`are marked: ${text}`, () => {
      expect(withUnread(text)).to.equal(marked);
    });

  for (const text of ['MAXX12', 'A.1', 'XL20', 'HN625A01872'])
    it(`are none: ${text}`, () => {
      expect(withUnread(text)).to.equal(undefined);
    });
});
