/** Codes for fast-check, of so few characters that they meet. */
import * as fc from 'fast-check';
import type {CodeQuestion, Test} from '../../../src/model/index.js';

/** What the codes of a question are like, and what tests and readers write of them. */
interface Style {
  readonly members: Partial<CodeQuestion>;
  /** From the least to the greatest. */
  readonly codes: readonly string[];
  readonly prefixes: readonly string[];
  readonly patterns: readonly string[];
  readonly typed: readonly string[];
}

const likes = ['@#', 'A*', '*1*', '??', '@1#', '*'];

/** Codes as version 1.0 has them. */
const plain: Style = {
  members: {},
  codes: ['A', 'B', 'A1', 'A2', 'AB', 'B1', 'A10', 'A11', 'B10'],
  prefixes: ['A', 'b', 'A1'],
  patterns: likes,
  typed: ['a1', ' Ａ１０ ', 'a-1 1', 'ZZ-99', 'Ｂ', 'A\u00ad1', '\u200eB\u200b', '-'],
};

const shaped: Style = {
  members: {shape: ['@#', '@1#']},
  codes: ['A1', 'A2', 'B1', 'A10', 'A11', 'B10'],
  prefixes: plain.prefixes,
  patterns: likes,
  typed: ['A', 'a-1', 'AB', 'A20', 'A1O', 'B12', '1', '-'],
};

const labelled: Style = {
  members: {ignore: './', labels: ['lot', 'No.']},
  codes: plain.codes,
  prefixes: plain.prefixes,
  patterns: likes,
  typed: ['A.1', 'Lot A1', 'lot no. A/10', 'LOT: B-1', 'lot', 'a1.', 'LOTA1', 'lot2', './'],
};

const numbers = ['0', '1', '2', '12', '18', '20', '125', '182', '200'];

const digits: Style = {
  members: {alphabet: 'digits'},
  codes: numbers,
  prefixes: ['1', '2O', 'l2'],
  patterns: ['#', '1*', '*2*', '??', '#5#', '*'],
  typed: ['lO', '1-B', 'Z0', 'A1', 'i25', '18 2', 'Ｏ'],
};

const checked: Style = {...digits, members: {alphabet: 'digits', checksum: 'luhn'}};
const checkedGoods: Style = {...digits, members: {shape: ['#', '##', '###'], checksum: 'gs1'}};

const vin: Style = {
  members: {alphabet: 'vin', shape: '?##'},
  codes: ['001', '010', 'A00', 'A01', 'A10', 'B00', 'B11'],
  prefixes: ['A', 'Bo', '0'],
  patterns: ['A##', '?0#', '*1', '@*', '???'],
  typed: ['AO1', 'aI0', 'A0', 'Q-0 1', 'AA1', 'A0Ñ'],
};

const versions: Style = {
  members: {order: 'version'},
  codes: ['0.1', '1', '1.1', '1.1.1', '1.2', '1.10', '2', '2.0.1', '2.1', '10.1'],
  prefixes: ['1.', '2', '1.1'],
  patterns: ['1.*', '2*', '#.#', '*'],
  typed: ['v1.2', '1.02', '2.0', '1.10b', 'Version 1', 'v', '1.0.0', '2.00.1', '10'],
};

const newStyles = [shaped, labelled, digits, checked, checkedGoods, vin, versions];

function styleOf(question: CodeQuestion): Style {
  const {shape, alphabet, labels, checksum, order} = question;
  const isOf = ({members}: Style) =>
    JSON.stringify([members.shape, members.alphabet, members.labels, members.checksum, members.order]) ===
    JSON.stringify([shape, alphabet, labels, checksum, order]);
  return newStyles.find(isOf) ?? plain;
}

/** A question for a code, but for its name. */
export function codeQuestion(isNew: boolean): fc.Arbitrary<Omit<CodeQuestion, 'id'>> {
  const kind = 'code' as const;
  if (!isNew) return fc.constant({kind, label: 'Code'});
  return fc
    .tuple(fc.constantFrom(plain, ...newStyles), fc.boolean())
    .map(([{members}, hasNever]) => ({kind, label: 'Code', ...members, ...(hasNever && {never: 'None'})}));
}

/** One, or several of them as alternatives. */
function oneOrMore(values: readonly string[], isNew: boolean): fc.Arbitrary<string | string[]> {
  const one = fc.constantFrom(...values);
  return isNew ? fc.oneof(one, fc.subarray([...values], {minLength: 1, maxLength: 2})) : one;
}

const parts = [
  [1, 1],
  [1, 2],
  [2, 3],
  [2, -1],
  [-1, -1],
  [-2, -1],
  [-2, 2],
  [3, 2],
  [-1, -2],
] as const;

/** A test of a code; some can be passed by none. */
export function codeTest(question: CodeQuestion, isNew: boolean): fc.Arbitrary<Test> {
  const {codes, prefixes, patterns} = styleOf(question);
  const ofQuestion = {question: question.id};
  const range = fc.tuple(fc.nat(codes.length - 1), fc.nat(codes.length - 1)).map((ends) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return {...ofQuestion, from: codes[from]!, to: codes[to]!};
  });
  const prefix = oneOrMore(prefixes, isNew);
  const like = oneOrMore(patterns, isNew);
  const end = fc.constantFrom(...codes);
  const test: fc.Arbitrary<Test> = fc.oneof(
    fc.subarray([...codes], {minLength: 1, maxLength: 3}).map((named) => ({...ofQuestion, in: named})),
    prefix.map((start) => ({...ofQuestion, prefix: start})),
    like.map((pattern) => ({...ofQuestion, like: pattern})),
    range,
    fc.tuple(fc.constantFrom('from', 'to'), end).map(([bound, code]) => ({...ofQuestion, [bound]: code})),
    fc.tuple(range, prefix, like).map(([ends, start, pattern]) => ({...ends, prefix: start, like: pattern})),
  );
  if (!isNew) return test;
  const ofPart = fc
    .tuple(test, fc.constantFrom(...parts))
    .map(([whole, [first, last]]): Test => ({...whole, part: [first, last]}));
  return fc.oneof({weight: 3, arbitrary: test}, {weight: 1, arbitrary: ofPart});
}

/** A code as readers type it: some of them are none. */
export function codeAnswer(question: CodeQuestion): fc.Arbitrary<string> {
  const {codes, typed} = styleOf(question);
  return fc.constantFrom(...codes, ...typed, ...(question.never === undefined ? [] : ['never']));
}
