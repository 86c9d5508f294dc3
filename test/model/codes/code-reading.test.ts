import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {codeFault, readCode, type CodeQuestion, type UnfitReason} from '../../../src/model/index.js';
import {read} from '../../eligibility/ask.js';

const labels = ['MFG', 'lot', 'no.', 's/n', 'serial', 'model', 'number', '型番', 'ロット', '製造番号'];

function questionWith(members: Partial<CodeQuestion>): CodeQuestion {
  return {id: 'serial', kind: 'code', label: 'Serial', ...members};
}

describe('a code behind words that are no part of it', () => {
  const table: [Partial<CodeQuestion>, typed: string, code: string][] = [
    [{}, 'Lot 22823', '22823'],
    [{}, 'lot: 22823', '22823'],
    [{}, 'LOT No. 22823', '22823'],
    [{}, 'Lot-No 22823', '22823'],
    [{}, 'lot#22823', '22823'],
    [{}, '(Lot) 22823', '22823'],
    [{}, 'S/N: A1', 'A1'],
    [{}, 's/n A1', 'A1'],
    [{}, 'Model Number: A1', 'A1'],
    [{}, '型番：ＡＢ－１', 'AB1'],
    [{}, '製造番号 12', '12'],
    [{}, 'ロット12', '12'],
    [{}, 'MFG 22823', '22823'],
    [{shape: 'MFG#####', labels: ['lot']}, 'MFG 22823', 'MFG22823'],
    [{shape: 'MFG#####', labels: ['lot']}, 'LOT MFG 22823', 'MFG22823'],
    [{shape: '#####'}, 'MFG 22823', '22823'],
    // Words that go on are no such words.
    [{}, 'Lotus7', 'LOTUS7'],
    [{}, 'Modell 7', 'MODELL7'],
    [{}, 'lot7', '7'],
    // Nothing else was typed.
    [{}, 'lot', 'LOT'],
    [{}, '22823 lot', '22823LOT'],
    [{labels: []}, 'lot 7', 'LOT7'],
    // Without its full stop, a word may begin a code, where no shape says otherwise.
    [{}, 'NO1234', 'NO1234'],
    [{}, 'No.1234', '1234'],
    [{}, 'No 1234', '1234'],
    [{shape: '####'}, 'No1234', '1234'],
    // A hyphen stands within codes.
    [{shape: '@@-####'}, 'NO-1234', 'NO1234'],
    [{shape: '@@####'}, 'Lot - NO-1234', 'NO1234'],
    // A word that runs on may belong to the code, if only so it fits.
    [{shape: '@@@#####'}, 'LOT12345', 'LOT12345'],
    [{alphabet: 'digits', labels: ['Los']}, 'Los 45678', '45678'],
    [{}, '', ''],
    [{}, '-', ''],
  ];
  for (const [members, typed, code] of table) {
    it(`is ${code || 'none'}: ${JSON.stringify(typed)}${JSON.stringify(members)}`, () => {
      expect(readCode(questionWith({labels, ...members}), typed)).to.deep.equal({code});
    });
  }
});

describe('a word in front that would complete a code', () => {
  const table: [Partial<CodeQuestion>, typed: string, code: string][] = [
    [{shape: '@@#####'}, 'S/N 12345', '12345'],
    [{shape: '@@#####'}, 'No. 12345', '12345'],
    [{shape: '@@@#####'}, 'Lot 12345', '12345'],
    [{shape: '?#######', alphabet: 'vin'}, 'No. 000123', '000123'],
    [{shape: ['#####', '########'], alphabet: 'digits', labels: ['Los']}, 'Los 4567', '4567'],
  ];
  for (const [members, typed, code] of table) {
    it(`is not taken for its beginning: ${typed}`, () => {
      expect(readCode(questionWith({labels, ...members}), typed)).to.deep.equal({code, fault: 'shape'});
    });
  }
});

describe('a code that is none of its question', () => {
  const table: [Partial<CodeQuestion>, code: string, fault: UnfitReason | undefined][] = [
    [{}, 'ANYTHING', undefined],
    [{shape: 'MMT-####'}, 'MMT1780', undefined],
    [{shape: 'MMT-####'}, '1780', 'shape'],
    [{shape: ['####', 'MMT-####']}, '1780', undefined],
    [{shape: 'A##*'}, 'A123X', undefined],
    [{alphabet: 'digits'}, '123', undefined],
    [{alphabet: 'digits'}, '12A', 'alphabet'],
    [{alphabet: 'vin'}, 'G4000123', undefined],
    [{alphabet: 'vin'}, 'I', 'alphabet'],
    [{alphabet: 'digits', shape: '###'}, '12', 'shape'],
    [{alphabet: 'digits', shape: '###'}, 'AB', 'alphabet'],
    [{checksum: 'luhn'}, '79927398713', undefined],
    [{checksum: 'luhn'}, '79927398714', 'checksum'],
    [{checksum: 'luhn', shape: '###'}, '79927398714', 'shape'],
  ];
  for (const [members, code, fault] of table) {
    it(`${fault ? `has the wrong ${fault}` : 'is one'}: ${code} ${JSON.stringify(members)}`, () => {
      expect(codeFault(questionWith(members), code)).to.equal(fault);
      expect(readCode(questionWith(members), code).fault).to.equal(code === 'I' ? undefined : fault);
    });
  }
});

describe('codes with a slip, as readers of real notices typed them', () => {
  const cases = new URL('../../eligibility/cases/', import.meta.url);
  for (const file of readdirSync(cases).filter((name) => name.startsWith('slips-'))) {
    const {notice, vectors} = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as {
      notice: unknown;
      vectors: {answers: Record<string, string>; expected: string}[];
    };
    const question = read(notice).eligibility!.questions.find((each) => each.kind === 'code')!;
    for (const {answers, expected} of vectors) {
      const typed = answers[question.id]!;
      const isAskedAgain = expected === 'possibly-affected';
      it(`${isAskedAgain ? 'are asked again' : 'are read'}: ${typed} (${file})`, () => {
        const {fault} = readCode(question, typed);
        expect(fault !== undefined).to.equal(isAskedAgain);
      });
    }
  }
});
