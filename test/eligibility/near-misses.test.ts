import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkEligibility, nearMisses, type Answers} from '../../src/eligibility/index.js';
import type {CodeQuestion, Condition, Eligibility} from '../../src/model/index.js';
import {propertyRuns} from '../model/property-runs.js';
import {read} from './ask.js';
import {checkDigits} from './oracle/checksums.js';

function ruleOf(members: Partial<CodeQuestion>, when: Condition): Eligibility {
  const question: CodeQuestion = {id: 'serial', kind: 'code', label: 'Serial', ...members};
  return {questions: [question], groups: [{id: 'recalled', label: 'Recalled', when}]};
}

/** Whether a reader is told "you are not affected", and not asked again. */
function isToldOff(eligibility: Eligibility, answers: Answers): boolean {
  return (
    checkEligibility(eligibility, answers).verdict === 'not-affected' &&
    nearMisses(eligibility, answers).length === 0
  );
}

type Slip = 'look-alike' | 'dropped' | 'added' | 'changed' | 'swapped' | 'part' | 'around';

/** A rule with codes of one shape. */
interface Shaped {
  readonly eligibility: Eligibility;
  readonly question: string;
  /** The other answers of someone who is affected. */
  readonly others: Answers;
  /** Codes that are affected. */
  readonly codes: fc.Arbitrary<string>;
  /** Whether someone may be told off with a code that another one slipped into: it is as good a code as any. */
  readonly mayMean: (code: string, slip: Slip) => boolean;
}

function caseOf(file: string): Eligibility {
  const {notice} = JSON.parse(readFileSync(new URL(`cases/${file}.json`, import.meta.url), 'utf8')) as {
    notice: unknown;
  };
  return read(notice).eligibility!;
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');

function withCheckDigit(write: (digit: string) => string, isRight: (code: string) => boolean): string {
  return [...'0123456789X'].map(write).find(isRight)!;
}

const gtins = ['451234567890', '490123456789', '401234512345'].map((start) =>
  withCheckDigit((digit) => start + digit, checkDigits.gs1),
);
const models = ['MMT-1711', 'MMT-1712', 'MMT-1751', 'MMT-1780', 'MMT-1782'];

/** Ranges have no nearest code: what is changed in one, and has the shape, may be what it says. */
const isOtherNumber = (slip: Slip) => slip === 'changed' || slip === 'swapped';

const shapedCases: Readonly<Record<string, Shaped>> = {
  'ranges of the end of a VIN': {
    eligibility: caseOf('slips-honda-pioneer'),
    question: 'vin8',
    others: {model: '3p'},
    codes: fc.integer({min: 1, max: 8403}).map((number) => `G400${digits(number, 4)}`),
    // I, O and Q, which a VIN does not have, are read as digits.
    mayMean: (code, slip) => /^[A-Z0-9][0-9IOQ]{7}$/.test(code) && isOtherNumber(slip),
  },
  'a range with an end that all lots have': {
    eligibility: caseOf('slips-jif'),
    question: 'lot',
    others: {product: 'jif'},
    codes: fc.integer({min: 1274, max: 2140}).map((number) => `${number}425`),
    mayMean: (code, slip) => /^[0-9]{4}425$/.test(code) && isOtherNumber(slip),
  },
  'a list of lots': {
    eligibility: caseOf('slips-nut-mix'),
    question: 'lot',
    others: {},
    codes: fc.constantFrom('MFG22823', 'MFG22824', 'MFG22830', 'MFG25023', 'MFG25024'),
    mayMean: () => false,
  },
  'a list of models': {
    eligibility: ruleOf({shape: 'MMT-####'}, {question: 'serial', in: models}),
    question: 'serial',
    others: {},
    codes: fc.constantFrom(...models.map((model) => model.replace('-', ''))),
    mayMean: () => false,
  },
  'whole VINs with their check digit': {
    eligibility: ruleOf(
      {shape: '?'.repeat(17), alphabet: 'vin', checksum: 'vin'},
      {
        all: [
          {question: 'serial', prefix: '5J8TB4H3'},
          {question: 'serial', part: [-8, -1], from: 'GL000001', to: 'GL008403'},
        ],
      },
    ),
    question: 'serial',
    others: {},
    codes: fc
      .integer({min: 1, max: 8403})
      .map((number) =>
        withCheckDigit((digit) => `5J8TB4H3${digit}GL00${digits(number, 4)}`, checkDigits.vin),
      ),
    mayMean: (code, slip) => checkDigits.vin(code) && code.startsWith('5J8TB4H3') && isOtherNumber(slip),
  },
  'a list of trade items': {
    eligibility: ruleOf(
      {shape: '#############', alphabet: 'digits', checksum: 'gs1'},
      {question: 'serial', in: gtins},
    ),
    question: 'serial',
    others: {},
    codes: fc.constantFrom(...gtins),
    mayMean: () => false,
  },
  'a pattern of the maker and the month': {
    eligibility: ruleOf({shape: 'PB##@@-####'}, {question: 'serial', like: ['PB20MI-03##', 'PB20MI-04##']}),
    question: 'serial',
    others: {},
    codes: fc.integer({min: 300, max: 499}).map((number) => `PB20MI${digits(number, 4)}`),
    mayMean: () => false,
  },
};

const looks = ['0OQD', '1IL', '2Z', '5S', '8B'];
const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** One slip of each kind, at some place. */
function slipsOf(code: string, place: number, length: number, other: string): [Slip, string][] {
  const at = place % code.length;
  const [before, here, after] = [code.slice(0, at), code[at]!, code.slice(at + 1)];
  const alike = [...code].flatMap((each, index) => {
    const family = looks.find((look) => look.includes(each))?.replace(each, '') ?? '';
    return [...family].map((look) => code.slice(0, index) + look + code.slice(index + 1));
  });
  const slips: [Slip, string][] = [
    ['dropped', before + after],
    ['added', before + other + here + after],
    ['changed', before + other + after],
    ['swapped', before + after.slice(0, 1) + here + after.slice(1)],
    ['part', code.slice(at, at + 1 + (length % code.length))],
    ['around', other + code],
    ['around', code + other],
    ['around', `${other}${code.slice(0, length)}${code}`],
  ];
  if (alike.length > 0) slips.unshift(['look-alike', alike[place % alike.length]!]);
  return slips.filter(([, slipped]) => slipped !== code && slipped !== '');
}

/** The same code as people write it. */
const writings: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => ` ${code.slice(0, 3)} ${code.slice(3)}`,
  (code) => code.replace(/.{4}/g, '$&-'),
  (code) => `\u200e${code.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))}`,
];

