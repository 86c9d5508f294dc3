/** Codes for the oracle, which may use regular expressions: its patterns come from the tests. */
import type {CodeQuestion, Test} from '../../../src/model/index.js';
import {checkDigits} from './checksums.js';
import {factOf, neverFact, type Fact} from './facts.js';

/** What looks like a character of an alphabet, in front of it. */
const alphabets = {digits: 'O0Q0D0I1L1|1Z2S5B8', vin: 'I1O0Q0'};

const charactersOf = {digits: /^[0-9]*$/, vin: /^[A-HJ-NPR-Z0-9]*$/};

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

export function fold({alphabet, ignore = '', order}: CodeQuestion, code: string, kept = ''): string {
  const folded = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const dropped = ignore.normalize('NFKC').toUpperCase();
  const meant = [...folded].filter((each) => kept.includes(each) || !dropped.includes(each)).join('');
  const bare = order === 'version' ? meant.replace(/^(V|VER|VERSION)[.:]?(?=[0-9])/, '') : meant;
  if (!alphabet) return bare;
  const pairs = alphabets[alphabet].match(/../g)!;
  return [...bare].map((each) => pairs.find((pair) => pair.startsWith(each))?.[1] ?? each).join('');
}

/** Version numbers as texts of which the greater is the later: digits are filled up, missing components are zeros. */
function sortableVersion(version: string): string {
  const components = version.split('.');
  const filled = Array.from({length: 8}, (_, index) => components[index] || '0');
  return filled.map((component) => component.replace(/\d+/g, (digits) => digits.padStart(20, '0'))).join('!');
}

function isAtMost(a: string, b: string, order: CodeQuestion['order']): boolean {
  if (order === 'version') return sortableVersion(a) <= sortableVersion(b);
  return a.length === b.length ? a <= b : a.length < b.length;
}

function patternOf(question: CodeQuestion, like: string): RegExp {
  const signs: Record<string, string> = {'#': '[0-9]', '@': '\\p{L}', '?': '.', '*': '.*'};
  const pattern = [...fold(question, like, '#@?*')].map(
    (sign) => signs[sign] ?? sign.replace(/[\p{P}\p{S}]/u, '[$&]'),
  );
  return new RegExp(`^${pattern.join('')}$`, 'u');
}

/** The characters from one place to another, counted from 1 or from the end; undefined if there are not so many. */
function partOf(code: string, [first, last]: readonly [number, number]): string | undefined {
  const places = [...code].map((_, index) => index + 1);
  const placeOf = (place: number) => (place < 0 ? code.length + 1 + place : place);
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!places.includes(from) || !places.includes(to) || from > to) return undefined;
  return places
    .filter((place) => from <= place && place <= to)
    .map((place) => code[place - 1])
    .join('');
}

/** Tells whether a folded code passes a test. */
export function passing(question: CodeQuestion, test: Test): (code: string) => boolean {
  const {order} = question;
  const [from, to] = [test.from, test.to].map((bound) =>
    typeof bound === 'string' ? fold(question, bound) : undefined,
  );
  const starts =
    test.prefix === undefined ? undefined : listed(test.prefix).map((each) => fold(question, each));
  const patterns =
    test.like === undefined ? undefined : listed(test.like).map((each) => patternOf(question, each));
  const codes = test.in?.map((each) => fold(question, each));
  return (whole) => {
    const code = test.part ? partOf(whole, test.part) : whole;
    return (
      code !== undefined &&
      (from === undefined || isAtMost(from, code, order)) &&
      (to === undefined || isAtMost(code, to, order)) &&
      (starts?.some((start) => code.startsWith(start)) ?? true) &&
      (patterns?.some((pattern) => pattern.test(code)) ?? true) &&
      (codes?.includes(code) ?? true)
    );
  };
}

/** Tells whether there is such a folded code. */
export function fitting(question: CodeQuestion): (code: string) => boolean {
  const {shape, alphabet, checksum} = question;
  const patterns = shape === undefined ? undefined : listed(shape).map((like) => patternOf(question, like));
  return (code) =>
    (alphabet === undefined || charactersOf[alphabet].test(code)) &&
    (patterns?.some((pattern) => pattern.test(code)) ?? true) &&
    (checksum === undefined || checkDigits[checksum](code));
}

/**
 * The answer, and what is left of it without one word in front, without two, and so on; but never with a word that something
 * sets apart, if more follows.
 */
