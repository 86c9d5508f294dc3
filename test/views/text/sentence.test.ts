import {expect} from 'chai';
import * as fc from 'fast-check';
import type {Condition, Test} from '../../../src/model/index.js';
import {sentenceOf, type SentencePart, type Sentence, type Term} from '../../../src/views/text/sentence.js';

const a = (value: string): Test => ({question: 'a', in: [value]});
const of = (question: string): Test => ({question, in: ['yes']});

/** A condition, or what a sentence says, by the names of its questions. */
function outline(sentence: Sentence | undefined): string {
  if (!sentence) return 'lists';
  const term = ({tests, question, by}: Term) =>
    question + (tests.length > 1 ? `(${by} of ${tests.length})` : '');
  const part = (each: SentencePart) => ('by' in each ? term(each) : each.map(term).join(' or '));
  const alternatives = sentence.alternatives.map((parts) => parts.map(part).join(', '));
  const all = sentence.parts.map(part).join(', ');
  return all + (alternatives.length > 0 ? ` and one of: ${alternatives.join(' | ')}` : '');
}

describe('the sentence that says a condition', () => {
  const [b, c, d, e] = ['b', 'c', 'd', 'e'].map(of) as [Test, Test, Test, Test];
  const table: [name: string, condition: Condition, expected: string][] = [
    ['a test', b, 'b'],
    ['a list of one', {any: [{all: [b]}]}, 'b'],
    ['all of several', {all: [b, c, d]}, 'b, c, d'],
    ['all within all', {all: [b, {all: [c, d]}]}, 'b, c, d'],
    ['one of two', {any: [b, c]}, ' and one of: b | c'],
    ['one of three', {any: [b, c, d]}, ' and one of: b | c | d'],
    ['one of two beside others', {all: [b, {any: [{all: [c]}, {all: [d]}]}]}, 'b, c or d'],
    ['a choice of two after what must hold', {all: [{any: [b, c]}, d, e]}, 'd, e, b or c'],
    ['dates of one question', {all: [b, {any: [a('1'), a('2'), a('3')]}]}, 'b, a(any of 3)'],
    ['bounds of one question', {all: [a('1'), b, a('2')]}, 'a(all of 2), b'],
    ['alternatives', {any: [{all: [b, c]}, {all: [d, e]}]}, ' and one of: b, c | d, e'],
    [
      'alternatives beside others',
      {all: [b, {any: [{all: [c, d]}, {all: [c, e]}]}]},
      'b and one of: c, d | c, e',
    ],
    [
      'a choice of two within an alternative',
      {any: [{all: [b, {any: [c, d]}]}, e]},
      ' and one of: b, c or d | e',
    ],
    ['two lists of alternatives', {all: [{any: [b, c, d]}, {any: [{all: [b, c]}, {all: [d, e]}]}]}, 'lists'],
    ['nothing but two choices of two', {all: [{any: [b, c]}, {any: [d, e]}]}, 'lists'],
    ['alternatives within alternatives', {any: [{all: [b, {any: [c, d, e]}]}, c]}, 'lists'],
    ['everybody', {all: []}, 'lists'],
    ['nobody', {any: []}, 'lists'],
    ['nobody among conditions', {all: [b, {any: []}]}, 'lists'],
    ['everybody among alternatives', {any: [b, c, {all: []}]}, 'lists'],
    ['eight terms', {all: [...'12345678'].map(of)}, '1, 2, 3, 4, 5, 6, 7, 8'],
    ['nine terms', {all: [...'123456789'].map(of)}, 'lists'],
  ];
  for (const [name, condition, expected] of table) {
    it(`says ${name}`, () => {
      expect(outline(sentenceOf(condition))).to.equal(expected);
    });
  }

  const {condition: conditions} = fc.letrec<{condition: Condition; test: Test}>((tie) => ({
    test: fc.constantFrom('a', 'b', 'c', 'd').map(of),
    condition: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      tie('test'),
      fc.array(tie('condition'), {maxLength: 4}).map((all) => ({all})),
      fc.array(tie('condition'), {maxLength: 4}).map((any) => ({any})),
    ),
  }));

  it('names every test once, and holds when the condition holds', () => {
    let said = 0;
    fc.assert(
      fc.property(conditions, fc.infiniteStream(fc.boolean()), (condition, truths) => {
        const tests: Test[] = [];
        // Tests are told apart by which they are, so that two alike have to be named twice.
        const told = (each: Condition): Condition => {
          if ('all' in each) return {all: each.all.map(told)};
          if ('any' in each) return {any: each.any.map(told)};
          tests.push({...each});
          return tests.at(-1)!;
        };
        const rule = told(condition);
        const sentence = sentenceOf(rule);
        if (!sentence) return;
        said++;
        const truth = new Map(tests.map((test) => [test, truths.next().value as boolean]));
        const holds = (each: Condition): boolean => {
          if ('all' in each) return each.all.every(holds);
          if ('any' in each) return each.any.some(holds);
          return truth.get(each)!;
        };
        const named: Test[] = [];
        const termHolds = (term: Term) => {
          named.push(...term.tests);
          expect(new Set(term.tests.map(({question}) => question))).to.deep.equal(new Set([term.question]));
          const outcomes = term.tests.map((test) => truth.get(test)!);
          return term.by === 'all' ? !outcomes.includes(false) : outcomes.includes(true);
        };
        const partHolds = (part: SentencePart) =>
          'by' in part ? termHolds(part) : part.map(termHolds).includes(true);
        const allHold = (parts: readonly SentencePart[]) => !parts.map(partHolds).includes(false);
        const alternatives = sentence.alternatives.map(allHold);
        const outcome = allHold(sentence.parts) && (alternatives.length === 0 || alternatives.includes(true));
        expect(outcome).to.equal(holds(rule));
        expect(named.filter((test) => !tests.includes(test))).to.deep.equal([]);
        expect([named.length, new Set(named).size]).to.deep.equal([tests.length, tests.length]);
      }),
      {numRuns: 2000},
    );
    expect(said).to.be.greaterThan(500);
  });
});
