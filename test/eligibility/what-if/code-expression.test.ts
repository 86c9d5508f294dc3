import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as fc from 'fast-check';
import {codeTest} from '../../../src/eligibility/facts/code-test.js';
import {codeExpression} from '../../../src/eligibility/what-if/code-expression.js';
import {testsOf} from '../../../src/model/conditions.js';
import {readCode} from '../../../src/model/codes/code-reading.js';
import type {CodeQuestion, Test} from '../../../src/model/index.js';
import {runsOf} from '../../model/property-runs.js';
import {read} from '../ask.js';

type Tested = Omit<Test, 'question'>;

const cases = new URL('../cases/', import.meta.url);

function asked(members: Partial<CodeQuestion> = {}): CodeQuestion {
  return {id: 'code', label: 'code', kind: 'code', ...members};
}

/** The tests that do not contradict themselves. */
function compiled(question: CodeQuestion, tests: readonly Tested[]) {
  return tests.flatMap((test) => codeTest({question: question.id, ...test}, question) ?? []);
}

function expressionOf(question: CodeQuestion, ...tests: Tested[]): string | undefined {
  return codeExpression(question, compiled(question, tests));
}

/** What the field of a browser says: of today, of some years ago, and of long ago. */
function isValid(expression: string, typed: string): boolean {
  const [now, ...before] = ['v', 'u', ''].map((flags) =>
    new RegExp(`^(?:${expression})$`, flags).test(typed),
  );
  expect(before, `${typed} with any flags`).to.deep.equal([now, now]);
  return now!;
}

/** Whether the engine takes what was typed for a code that passes one of some tests. */
function isMeant(question: CodeQuestion, tests: readonly Tested[], typed: string): boolean {
  if (question.never !== undefined && typed.trim() === 'never') return false;
  const {code, fault} = readCode(question, typed);
  return fault === undefined && code !== '' && compiled(question, tests).some((test) => test.passes(code));
}

const vin = asked({shape: 'RF3YAV17?FT######', alphabet: 'vin'});
const lot = asked({shape: '#######', alphabet: 'digits', ignore: '.:/_#', labels: ['lot', 'no.']});