function readingsOf({labels = [], shape}: CodeQuestion, answer: string): string[] {
  const plain = (text: string) => text.normalize('NFKC').toUpperCase();
  const bare = (text: string) => plain(text).replace(/^[\s\p{P}\p{S}]+/u, '');
  const readings = [answer];
  for (let text = bare(answer); text !== '';) {
    const ends = (word: string) => /^\p{Pd}*(?!\p{Pd})[\s\p{P}\p{S}]/u.test(text.slice(word.length));
    const label = labels
      .filter((each) => shape !== undefined || !each.endsWith('.') || ends(each.slice(0, -1)))
      .map((each) => plain(each).replace(/[\s\p{P}\p{S}]+$/u, ''))
      .find((word) => text.startsWith(word) && !/^[A-Z]{2}/.test(text.slice(word.length - 1)));
    if (!label) break;
    const isApart = ends(label);
    text = bare(text.slice(label.length));
    if (isApart && text !== '') readings.length = 0;
    if (text !== '') readings.push(text);
  }
  return readings;
}

/** The code that is meant by an answer; undefined if it is none, or none of this question. */
export function codeOfAnswer(question: CodeQuestion, answer: string): string | undefined {
  const codes = readingsOf(question, answer)
    .map((reading) => fold(question, reading))
    .filter((code) => code !== '');
  const isTold = question.shape ?? question.alphabet ?? question.checksum;
  return isTold ? codes.find(fitting(question)) : codes.at(-1);
}

/** Whether the answer counts as "I don't know" because no code is like that. */
export function isUnfit(question: CodeQuestion, answer: string | undefined): boolean {
  if (answer === undefined || (question.never !== undefined && answer === 'never')) return false;
  return fold(question, answer) !== '' && codeOfAnswer(question, answer) === undefined;
}

/** Every way in which yes and no can fall on some things. */
export function everyWay(count: number): boolean[][] {
  return Array.from({length: 2 ** count}, (_, way) =>
    Array.from({length: count}, (_, index) => Math.floor(way / 2 ** index) % 2 === 1),
  );
}

/** How the codes that an answer leaves open come out. */
export function codeFacts(
  question: CodeQuestion,
  tests: readonly Test[],
  answer: string | undefined,
): Fact[] {
  if (question.never !== undefined && answer === 'never') return [neverFact];
  const code = codeOfAnswer(question, answer ?? '');
  if (code !== undefined) return [factOf(tests, (test) => passing(question, test)(code))];
  // The same test written twice is one test.
  const written = [...new Set(tests.map((test) => JSON.stringify(test)))];
  return everyWay(written.length).map((way) =>
    factOf(tests, (test) => way[written.indexOf(JSON.stringify(test))] === true),
  );
}

/** Every row of some pieces that is not longer than a number. */
function rowsOf(pieces: readonly string[], longest: number, separator = ''): string[] {
  if (longest === 1) return [...pieces];
  const shorter = rowsOf(pieces, longest - 1, separator);
  return [
    ...new Set([...shorter, ...shorter.flatMap((row) => pieces.map((piece) => row + separator + piece))]),
  ];
}

const byAlphabet = {digits: rowsOf([...'01258'], 4), vin: rowsOf([...'01AB'], 4)};
const anyCodes = rowsOf([...'012AB'], 4);
const versions = rowsOf(['0', '1', '2', '10'], 3, '.');

const fitCodes = new Map<string, string[]>();

/** Codes that exist, of few characters. */
function codesToTry(question: CodeQuestion): string[] {
  const {shape, alphabet, checksum, order, ignore} = question;
  const name = JSON.stringify([shape, alphabet, checksum, order, ignore]);
  const all = alphabet ? byAlphabet[alphabet] : checksum ? byAlphabet.digits : anyCodes;
  const codes = fitCodes.get(name) ?? (order === 'version' ? versions : all).filter(fitting(question));
  fitCodes.set(name, codes);
  return codes;
}

const outcomes = new Map<string, boolean[]>();

/** How each of the codes to try comes out; worked out once for each test that is written alike. */
function outcomesOf(question: CodeQuestion, {question: id, ...test}: Test): boolean[] {
  const {id: name, ...asked} = question;
  const key = JSON.stringify([asked, test]);
  const found =
    outcomes.get(key) ?? codesToTry(question).map(passing(question, {question: id || name, ...test}));
  outcomes.set(key, found);
  return found;
}

/** How codes that exist come out: unlike `codeFacts`, no two tests hold that exclude each other. */
export function codeWitnesses(question: CodeQuestion, tests: readonly Test[]): Fact[] {
  const outcomesOfTests = tests.map((test) => outcomesOf(question, test));
  const signatures = new Set<string>();
  const facts: Fact[] = [];
  for (const place of codesToTry(question).keys()) {
    let signature = '';
    for (const outcome of outcomesOfTests) signature += outcome[place] ? '1' : '0';
    if (signatures.has(signature)) continue;
    signatures.add(signature);
    facts.push(factOf(tests, (test) => outcomesOfTests[tests.indexOf(test)]![place]!));
  }
  return facts;
}