describe('a slip in a code', () => {
  for (const [name, {eligibility, question, others, codes, mayMean}] of Object.entries(shapedCases)) {
    const answersWith = (code: string): Answers => ({...others, [question]: code});
    const runs = {...propertyRuns, numRuns: 1000};

    it(`makes nobody "not affected": ${name}`, () => {
      const place = fc.nat({max: 1000});
      fc.assert(
        fc.property(codes, place, place, fc.constantFrom(...characters), (code, at, length, other) => {
          for (const [slip, slipped] of slipsOf(code, at, length, other)) {
            if (mayMean(slipped, slip)) continue;
            expect(isToldOff(eligibility, answersWith(slipped)), `${slip}: ${slipped}`).to.equal(false);
          }
        }),
        runs,
      );
    });

    it(`is none where the code is right: ${name}`, () => {
      fc.assert(
        fc.property(codes, fc.constantFrom(...writings), (code, write) => {
          const {verdict, unfit} = checkEligibility(eligibility, answersWith(write(code)));
          expect([verdict, unfit]).to.deep.equal(['affected', []]);
          expect(nearMisses(eligibility, answersWith(write(code)))).to.deep.equal([]);
        }),
        runs,
      );
    });
  }
});

describe('the codes that may be meant', () => {
  const listed = {question: 'serial', in: ['MMT-1780', 'MMT-1781', 'NGP-2200']};
  const begins = {question: 'serial', prefix: ['PB2030MI', 'PB2031MI']};
  const looks = {question: 'serial', like: '####425'};
  const range = {question: 'serial', from: 'G4000001', to: 'G4008403'};
  const end = {question: 'serial', part: [-4, -1] as [number, number], from: '0100', to: '0199'};
  const version = {question: 'serial', from: '10.2', to: '10.4'};
  const sixth = {question: 'serial', part: [-6, -1] as [number, number], from: '100000', to: '200000'};
  const first = {question: 'serial', part: [1, 4] as [number, number], in: ['2101', '2102']};
  const letters = {question: 'serial', from: 'SB110000', to: 'SB190000'};
  const tens = {question: 'serial', from: 'S363600', to: 'S363699'};
  const lots = {question: 'serial', from: '10000000', to: '20000000'};
  const third = {question: 'serial', from: '10.0', to: '10.3.2'};
  const builds = {question: 'serial', in: ['2.1', '2.10.4']};
  const zeros = {question: 'serial', from: '000076', to: '005141'};
  const grown = {question: 'serial', from: 'SN9000', to: 'SN10500'};
  const medicine = {question: 'serial', in: ['FB503 WTNV', 'K5']};
  type Row = [
    slip: string,
    Partial<CodeQuestion>,
    Condition,
    typed: string,
    meant: readonly string[] | undefined,
  ];
  const bounds = [
    '10.5以前',
    '10.5 or earlier',
    '<10.5',
    '≤10.5',
    '10.5まで',
    'older than 10.5',
    '10.x',
    '10系',
    '10.0+',
    '9 point 3',
    '10.9..',
  ];
  const table: Row[] = [
    ['a look-alike', {}, listed, 'MMT-178O', ['MMT-1780', 'MMT-1781']],
    ['look-alikes', {}, listed, 'MMT-I7BO', ['MMT-1780']],
    ['one dropped', {}, listed, 'MMT-178', ['MMT-1780', 'MMT-1781']],
    ['one added', {}, listed, 'MMT-17780', ['MMT-1780']],
    ['one changed', {}, listed, 'MMT-1980', ['MMT-1780']],
    ['two swapped', {}, listed, 'MTM-1780', ['MMT-1780']],
    ['a part', {}, listed, '2200', ['NGP-2200']],
    ['a longer code', {}, listed, 'Pump MMT-1781 K', ['MMT-1781']],
    ['two slips', {}, listed, 'MMT-1999', undefined],
    ['too short a part', {}, listed, '22', undefined],
    ['a look-alike', {}, begins, 'PB2030M177', ['PB2030MI77', 'PB2030MI177']],
    ['one dropped', {}, begins, 'PB230MI77', ['PB2030MI77']],
    ['one added', {}, begins, 'PB20300MI77', ['PB2030MI77']],
    ['one changed', {}, begins, 'PB2030XI77', ['PB2030MI77']],
    ['two swapped', {}, begins, 'BP2030MI77', ['PB2030MI77']],
    ['two swapped at its end', {}, begins, 'PB2030M7I7', ['PB2030MI77', 'PB2030MII7', 'PB2030MI7I7']],
    ['a longer code', {}, begins, 'XPB2031MI7', ['PB2031MI7', 'PB2031MI']],
    ['without its start', {}, begins, '2030MI77', ['PB2030MI77']],
    ['another code', {}, begins, 'KL4455MI77', undefined],
    ['a look-alike', {}, looks, '13OO425', ['1300425']],
    ['one changed where it is written', {}, looks, '1300428', ['1300425']],
    ['two swapped', {}, looks, '1300452', ['1300425']],
    ['a longer code', {}, looks, '1300425012345', ['1300425']],
    ['another code', {}, looks, '1300999', undefined],
    ['look-alikes', {}, range, 'G4OOO123', ['G4000123']],
    ['a whole VIN', {}, range, '5J8TB4H3XG4000123', ['G4000123']],
    ['without what both bounds begin with', {}, range, '000123', ['G4000123']],
    ['another number', {}, range, 'G4009000', undefined],
    ['a look-alike in the part', {}, end, 'ABCO150', ['ABC0150']],
    ['another part', {}, end, 'ABC0250', undefined],
    ['a letter in a version', {order: 'version'}, version, '1O.3', ['10.3']],
    ['another version', {order: 'version'}, version, '10.5', undefined],
    // As people typed them in trials.
    ['a version with its build', {order: 'version'}, version, '10.4 (build 4)', ['10.4']],
    ['a version with a suffix', {order: 'version'}, version, '10.4-beta', ['10.4']],
    ['a version behind a word', {order: 'version'}, version, 'Firmware: 10.3', ['10.3']],
    ['a later version', {order: 'version'}, version, '10.4.1', undefined],
    [
      'a listed version that goes on',
      {order: 'version'},
      {question: 'serial', in: ['2.1']},
      '2.10.4',
      undefined,
    ],
    ['a version with a number behind a hyphen', {order: 'version'}, version, '10.4-5', ['10.4']],
    ['a version with the number of its build', {order: 'version'}, third, '10.3.2.4567', ['10.3.2']],
    ['a listed version with a nought', {order: 'version'}, builds, '2.1.0', ['2.1']],
    ['a listed version with its build', {order: 'version'}, builds, '2.10.4.8812', ['2.10.4']],
    ['a code with a word behind it', {shape: 'ABC*'}, sixth, 'ABC-123456 (red)', ['ABC123456']],
    ['a part behind a word', {}, first, 'SN 2101-556', ['2101556']],
    ['a part behind a letter', {}, first, 'L2101-556', ['2101556']],
    [
      'a part that stands elsewhere too',
      {},
      {question: 'serial', part: [-2, -1], in: ['B2']},
      '8282',
      ['82B2'],
    ],
    ['a look-alike of a digit beside letters', {shape: 'SB??????'}, letters, 'SB1S0000', ['SB150000']],
    ['a look-alike where a bound has another digit', {}, tens, 'S3636B8', ['S363688']],
    [
      'look-alikes behind what is of any length',
      {},
      {question: 'serial', like: 'SB*M1##'},
      'SB20MI2O',
      ['SB20M120'],
    ],
    ['without its zeros', {}, zeros, '900', ['000900']],
    ['without most of its zeros', {}, zeros, '76', ['000076']],
    ['another number without zeros', {}, zeros, '75', undefined],
    ['without the letters of bounds that differ in length', {}, grown, '9500', ['SN9500']],
    ['the beginning of a pattern', {}, {question: 'serial', like: 'AB####'}, 'AB12', []],
    ['the beginning of a pattern with an end', {}, looks, '1300', ['1300425']],
    ['the beginning of a range', {}, range, 'G4000', []],
    ['as long as its shape says', {shape: ['#####', '######']}, zeros, '12345', undefined],
    [
      'behind a word of look-alikes',
      {shape: ['#####', '########'], alphabet: 'digits', labels: ['Los']},
      lots,
      'Los 45678',
      undefined,
    ],
    ['the beginning of a prefix', {}, begins, 'PB203', []],
    ['all that a bar code says', {}, medicine, '(01)04912345678904(17)250101(10)FB503WTNV', ['FB503 WTNV']],
    [
      'in a whole sentence',
      {},
      medicine,
      'FB503WTNV; bought at a shop in Berlin, white, with lid',
      ['FB503 WTNV'],
    ],
    ['short, with a word behind it', {}, medicine, 'K5 white', ['K5']],
    ['short and in pieces', {}, medicine, '"K 5" (2022)', ['K5']],
    ['short, within another word', {}, medicine, 'AK55', undefined],
    ['without zeros within it', {}, {question: 'serial', in: ['LT-0099']}, 'LT-99', ['LT-0099']],
    ['with a zero more', {}, {question: 'serial', in: ['A12']}, 'A0012', ['A12']],
    [
      'with a zero more in a range',
      {},
      {question: 'serial', from: 'AB10000', to: 'AB19999'},
      'AB012345',
      ['AB12345'],
    ],
    // What bounds a version is none; and no code has letters of another script where the rule has none.
    ...bounds.map((typed): Row => ['no version', {order: 'version'}, version, typed, []]),
    ['a version with a word', {order: 'version'}, version, '10.5 beta', undefined],
    ['said in kana', {}, {question: 'serial', in: ['L2305A']}, 'エル2305ビー', []],
    ['short, with a counter', {}, {question: 'serial', in: ['12', '34', '507']}, '第12号棟', []],
    ['in kana as the rule has it', {}, {question: 'serial', in: ['ア12', 'イ34']}, 'ウ99', undefined],
    [
      'a character that cannot be read',
      {},
      {question: 'serial', from: 'KT2403A00001', to: 'KT2403B99999'},
      'KT2403?00125',
      [],
    ],
  ];
  for (const [slip, members, when, typed, meant] of table) {
    const expected = meant?.join(' or ') ?? 'nothing else';
    it(`of ${typed}, which is ${slip}: ${expected}`, () => {
      const eligibility = ruleOf(members, when);
      expect(checkEligibility(eligibility, {serial: typed}).verdict).to.equal('not-affected');
      const near = nearMisses(eligibility, {serial: typed});
      expect(near).to.deep.equal(meant === undefined ? [] : [{question: 'serial', meant}]);
    });
  }

  it('are not named where they could be any of many', () => {
    const when = {question: 'serial', like: 'A###'};
    expect(nearMisses(ruleOf({}, when), {serial: 'A12'})).to.deep.equal([{question: 'serial', meant: []}]);
  });

  it('have the check digit of their question', () => {
    const when = {question: 'serial', in: ['18', '26']};
    expect(nearMisses(ruleOf({checksum: 'luhn'}, when), {serial: '34'})).to.deep.equal([]);
    expect(nearMisses(ruleOf({}, when), {serial: '16'})).to.deep.equal([
      {question: 'serial', meant: ['18', '26']},
    ]);
  });

  it('are found behind hundreds that do not matter', () => {
    const model = {
      id: 'model',
      kind: 'choice' as const,
      label: 'Model',
      options: ['a', 'b'].map((value) => ({value, label: value})),
    };
    const lots = Array.from({length: 250}, (_, number) => `L2401${digits(number, 3)}`);
    const groups = [
      {question: 'model', in: ['a'], lots},
      {question: 'model', in: ['b'], lots: ['L2401777', 'L2401778']},
    ].map(({lots: listed, ...test}) => ({
      id: test.in[0]!,
      label: 'Lots',
      when: {all: [test, {question: 'serial', in: listed}]},
    }));
    const {questions} = ruleOf({}, listed);
    const eligibility = {questions: [...questions, model], groups};
    expect(nearMisses(eligibility, {model: 'b', serial: 'L2401'})).to.deep.equal([
      {question: 'serial', meant: ['L2401777', 'L2401778']},
    ]);
  });

  it('are found where two of them keep each other from making a difference', () => {
    const other = {id: 'other', kind: 'code' as const, label: 'Model'};
    const {questions} = ruleOf({}, listed);
    const groups = [
      {id: 'both', label: 'Both', when: {all: [letters, {question: 'other', in: ['MMT-1780', 'MMT-1781']}]}},
    ];
    const eligibility = {questions: [...questions, other], groups};
    expect(nearMisses(eligibility, {serial: 'SN SB150000', other: '1780'})).to.deep.equal([
      {question: 'serial', meant: ['SB150000']},
      {question: 'other', meant: ['MMT-1780']},
    ]);
    expect(nearMisses(eligibility, {serial: 'SN SB950000', other: '1780'})).to.deep.equal([]);
  });

  it('are looked for only where the verdict is "not affected", and would change', () => {
    const never = ruleOf({never: 'None'}, listed);
    expect(nearMisses(never, {serial: 'MMT-1780'})).to.deep.equal([]);
    expect(nearMisses(never, {})).to.deep.equal([]);
    expect(nearMisses(never, {serial: 'never'})).to.deep.equal([]);
    const choice = {
      id: 'sold',
      kind: 'choice' as const,
      label: 'Sold',
      options: [{value: 'eu', label: 'EU'}],
      other: true,
    };
    const here = {all: [listed, {question: 'sold', in: ['eu']}]};
    const {questions, groups} = ruleOf({}, here);
    const eligibility = {questions: [...questions, choice], groups};
    expect(nearMisses(eligibility, {serial: 'MMT-178O', sold: 'other'})).to.deep.equal([]);
    expect(nearMisses(eligibility, {serial: 'MMT-178O', sold: 'eu'})).to.have.length(1);
  });
});

