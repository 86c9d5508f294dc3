import {expect} from 'chai';
import * as fc from 'fast-check';
import {compareCodes, foldCode} from '../../../src/model/index.js';
import {propertyRuns} from '../property-runs.js';

describe('folding a code', () => {
  for (const [typed, code] of [
    ['ab-12', 'AB12'],
    [' AB 12 ', 'AB12'],
    ['ＡＢ－１２', 'AB12'],
    ['ab\u201012', 'AB12'],
    ['ab\u201112', 'AB12'],
    ['ab\u201512', 'AB12'],
    ['ab\u221212', 'AB12'],
    ['ABー12', 'AB12'],
    ['ABｰ12', 'AB12'],
    ['AB\t12\n', 'AB12'],
    ['AB\u300012', 'AB12'],
    ['①②', '12'],
    ['straße', 'STRASSE'],
    ['AB/12', 'AB/12'],
    ['AB.12', 'AB.12'],
    ['AB_12', 'AB_12'],
    ['AB\u201612', 'AB\u201612'],
    ['O0', 'O0'],
    ['', ''],
    ['- -', ''],
  ] as const) {
    it(`makes ${JSON.stringify(code)} of ${JSON.stringify(typed)}`, () => {
      expect(foldCode(typed)).to.equal(code);
    });
  }

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...Array.from('aAｱＡ１1-ー－ .①ﬀß\u3000\u00ad'))}),
        (typed) => {
          expect(foldCode(foldCode(typed))).to.equal(foldCode(typed));
        },
      ),
      propertyRuns,
    );
  });
});

describe('the order of codes', () => {
  it('has the shorter first, then goes character by character', () => {
    const codes = ['', '0', '1', '9', 'A', 'Z', '00', '10', '99', '9A', 'A0', 'A1', 'B0', '100', 'A10'];
    expect(codes.toReversed().sort(compareCodes)).to.deep.equal(codes);
  });

  for (const [a, b, order] of [
    ['A1', 'A1', 0],
    ['A1', 'A2', -1],
    ['A9', 'A10', -1],
    ['B', 'A1', -1],
    ['', '', 0],
  ] as const) {
    it(`puts "${a}" ${order ? 'before' : 'with'} "${b}"`, () => {
      expect(Math.sign(compareCodes(a, b))).to.equal(order);
      expect(Math.sign(compareCodes(b, a))).to.equal(order === 0 ? 0 : -order);
    });
  }
});
