import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import type {Test} from '../../../src/model/schema/conditions.js';
import type {CodeQuestion} from '../../../src/model/schema/questions.js';
import {writeShortest} from '../../model/sample.js';

const ofCodes: readonly string[] = [
  'code-without-shape',
  'unshapely',
  'range-over-check-digit',
  'unordered-versions',
];

/** What is told of a rule with one code and one group, as "level code path received expected". */
function told(
  question: Partial<CodeQuestion>,
  test: Omit<Test, 'question'>,
  formatVersion: '1.0' | '1.1' = '1.1',
): string[] {
  const {problems} = reviewNotice({
    ...writeShortest(),
    formatVersion,
    eligibility: {
      questions: [{id: 'code', kind: 'code', label: 'Code', ...question}],
      groups: [{id: 'some', label: 'Some', when: {question: 'code', ...test}}],
    },
  });
  return problems
    .filter(({code}) => ofCodes.includes(code))
    .map(({level, code, path, received = '', expected = ''}) => {
      const place = path.replace('/eligibility', '').replace('/groups/0/when', '');
      return [level, code, place, received, expected].join(' ').trim();
    });
}

describe('what is told of a code without a shape', () => {
  const listed = {in: ['A1']};

  it('is a warning', () => {
    expect(told({}, listed)).to.deep.equal(['warning code-without-shape /questions/0 code']);
    expect(told({checksum: 'luhn', alphabet: 'digits'}, {in: ['18']})).to.deep.equal([
      'warning code-without-shape /questions/0 code',
    ]);
  });

  it('is a note in a document of a version in which no code can have one', () => {
    expect(told({}, listed, '1.0')).to.deep.equal(['note code-without-shape /questions/0 code']);
  });

  it('is nothing if it has one', () => {
    expect(told({shape: '@#'}, listed)).to.deep.equal([]);
    expect(told({shape: ['@#', '##']}, listed)).to.deep.equal([]);
  });
});

describe('what is told of codes that no shape allows', () => {
  for (const [about, question, test, problems] of [
    ['a listed code that has one', {shape: ['##', '@#']}, {in: ['A-1', '2 2']}, []],
    [
      'a word in front of an example',
      {shape: 'MFG#####', example: 'Lot MFG: 22823'},
      {in: ['MFG 22823']},
      [],
    ],
    [
      'an example',
      {shape: '####', example: '123'},
      {in: ['1234']},
      ['warning unshapely /questions/0/example 123 shape'],
    ],
    [
      'one of two listed codes',
      {shape: '####'},
      {in: ['1234', '12345']},
      ['warning unshapely /in/1 12345 shape'],
    ],
    [
      'all listed codes',
      {shape: '####'},
      {in: ['123', '12345']},
      ['error unshapely /in/0 123 shape', 'error unshapely /in/1 12345 shape'],
    ],
    ['bounds that have one', {shape: '#######'}, {from: '1274425', to: '2140425'}, []],
    [
      'a bound that is too short',
      {shape: '#######'},
      {from: '127442', to: '2140425'},
      ['warning unshapely /from 127442 shape'],
    ],
    [
      'a range that no code is in',
      {shape: '#######'},
      {from: '127442', to: '214042'},
      ['error unshapely /from 127442 shape', 'error unshapely /to 214042 shape'],
    ],
    ['a prefix that has one', {shape: '@@####'}, {prefix: 'AB1'}, []],
    ['a whole code as a prefix', {shape: '@@##'}, {prefix: 'AB12'}, []],
    [
      'a prefix that is too long',
      {shape: '@@##'},
      {prefix: 'AB123'},
      ['error unshapely /prefix AB123 shape'],
    ],
    ['one of two prefixes', {shape: '@@##'}, {prefix: ['AB', '1']}, ['warning unshapely /prefix/1 1 shape']],
    ['a pattern that has one', {shape: '#######'}, {like: '*425'}, []],
    [
      'a pattern that is too short',
      {shape: '#######'},
      {like: '###425'},
      ['error unshapely /like ###425 shape'],
    ],
    [
      'one of two patterns',
      {shape: '#######'},
      {like: ['####425', '@*']},
      ['warning unshapely /like/1 @* shape'],
    ],
    ['a part that has one', {shape: '?#######', alphabet: 'vin'}, {part: [-7, -1], from: '0000001'}, []],
    [
      'a part that is shorter than its bound',
      {shape: '?#######'},
      {part: [-6, -1], from: '0000001', to: '000100'},
      ['warning unshapely /from 0000001 shape'],
    ],
    [
      'a listed part of another kind',
      {shape: '@@####'},
      {part: [1, 2], in: ['12']},
      ['error unshapely /in/0 12 shape'],
    ],
    ['the last part that codes have', {shape: '####'}, {part: [4, 4], in: ['1']}, []],
    [
      'a part that no code has',
      {shape: '####'},
      {part: [4, 5], in: ['1', '2']},
      ['error unshapely /part 4, 5 shape'],
    ],
    ['a part that longer codes have', {shape: ['####', '#####']}, {part: [4, 5], in: ['12']}, []],
    ['a part of a shape of any length', {shape: 'A*'}, {part: [9, 10], in: ['12']}, []],
    ['what looks like a digit', {shape: '####', alphabet: 'digits'}, {in: ['12O4']}, []],
    [
      'a code outside the alphabet',
      {shape: '????', alphabet: 'digits'},
      {in: ['12X4', '1234']},
      ['warning unshapely /in/0 12X4 alphabet'],
    ],
    [
      'a prefix and a pattern outside the alphabet',
      {shape: '????', alphabet: 'digits'},
      {prefix: ['X', '1'], like: 'X*'},
      ['error unshapely /prefix/0 X alphabet', 'error unshapely /like X* alphabet'],
    ],
    [
      'a wrong check digit of a listed code, and none of a bound',
      {shape: '##', checksum: 'luhn', example: '18'},
      {in: ['18', '19']},
      ['warning unshapely /in/1 19 checksum'],
    ],
    ['a version with fewer components', {shape: '#.#.#', order: 'version'}, {from: '1.2', to: '2'}, []],
    [
      'a listed version with fewer components',
      {shape: '#.#.#', order: 'version'},
      {in: ['1.2']},
      ['error unshapely /in/0 1.2 shape'],
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<CodeQuestion>,
    Omit<Test, 'question'>,
    readonly string[],
  ])[]) {
    it(`suits ${about}`, () => {
      expect(told(question, test)).to.deep.equal(problems);
    });
  }
});