describe('an expression for what readers type', () => {
  const table: [name: string, question: CodeQuestion, tests: Tested[], yes: string[], no: string[]][] = [
    [
      'a listed code in any spelling',
      asked(),
      [{in: ['MMT-1780', 'MMT-1781']}],
      ['MMT-1780', 'mmt1781', ' M MT–17 81 ', 'ＭＭＴー１７８０'],
      ['1780', 'MMT-178', 'MMT-17800', 'MMT-1782', '', ' ', 'MMT.1780', 'MMT\u00ad1780', 'ＭＭＴ－１７８２'],
    ],
    [
      'one code that is the beginning of another',
      asked(),
      [{in: ['FB503', 'FB503 WTNV', 'fb5']}],
      ['FB5', 'FB503', 'FB503WTNV', 'fb503-wtnv'],
      ['FB', 'FB50', 'FB503W'],
    ],
    [
      'a range and a pattern at once, in the shape that codes have',
      lot,
      [{from: '1274425', to: '2140425', like: '####425'}],
      ['1274425', '2140425', 'l274425', '1 999 425', '2o00:425', '２０００４２５'],
      ['1273425', '2141425', '2000426', '200425', '20004250', 'Lot 1274425'],
    ],
    [
      'the last characters of a whole code',
      vin,
      [{part: [-6, -1], from: '000076', to: '005141'}],
      ['RF3YAV170FT000076', 'rf3yav17xft005141', 'RF3YAV170FTOOOO76', 'RF3 YAV 170 FT 000 100'],
      ['RF3YAV170FT000075', 'RF3YAV170FT005142', '000076', 'RF3YAV180FT000076'],
    ],
    [
      'the first characters of codes of any length',
      asked(),
      [{part: [2, 3], in: ['BC', 'BD', 'B']}],
      ['ABC', 'ABD', 'ABCDEF', 'a-b-c'],
      ['AB', 'BC', 'ABE'],
    ],
    [
      'lengths between two bounds',
      asked(),
      [{from: '98', to: '1001'}],
      ['98', '99', '9Z', '100', 'ZZZ', '1000', '1001'],
      ['97', '9', '1002', '10000', 'AAAA'],
    ],
    ['a lower bound alone', asked(), [{from: 'B5'}], ['B5', 'B6', 'C0', '000', 'ZZZZ'], ['B4', 'A9', 'B']],
    ['an upper bound alone', asked(), [{to: 'B5'}], ['B5', 'B4', 'A9', 'Z', '0'], ['B6', 'C0', '000']],
    ['beginnings', asked(), [{prefix: ['ZX-1', 'Y']}], ['ZX1', 'zx-19', 'y', 'Y2'], ['ZX', 'ZX2', 'X1']],
    ['patterns', asked(), [{like: ['@@##?*Q', '#']}], ['ab12cq', 'AB123xxQ', '7'], ['AB12Q', 'A112CQ', '77']],
    ['one of two tests', asked(), [{in: ['A1']}, {prefix: 'B'}], ['a1', 'B', 'BA'], ['A', 'A11']],
    ['every code', asked(), [{}], ['A', '7'], ['', '-']],
    [
      'no word in front',
      asked({labels: ['lot', 'MFG']}),
      [{like: '*5'}],
      ['15', 'LO5'],
      ['LOT 5', 'mfg5', 'l-ot 5'],
    ],
    [
      'listed codes with the right check digit alone',
      asked({checksum: 'luhn'}),
      [{in: ['79927398713', '79927398714']}],
      ['7992-7398-713'],
      ['79927398714'],
    ],
    ['characters of other scripts as they are', asked(), [{in: ['カ1']}], ['カ1', 'カ-1'], ['カー1', 'か1']],
    [
      'what the rule writes and does not ignore',
      asked({ignore: '.'}),
      [{in: ['22:4.4']}],
      ['22:44', '22:4.4'],
      ['2244'],
    ],
    ['a sign in a listed code as itself', asked(), [{in: ['A#?']}], ['a#?'], ['A1B']],
    [
      'not the answer that there is none',
      asked({never: 'None'}),
      [{like: '@@@@@'}],
      ['nevec', 'NEVER'],
      ['never', ' never '],
    ],
  ];
  for (const [name, question, tests, yes, no] of table) {
    it(`matches ${name}`, () => {
      const expression = expressionOf(question, ...tests)!;
      expect(
        yes.filter((typed) => !isValid(expression, typed)),
        'are meant',
      ).to.deep.equal([]);
      expect(
        no.filter((typed) => isValid(expression, typed)),
        'are not meant',
      ).to.deep.equal([]);
      for (const typed of yes)
        expect(isMeant(question, tests, typed), `${typed} to the engine`).to.equal(true);
    });
  }

  for (const [name, question, test] of [
    ['versions', asked({order: 'version'}), {from: '10.2'}],
    ['check digits of codes that are not listed', asked({checksum: 'vin'}), {prefix: 'RF3'}],
    ['a part of unknown length', asked(), {part: [2, -2], prefix: 'A'}],
    ['a part of a pattern of any length', asked(), {part: [1, 4], like: '*A'}],
    ['a pattern that takes long', asked(), {like: '*1*1*1'}],
    ['characters beyond the basic plane', asked(), {in: ['A𠮷']}],
    [
      'a list that is too long',
      asked(),
      {in: Array.from({length: 3_000}, (_, index) => `${index * index + 1000}`)},
    ],
  ] as const) {
    it(`does not say ${name}`, () => {
      expect(expressionOf(question, test as Tested)).to.equal(undefined);
    });
  }
});

const shapes = [undefined, '#######', '@####', ['?##', 'A*'], '*#'] as const;
const labels = [undefined, ['lot', 'A'], ['s/n', 'no.']];

const question: fc.Arbitrary<CodeQuestion> = fc
  .record({
    shape: fc.constantFrom(...shapes),
    alphabet: fc.constantFrom(undefined, undefined, 'digits' as const, 'vin' as const),
    ignore: fc.constantFrom(undefined, '.:/_#', '0X'),
    labels: fc.constantFrom(...labels),
    never: fc.constantFrom(undefined, 'Never'),
  })
  .map((members) => asked(JSON.parse(JSON.stringify(members)) as Partial<CodeQuestion>));

/** Codes of few characters, many of which are like others. */
const code = fc.string({unit: fc.constantFrom(...'0122589ABDILOQSZ'), minLength: 1, maxLength: 8});
const like = fc.string({unit: fc.constantFrom(...'#@?1AO*'), minLength: 1, maxLength: 7});

