import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkEligibility, whatIf, type Answers, type Alternative} from '../../../src/eligibility/index.js';
import type {Condition, Eligibility, Question, Test} from '../../../src/model/index.js';
import {runsOf} from '../../model/property-runs.js';
import {enquiry, minutesOf, optionsOf} from '../arbitrary-rules.js';
import {noticeWith, type Rule} from '../ask.js';

/** The rule of the notice of 2012. */
const shop: Rule = {
  questions: {
    bought: 'date',
    used: 'date',
    device: ['phone', 'computer', 'other'],
    serial: 'code',
    lot: 'code',
  },
  groups: {
    card: {
      all: [
        {question: 'bought', from: '2011-04-01', to: '2012-09-04'},
        {question: 'device', in: ['phone']},
      ],
    },
  },
};

function alternatives(groups: Rule['groups'], answers: Answers, question: string): unknown[] {
  const found = whatIf(noticeWith({...shop, groups}).eligibility!, answers, question);
  return found!.map(({verdict, test: {question: asked, ...test}}) => {
    expect(asked).to.equal(question);
    return [verdict, test];
  });
}

const {card} = shop.groups as {card: Condition};

describe('where an answer would lead', () => {
  const table: [string, Rule['groups'], Answers, string, unknown[]][] = [
    [
      'a day: the stretches that the rule cuts',
      {card},
      {device: 'phone'},
      'bought',
      [
        ['not-affected', {before: '2011-04-01'}],
        ['affected', {from: '2011-04-01', to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a day of a month that is known: nothing outside the month',
      {card},
      {bought: '2012-09', device: 'phone'},
      'bought',
      [
        ['affected', {to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a day, where it does not decide alone',
      {card},
      {bought: '2012-09'},
      'bought',
      [
        ['possibly-affected', {to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a day, where one period ends as another begins: their common verdict',
      {
        first: {question: 'bought', from: '2011', to: '2012-09-04'},
        second: {question: 'bought', after: '2012-09-04', before: '2013-02'},
      },
      {},
      'bought',
      [
        ['not-affected', {before: '2011'}],
        ['affected', {from: '2011', before: '2013-02'}],
        ['not-affected', {from: '2013-02'}],
      ],
    ],
    [
      'a day, where the rule writes exclusive bounds',
      {late: {question: 'bought', after: '2012-09-04'}},
      {},
      'bought',
      [
        ['not-affected', {to: '2012-09-04'}],
        ['affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a day that is known already',
      {card},
      {bought: '2012-09-04', device: 'phone'},
      'bought',
      [['affected', {}]],
    ],
    [
      'a day of a month that begins as the rule does: no bound that the answer has already',
      {early: {question: 'bought', from: '2012-09-01', to: '2012-09-04'}},
      {bought: '2012-09'},
      'bought',
      [
        ['affected', {to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a day, where two periods for two devices adjoin: their common verdict',
      {
        all: {question: 'bought', from: '2011', to: '2012-09-04'},
        phone: {
          all: [
            {question: 'bought', from: '2013', to: '2013'},
            {question: 'device', in: ['phone']},
          ],
        },
        computer: {
          all: [
            {question: 'bought', from: '2014', to: '2014'},
            {question: 'device', in: ['computer']},
          ],
        },
      },
      {},
      'bought',
      [
        ['not-affected', {before: '2011'}],
        ['affected', {from: '2011', to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04', before: '2013'}],
        ['possibly-affected', {from: '2013', to: '2014'}],
        ['not-affected', {after: '2014'}],
      ],
    ],
    [
      'a day that another date borders: by the bounds of its own',
      {
        early: {question: 'bought', to: '2012-09-04'},
        late: {
          all: [
            {question: 'used', from: '2012-09-05'},
            {question: 'device', in: ['phone']},
          ],
        },
      },
      {device: 'computer'},
      'bought',
      [
        ['affected', {to: '2012-09-04'}],
        ['not-affected', {after: '2012-09-04'}],
      ],
    ],
    [
      'a choice: the options of each verdict',
      {card},
      {bought: '2012-09-04'},
      'device',
      [
        ['affected', {in: ['phone']}],
        ['not-affected', {in: ['computer', 'other']}],
      ],
    ],
    [
      'a choice that does not decide alone',
      {card},
      {},
      'device',
      [
        ['not-affected', {in: ['computer', 'other']}],
        ['possibly-affected', {in: ['phone']}],
      ],
    ],
    [
      'a code: the tests of each verdict, and all other codes',
      {
        old: {question: 'serial', prefix: 'A'},
        few: {
          all: [
            {question: 'serial', like: 'B##'},
            {question: 'device', in: ['phone']},
          ],
        },
      },
      {},
      'serial',
      [
        ['affected', {prefix: 'A'}],
        ['possibly-affected', {like: 'B##'}],
        ['not-affected', {}],
      ],
    ],
    [
      'a code where all are affected whatever it is',
      {old: {question: 'serial', prefix: 'A'}, all: {all: []}},
      {},
      'serial',
      [
        ['affected', {prefix: 'A'}],
        ['affected', {}],
      ],
    ],
    [
      'a code that is one of two',
      {old: {question: 'serial', prefix: 'A'}, sour: {question: 'lot', prefix: 'L'}},
      {},
      'serial',
      [
        ['affected', {prefix: 'A'}],
        ['possibly-affected', {}],
      ],
    ],
    [
      'a code where another answer decides: no test that it leaves without effect',
      {
        few: {
          all: [
            {question: 'serial', prefix: 'A'},
            {question: 'device', in: ['phone']},
          ],
        },
      },
      {device: 'computer'},
      'serial',
      [['not-affected', {}]],
    ],
    [
      'a code that no open rule asks for',
      {card},
      {bought: '2012-09-04'},
      'serial',
      [['possibly-affected', {}]],
    ],
  ];
  for (const [name, groups, answers, question, expected] of table) {
    it(name, () => {
      expect(alternatives(groups, answers, question)).to.deep.equal(expected);
    });
  }

  it('is not told of a period, which differs in two dates at once', () => {
    const notice = noticeWith({...shop, groups: {card: {question: 'bought', from: '2011'}}});
    const periods = notice.eligibility!.questions.map((question): Question =>
      question.id === 'bought' ? {id: 'bought', kind: 'period', label: 'Owned'} : question,
    );
    const eligibility = {...notice.eligibility!, questions: periods};
    expect(checkEligibility(eligibility, {}).undecided).to.deep.equal(['bought']);
    expect(whatIf(eligibility, {}, 'bought')).to.deep.equal([]);
  });

  it('has those who say "never" last, without any date', () => {
    const notice = noticeWith({...shop, groups: {card: {question: 'bought', from: '2011'}}});
    const questions = notice.eligibility!.questions.map((question): Question =>
      question.kind === 'date' ? {...question, never: 'Never'} : question,
    );
    expect(whatIf({...notice.eligibility!, questions}, {}, 'bought')).to.deep.equal([
      {verdict: 'not-affected', test: {question: 'bought', before: '2011'}},
      {verdict: 'affected', test: {question: 'bought', from: '2011'}},
      {verdict: 'not-affected', test: {question: 'bought'}},
    ]);
  });

  it('is not told of a question that there is not', () => {
    expect(whatIf(noticeWith(shop).eligibility!, {}, 'colour')).to.equal(undefined);
  });

  it('is not told where it would take too long', () => {
    const names = Array.from({length: 18}, (_, index) => `q${index}`);
    const notice = noticeWith({
      questions: Object.fromEntries(names.map((name) => [name, ['x', 'y']])),
      groups: {
        many: {
          all: names.map((question) => ({
            any: [question, 'q0'].map((each) => ({question: each, in: ['x']})),
          })),
        },
        odd: {
          all: names.map((question, index) => ({
            any: [
              {question, in: ['x']},
              {question: names[(index + 7) % 18]!, in: ['y']},
              {question: names[(index + 5) % 18]!, in: ['x']},
            ],
          })),
        },
      },
    });
    expect(whatIf(notice.eligibility!, {}, 'q0')).to.equal(undefined);
  });
});

/** The alternatives whose test an answer passes. */
function alternativesFor(
  found: readonly Alternative[],
  answer: string,
  {questions, timeZone}: Eligibility,
): Alternative[] {
  const named = found.filter(({test}) => {
    const groups = [{id: 'group', label: 'group', when: test}];
    const rule = {questions, groups, ...(timeZone !== undefined && {timeZone})};
    return !isBare(test) && checkEligibility(rule, {[test.question]: answer}).verdict === 'affected';
  });
  // What no other names; behind it may come those who say "never".
  return named.length > 0 ? named : found.filter(({test}) => isBare(test)).slice(0, 1);
}

function isBare(test: Test): boolean {
  return Object.keys(test).length === 1;
}

describe('where answers lead to on rules that nobody wrote', () => {
  it('is where they lead once they are given', () => {
    fc.assert(
      fc.property(enquiry, fc.nat(), ({eligibility, answers}, seed) => {
        // Codes cannot be listed, and periods differ in two dates at once: they have no alternatives.
        const asked = eligibility.questions.filter(({kind}) => kind === 'date' || kind === 'choice');
        fc.pre(asked.length > 0);
        const question = asked[seed % asked.length]!;
        const open = {...answers, [question.id]: undefined};
        const found = whatIf(eligibility, open, question.id)!;
        const given = question.kind === 'choice' ? optionsOf(question) : minutesOf(eligibility);
        for (const answer of given) {
          const fitting = alternativesFor(found, answer, eligibility);
          expect(fitting, answer).to.have.lengthOf(1);
          const {verdict} = checkEligibility(eligibility, {...open, [question.id]: answer});
          expect(verdict, answer).to.equal(fitting[0]!.verdict);
        }
      }),
      runsOf(8),
    );
  });
});