describe('what is told of a range over a check digit', () => {
  const warning = (part: string) => [`warning range-over-check-digit  ${part}`];
  const vin = {shape: '?????????????????', alphabet: 'vin'} as const;
  const digits = {shape: '########', alphabet: 'digits', checksum: 'gs1'} as const;
  const [first, last] = ['1HFVE0440G4000001', '1HFVE0447G4008403'];

  for (const [about, question, test, problems] of [
    ['whole VINs', vin, {from: first, to: last}, warning('[-8, -1]')],
    ['whole VINs that begin somewhere', vin, {from: first}, warning('[-8, -1]')],
    ['one VIN', vin, {from: first, to: first}, []],
    ['listed VINs', vin, {in: [first, last]}, []],
    ['the last eight of a VIN', vin, {part: [-8, -1], from: 'G4000001', to: 'G4008403'}, []],
    [
      'the first eight of a VIN',
      {...vin, checksum: 'vin'},
      {part: [1, 8], from: '1HFVE044', to: '1HFVE045'},
      [],
    ],
    [
      'the last nine of a VIN',
      {...vin, checksum: 'vin'},
      {part: [-9, -1], from: '0G4000001', to: '7G4008403'},
      warning('[-8, -1]'),
    ],
    [
      'the first nine of a VIN',
      {...vin, checksum: 'vin'},
      {part: [1, 9], from: '1HFVE0440', to: '1HFVE0447'},
      warning('[-8, -1]'),
    ],
    [
      'short codes of the alphabet of VINs',
      {shape: '?#######', alphabet: 'vin'},
      {from: 'G4000001', to: 'G4008403'},
      [],
    ],
    [
      'codes whose last digit is a check digit',
      digits,
      {from: '40170725', to: '96385074'},
      warning('[1, -2]'),
    ],
    ['the same but for the last digit', digits, {part: [1, -2], from: '4017072', to: '9638507'}, []],
    ['the same, counted from the start', digits, {part: [1, 7], from: '4017072', to: '9638507'}, []],
    [
      'a part that ends with the last digit',
      digits,
      {part: [2, 8], from: '0170725', to: '6385074'},
      warning('[1, -2]'),
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<CodeQuestion>,
    Omit<Test, 'question'>,
    readonly string[],
  ])[]) {
    it(`suits ${about}`, () => {
      expect(told(question, test)).to.deep.equal(problems);
    });
  }
});

describe('what is told of codes that look like versions', () => {
  for (const [question, test, expected] of [
    [{}, {from: '2.9', to: '2.10'}, ['warning unordered-versions /questions/0 2.9 2.10']],
    [{}, {to: '10.2.1', in: ['10.3', '10.2']}, ['warning unordered-versions /questions/0 10.2.1 10.3']],
    [{example: 'v2.10'}, {from: '2.9'}, ['warning unordered-versions /questions/0 2.9 v2.10']],
    [{}, {in: ['2.9', '2.10']}, ['note unordered-versions /questions/0 2.9 2.10']],
    [{order: 'version'}, {from: '2.9', to: '2.10'}, []],
    // One width, in which both orders are the same.
    [{}, {from: '10.20', to: '10.95'}, []],
    [{}, {from: '2.9', to: '2.A0'}, []],
    [{}, {from: '2009', to: '20010'}, []],
    [{}, {part: [1, 4], from: '2.9', to: '2.10'}, []],
  ] as const satisfies readonly (readonly [Partial<CodeQuestion>, object, readonly string[]])[]) {
    it(`in ${JSON.stringify(test)} and ${JSON.stringify(question)}: ${expected.length === 0 ? 'nothing' : 'that'}`, () => {
      const found = told(question, test as unknown as Omit<Test, 'question'>);
      expect(found.filter((each) => each.includes('unordered'))).to.deep.equal(expected);
    });
  }
});