describe('a code that somebody could not read to its end', () => {
  const serial = ruleOf({}, {question: 'serial', in: ['HN625A01872', 'HN625A01990']});

  for (const [typed, ...meant] of [
    ['HN625A018xx', 'HN625A01872'],
    ['HN625A018**', 'HN625A01872'],
    ['**625A01872', 'HN625A01872'],
    ['HN625A0187●', 'HN625A01872'],
    ['HN625A018…', 'HN625A01872'],
    ['HN625A019..', 'HN625A01990'],
  ] as const)
    it(`is asked again: ${typed}`, () => {
      const [miss] = nearMisses(serial, {serial: typed});
      expect(miss?.meant).to.include.members([...meant]);
    });

  it('is taken as it is where no affected code looks like that', () => {
    expect(isToldOff(serial, {serial: 'KL625A018xx'})).to.equal(true);
  });
});

describe('a version with other signs between its figures', () => {
  const version = ruleOf({order: 'version'}, {question: 'serial', from: '10.2', to: '10.2.9'});

  for (const typed of ['10,2,1', '10。2。1', '10・2・1', '10 2 1', '10-2-1', '10_2_1', 'version 10,2,1'])
    it(`is asked again: ${typed}`, () => {
      const [miss] = nearMisses(version, {serial: typed});
      expect(miss?.meant).to.include('10.2.1');
    });

  for (const typed of ['10,3', '10 3', '9-2-1'])
    it(`is taken as it is where it is another one: ${typed}`, () => {
      expect(isToldOff(version, {serial: typed})).to.equal(true);
    });
});

