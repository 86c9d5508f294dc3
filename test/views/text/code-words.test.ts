import {expect} from 'chai';
import {speakerFor} from '../../../src/localization/all-locales.js';
import type {Test} from '../../../src/model/schema/eligibility.js';
import {patternWords} from '../../../src/views/text/pattern-words.js';
import {codeTestWords} from '../../../src/views/text/rule.js';

describe('the words of a pattern', () => {
  for (const [pattern, english, japanese] of [
    ['#######', '7 digits', '数字7桁'],
    ['####425', '4 digits, then 425', '数字4桁、続いて425'],
    ['*425', 'ends with 425', '425で終わる番号'],
    ['FB503*', 'begins with FB503', 'FB503で始まる番号'],
    ['*503*', 'contains 503', '503を含む番号'],
    ['@#', '1 letter, then 1 digit', '英字1字、続いて数字1桁'],
    ['??', '2 characters', '英数字2字'],
    ['MFG #####', 'MFG, then 5 digits', 'MFG、続いて数字5桁'],
    ['@@-###', '2 letters, then 3 digits', '英字2字、続いて数字3桁'],
    ['A-1 #', 'A-1, then 1 digit', 'A-1、続いて数字1桁'],
  ] as const) {
    it(`suit ${pattern}`, () => {
      expect(patternWords(pattern, speakerFor('en'))).to.equal(english);
      expect(patternWords(pattern, speakerFor('ja'))).to.equal(japanese);
    });
  }
});

describe('the words of a test of a part', () => {
  for (const [part, english] of [
    [[-8, -1], 'its last 8 characters: A'],
    [[1, 8], 'its characters 1 to 8: A'],
    [[1, -2], 'without its last character: A'],
    [[1, -3], 'without its last 2 characters: A'],
  ] as const satisfies readonly (readonly [Test['part'], string])[]) {
    it(`suit ${part.join(' to ')}`, () => {
      expect(codeTestWords({question: 'code', part: [...part], in: ['A']}, speakerFor('en'))).to.equal(
        english,
      );
    });
  }
});
