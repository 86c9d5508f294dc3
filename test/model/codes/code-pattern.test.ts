import {expect} from 'chai';
import * as fc from 'fast-check';
import {matchesPattern, patternsMeet} from '../../../src/model/codes/code-pattern.js';
import {propertyRuns} from '../property-runs.js';

describe('a pattern of codes', () => {
  for (const [pattern, code, matches] of [
    ['A##', 'A12', true],
    ['A##', 'A1', false],
    ['A##', 'A123', false],
    ['A##', 'B12', false],
    ['@', 'Ñ', true],
    ['@', '1', false],
    ['#', '\u0661', false],
    ['?', '𝔸', true],
    ['??', '𝔸', false],
    ['*', '', true],
    ['A*', 'A', true],
    ['*1*', 'A1', true],
    ['*12', '1112', true],
    ['*12*3', '12123', true],
    ['*12*3', '1213A', false],
    ['', '', true],
    ['', 'A', false],
  ] as const) {
    it(`"${pattern}" ${matches ? 'matches' : 'does not match'} "${code}"`, () => {
      expect(matchesPattern(pattern, code)).to.equal(matches);
    });
  }
});

/** Every text of some characters that is not longer than five. */
function textsOf(characters: readonly string[]): string[] {
  let longest = [''];
  const texts = [''];
  for (let length = 1; length <= 5; length++) {
    longest = longest.flatMap((text) => characters.map((each) => text + each));
    texts.push(...longest);
  }
  return texts;
}

describe('two patterns of codes', () => {
  for (const [one, other, meet] of [
    ['A##', '@1?', true],
    ['A##', '@@?', false],
    ['####', 'A*', false],
    ['A*', '*9', true],
    ['A*1', 'A', false],
    ['*', '', true],
    ['', '?', false],
    ['#*', '*@', true],
    ['#', '@', false],
    ['A*B*C', '*BA*', true],
  ] as const) {
    it(`${meet ? 'have a code in common' : 'exclude each other'}: "${one}", "${other}"`, () => {
      expect(patternsMeet(one, other)).to.equal(meet);
      expect(patternsMeet(other, one)).to.equal(meet);
    });
  }

  it('meet where some code matches both, and only there', () => {
    const codes = textsOf(['A', 'B', '1']);
    const pattern = fc.string({unit: fc.constantFrom('A', 'B', '1', '#', '@', '?', '*'), maxLength: 3});
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const hasCommon = codes.some((code) => matchesPattern(one, code) && matchesPattern(other, code));
        expect(patternsMeet(one, other)).to.equal(hasCommon);
      }),
      propertyRuns,
    );
  });
});