describe('versions that are listed singly', () => {
  const three = ruleOf({order: 'version'}, {question: 'serial', in: ['4.2.0']});
  const two = ruleOf({order: 'version'}, {question: 'serial', in: ['4.2', '10.3']});
  const unsaid = ruleOf({}, {question: 'serial', in: ['4.2', '10.3']});
  const range = ruleOf({order: 'version'}, {question: 'serial', from: '10.2', to: '10.4'});

  for (const typed of [
    ...['4,2', '4-2', '4_2', '4 2', '4/2', '4・2', '4。2', 'Version 4,2', 'v4.2', 'v42', 'r4.2'],
    ...['42', '420', '.4.2', '4.2b', '4.2 (build 33)', '4', 'v4'],
  ]) {
    it(`make nobody "not affected" who writes them in another way: ${typed}`, () => {
      for (const eligibility of [three, two, unsaid])
        expect(isToldOff(eligibility, {serial: typed}), typed).to.equal(false);
    });
  }

  for (const [eligibility, typed, ...meant] of [
    [three, '4,2', '4.2.0'],
    [three, '42', '4.2.0'],
    [two, '103', '10.3'],
    [unsaid, '103', '10.3'],
    [unsaid, '4,2,0', '4.2'],
    [range, '103', '10.3'],
    [range, '1031', '10.3.1'],
    [range, '10'],
  ] as const)
    it(`are offered: ${meant.join(', ') || 'none of many'} for ${typed}`, () => {
      expect(nearMisses(eligibility, {serial: typed})).to.deep.equal([
        {question: 'serial', meant: [...meant]},
      ]);
    });

  for (const [eligibility, typed] of [
    [three, '5,2'],
    [three, '52'],
    [two, '43.1'],
    [two, '14.2.5.1'],
    [unsaid, '431'],
    [range, '99'],
    [range, '10.5'],
    [range, '2031'],
    [range, '11'],
  ] as const)
    it(`are taken as they are where they are others: ${typed}`, () => {
      expect(isToldOff(eligibility, {serial: typed})).to.equal(true);
    });
});

describe('a code that is scanned, or written in another script', () => {
  const listed = ruleOf({}, {question: 'serial', in: ['ABC123', 'ABC124']});
  const range = ruleOf({}, {question: 'serial', from: 'ABC100', to: 'ABC200'});

  for (const typed of [
    '(01)04912345678904(10)ABC123',
    '010491234567890410ABC123',
    'ABC.123',
    'ABC_123',
    'ABC(123)',
  ])
    it(`is offered: ${typed}`, () => {
      for (const eligibility of [listed, range])
        expect(nearMisses(eligibility, {serial: typed})).to.deep.equal([
          {question: 'serial', meant: ['ABC123']},
        ]);
    });

  for (const typed of [
    'エービーシー123',
    'えーびーしー123',
    'エー・ビー・シー123',
    'エービーシー',
    'АВС123',
    'ABC一二三',
  ])
    it(`is asked again: ${typed}`, () => {
      for (const eligibility of [listed, range])
        expect(nearMisses(eligibility, {serial: typed})).to.deep.equal([{question: 'serial', meant: []}]);
    });
});
