import {expect} from 'chai';
import type {Answers} from '../../src/eligibility/index.js';
import type {Test} from '../../src/model/index.js';
import {ask, noticeWith} from './ask.js';

/** How the one test of a rule came out, and what is in question of it. */
function outcomeOf(test: Test, answers: Answers): [string, readonly string[]] {
  const notice = noticeWith({
    questions: {bought: 'date', device: ['phone', 'tablet', 'computer'], serial: 'code'},
    groups: {one: test},
  });
  const [{tests} = {tests: []}] = ask(notice, answers).groups;
  const [outcome] = tests;
  expect(outcome?.test).to.deep.equal(test);
  return [outcome!.state, outcome!.inQuestion];
}

describe('what is in question of a test', () => {
  const period = {question: 'bought', from: '2011-04-01', to: '2012-09-04'};
  const inside = {question: 'bought', after: '2011', before: '2012-09'};
  const serial = {question: 'serial', from: 'A100', to: 'A900', prefix: 'A1'};
  const inverted = {question: 'bought', from: '2012', to: '2011'};
  const table: [string, Test, Answers, string, string[]][] = [
    ['a day inside', period, {bought: '2012-09-04'}, 'held', []],
    ['a day too late', period, {bought: '2012-09-05'}, 'failed', ['to']],
    ['a day too early', period, {bought: '2011-03-31'}, 'failed', ['from']],
    ['a month across the end', period, {bought: '2012-09'}, 'open', ['to']],
    ['a month across the start', period, {bought: '2011-03..2011-04'}, 'open', ['from']],
    ['a span across both', period, {bought: '2010..2013'}, 'open', ['from', 'to']],
    ['no day', period, {}, 'open', ['from', 'to']],
    ['a year at an exclusive start', inside, {bought: '2011'}, 'failed', ['after']],
    ['a month at an exclusive end', inside, {bought: '2012-09'}, 'failed', ['before']],
    ['a range that is none', inverted, {bought: '2011-06'}, 'open', ['from']],
    [
      'a range that is none, of which both ends are met',
      {...inverted, to: '2010'},
      {},
      'open',
      ['from', 'to'],
    ],
    ['an option that fits', {question: 'device', in: ['phone']}, {device: 'phone'}, 'held', []],
    ['one that does not', {question: 'device', in: ['phone']}, {device: 'tablet'}, 'failed', ['in']],
    ['one that is excluded', {question: 'device', notIn: ['phone']}, {device: 'phone'}, 'failed', ['notIn']],
    ['no option', {question: 'device', in: ['phone']}, {}, 'open', ['in']],
    [
      'an option named and excluded',
      {question: 'device', in: ['phone', 'tablet'], notIn: ['phone']},
      {device: 'phone'},
      'failed',
      ['notIn'],
    ],
    ['a name that no option has', {question: 'device', in: ['fone']}, {device: 'phone'}, 'open', ['in']],
    ['a code that fits', serial, {serial: 'a-150'}, 'held', []],
    ['a code too high', serial, {serial: 'A950'}, 'failed', ['to', 'prefix']],
    ['a code of another kind', serial, {serial: 'A250'}, 'failed', ['prefix']],
    ['no code', serial, {}, 'open', ['from', 'to', 'prefix']],
  ];
  for (const [name, test, answers, state, inQuestion] of table) {
    it(`${name}: ${state}, ${inQuestion.join(' and ') || 'nothing'}`, () => {
      expect(outcomeOf(test, answers)).to.deep.equal([state, inQuestion]);
    });
  }
});

describe('what is in question of a test of format 1.1', () => {
  const notice = (test: Test) =>
    noticeWith({
      questions: {lot: {kind: 'code'}, owned: {kind: 'period'}},
      groups: {one: test},
    });
  const part = {question: 'lot', from: '425', to: '600', part: [5, 7]} satisfies Test;
  const within = {question: 'owned', from: '2012', to: '2013', within: true} satisfies Test;
  for (const [name, test, answers, state, inQuestion] of [
    ['a part that fits', part, {lot: '1274425'}, 'held', []],
    ['a part too low, of a code that is higher', part, {lot: '1274300'}, 'failed', ['from']],
    ['a part too high', part, {lot: '0274601'}, 'failed', ['to']],
    ['a period inside', within, {owned: '2012..2013-05'}, 'held', []],
    [
      'one that begins too early, and meets the stretch',
      within,
      {owned: '2011..2012-05'},
      'failed',
      ['from'],
    ],
    ['one that ends too late, and meets the stretch', within, {owned: '2012..2014'}, 'failed', ['to']],
  ] as const) {
    it(`${name}: ${state}, ${inQuestion.join(' and ') || 'nothing'}`, () => {
      const [outcome] = ask(notice(test), answers).groups[0]?.tests ?? [];
      expect([outcome?.state, outcome?.inQuestion]).to.deep.equal([state, inQuestion]);
    });
  }
});
