import {expect} from 'chai';
import * as fc from 'fast-check';
import {foldCodeFor, foldPatternFor} from '../../../src/model/codes/fold-code.js';
import {compareCodes, foldCode, type CodeQuestion} from '../../../src/model/index.js';
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

describe('folding a code as its question says', () => {
  const serial: CodeQuestion = {id: 'serial', kind: 'code', label: 'Serial'};
  const table: [Partial<CodeQuestion>, typed: string, code: string][] = [
    [{}, 'a-1./:_#o', 'A1./:_#O'],
    [{ignore: './:_#'}, 'a-1./:_#o', 'A1O'],
    [{ignore: '/'}, 'Ａ／１', 'A1'],
    [{ignore: '™®'}, 'MT-100', 'MT100'],
    [{ignore: '／x'}, '24/05x00', '240500'],
    [{alphabet: 'digits'}, 'OoQD IilL| Z S B', '00001111' + '1258'],
    [{alphabet: 'digits'}, 'A3', 'A3'],
    [{alphabet: 'vin'}, 'ioq ZSB D L', '100ZSBDL'],
    [{alphabet: 'digits', ignore: '.'}, 'l.O', '10'],
    [{order: 'version'}, 'v10.2', '10.2'],
    [{order: 'version'}, 'Ver. 10.2', '10.2'],
    [{order: 'version'}, 'version 10.2', '10.2'],
    [{order: 'version'}, 'Version: 10.2', '10.2'],
    [{order: 'version'}, 'V', 'V'],
    [{order: 'version'}, 'vista', 'VISTA'],
    [{order: 'length'}, 'v10.2', 'V10.2'],
  ];
  for (const [members, typed, code] of table) {
    it(`makes ${code} of ${typed}: ${JSON.stringify(members)}`, () => {
      expect(foldCodeFor({...serial, ...members}, typed)).to.equal(code);
    });
  }

  it('keeps the signs of a pattern', () => {
    const question = {...serial, ignore: '＃*?@./'};
    expect(foldPatternFor(question, 'mfg. ##-@?/*')).to.equal('MFG##@?*');
    expect(foldCodeFor(question, 'mfg. ##-@?/*')).to.equal('MFG');
  });

  it('folds the letters of a pattern too', () => {
    expect(foldPatternFor({...serial, alphabet: 'digits'}, 'O#l')).to.equal('0#1');
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