const test: fc.Arbitrary<Tested> = fc
  .oneof(
    fc.record({in: fc.array(code, {minLength: 1, maxLength: 6})}),
    fc.record({prefix: fc.array(code, {minLength: 1, maxLength: 2})}),
    fc.record({like: fc.array(like, {minLength: 1, maxLength: 2})}),
    fc.record({from: code}),
    fc.record({to: code}),
    fc.record({from: code, to: code}),
    fc.record({from: code, to: code, like, prefix: fc.constantFrom('A', '1', 'O')}),
  )
  .chain((members) =>
    fc
      .constantFrom<Test['part'][]>(undefined, undefined, [1, 3], [2, 4], [-4, -1], [-3, -2])
      .map((part) => ({...members, ...(part && {part})})),
  );

/** Something that a reader may type: a code that a test names, or nearly so. */
function typedFor(tests: readonly Tested[]): fc.Arbitrary<string> {
  const named = tests.flatMap(({in: listed = [], prefix = [], like: patterns = [], from, to}) => [
    ...listed,
    ...[prefix, patterns, from ?? [], to ?? []].flat().filter((each) => typeof each === 'string'),
  ]);
  const filled = fc
    .constantFrom(...named)
    .chain((text) =>
      fc
        .array(fc.constantFrom(...'0129ABOQ'), {minLength: text.length + 2, maxLength: text.length + 2})
        .map(
          (fill) =>
            [...text].map((each, index) => (/[#@?*]/.test(each) ? fill[index] : each)).join('') +
            (fill.at(-1) === '0' ? fill[0]! : ''),
        ),
    );
  const spelt = fc.constantFrom<((character: string) => string)[]>(
    (each) => each,
    (each) => each.toLowerCase(),
    (each) => `${each} `,
    (each) => `-${each}`,
    (each) => `${each}.`,
    (each) => (/[!-~]/.test(each) ? String.fromCharCode(each.charCodeAt(0) + 0xfee0) : each),
  );
  const front = fc.constantFrom('', '', '', '', 'lot ', 'S/N:', 'No.', '000', 'A');
  return fc
    .tuple(
      front,
      fc.oneof({weight: 3, arbitrary: filled}, {weight: 1, arbitrary: code}),
      fc.array(spelt, {minLength: 1, maxLength: 9}),
    )
    .map(
      ([before, text, ways]) =>
        before + [...text].map((each, index) => ways[index % ways.length]!(each)).join(''),
    );
}

describe('an expression for rules that nobody wrote', () => {
  it('matches nothing that the engine does not take for a code that passes', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(question, fc.array(test, {minLength: 1, maxLength: 3}))
          .chain(([each, tests]) =>
            fc.tuple(
              fc.constant(each),
              fc.constant(tests),
              fc.array(typedFor(tests), {minLength: 20, maxLength: 20}),
            ),
          ),
        ([each, tests, texts]) => {
          const expression = expressionOf(each, ...tests);
          for (const typed of expression === undefined ? [] : texts) {
            if (isValid(expression!, typed))
              expect(isMeant(each, tests, typed), `${typed} by ${expression}`).to.equal(true);
          }
        },
      ),
      runsOf(20),
    );
  });

  it('matches everything that the engine takes for one, but for words in front', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(question, fc.array(test, {minLength: 1, maxLength: 3}))
          .chain(([each, tests]) =>
            fc.tuple(
              fc.constant({...each, labels: undefined}),
              fc.constant(tests),
              fc.array(typedFor(tests), {minLength: 20, maxLength: 20}),
            ),
          ),
        ([{labels: _, ...each}, tests, texts]) => {
          const expression = expressionOf(each, ...tests);
          for (const typed of expression === undefined ? [] : texts) {
            if (isMeant(each, tests, typed))
              expect(isValid(expression!, typed), `${typed} by ${expression}`).to.equal(true);
          }
        },
      ),
      runsOf(20),
    );
  });
});

describe('the expressions of the given cases', () => {
  for (const file of readdirSync(cases).filter((name) => name !== 'facts.json')) {
    const {notice} = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as {notice: unknown};
    const {questions, groups} = read(notice).eligibility!;
    for (const each of questions) {
      const tests = groups
        .flatMap(({when}) => [...testsOf(when)].map(({test: one}) => one))
        .filter((one) => one.question === each.id);
      if (each.kind !== 'code' || tests.length === 0) continue;
      it(`are short: ${file}, ${each.id}`, () => {
        for (const one of tests) {
          const expression = expressionOf(each, one)!;
          expect(expression.length, JSON.stringify(one)).to.be.at.most(2_100);
          for (const listed of one.in ?? []) expect(isValid(expression, listed)).to.equal(true);
        }
      });
    }
  }
});
