import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Answers} from '../../src/eligibility/index.js';
import {ask, noticeWith, read, verdictOf, type Rule} from './ask.js';

const netoff = read(
  JSON.parse(readFileSync(new URL('../../examples/netoff-2012.json', import.meta.url), 'utf8')),
);

describe('an order at Netoff', () => {
  for (const [purchase, isInPeriod] of [
    ['2011-03-31', false],
    ['2011-04-01', true],
    ['2012-09-04', true],
    ['2012-09-05', false],
  ] as const) {
    for (const device of ['feature-phone', 'smartphone', 'computer']) {
      for (const payment of ['credit-card', 'other-payment']) {
        const isHit = isInPeriod && device === 'feature-phone' && payment === 'credit-card';
        const verdict = isHit ? 'affected' : 'not-affected';
        it(`of ${purchase} by ${device}, paid by ${payment}: ${verdict}`, () => {
          expect(ask(netoff, {purchase, device, payment}).verdict).to.equal(verdict);
        });
      }
    }
  }

  for (const [purchase, verdict] of [
    ['2010', 'not-affected'],
    ['2011', 'possibly-affected'],
    ['2012', 'possibly-affected'],
    ['2013', 'not-affected'],
    ['2011-03', 'not-affected'],
    ['2011-04', 'affected'],
    ['2012-08', 'affected'],
    ['2012-09', 'possibly-affected'],
    ['2012-10', 'not-affected'],
    ['2011-03-31..2011-04-01', 'possibly-affected'],
    ['2011-04-01..2012-09-04', 'affected'],
    ['2011-04-01..2012-09-05', 'possibly-affected'],
    ['2012-09-05..2012-12-31', 'not-affected'],
    ['..2011-03-31', 'not-affected'],
    ['..2011-04-01', 'possibly-affected'],
    ['2012-09-04..', 'possibly-affected'],
    ['2012-09-05..', 'not-affected'],
    [' 2012-08 .. 2012-09-04 ', 'affected'],
    // The same days by the clock of the notice's zone, and by another.
    ['2012-09-04T23:59', 'affected'],
    ['2012-09-05T00:00', 'not-affected'],
    ['2012-09-04T14:59Z', 'affected'],
    ['2012-09-04T15:00Z', 'not-affected'],
    ['2011-03-31T14:59Z', 'not-affected'],
    ['2011-03-31T15:00Z', 'affected'],
  ] as const) {
    it(`at "${purchase}": ${verdict}`, () => {
      const answers = {purchase, device: 'feature-phone', payment: 'credit-card'};
      expect(ask(netoff, answers).verdict).to.equal(verdict);
    });
  }

  for (const [answers, verdict, undecided] of [
    [{}, 'possibly-affected', ['purchase', 'device', 'payment']],
    [{purchase: '2012-09-04'}, 'possibly-affected', ['device', 'payment']],
    [{purchase: '2012-09'}, 'possibly-affected', ['purchase', 'device', 'payment']],
    [{purchase: '2012-09-05'}, 'not-affected', []],
    [{device: 'smartphone'}, 'not-affected', []],
    [{device: 'feature-phone', payment: 'credit-card'}, 'possibly-affected', ['purchase']],
  ] as const) {
    it(`of which the reader knows ${JSON.stringify(answers)}: ${verdict}, ${undecided.length} open`, () => {
      const result = ask(netoff, answers);
      expect(result.verdict).to.equal(verdict);
      expect(result.undecided).to.deep.equal(undecided);
    });
  }
});

/** Bounds that say the same day or minute by other words. */
const bounds: readonly (readonly [string, Rule, readonly (readonly [answer: string, verdict: string])[]])[] =
  [
    [
      'from and to take the day whole',
      {
        questions: {bought: 'date'},
        groups: {all: {question: 'bought', from: '2019-03-04', to: '2019-03-06'}},
      },
      [
        ['2019-03-03', 'not-affected'],
        ['2019-03-04', 'affected'],
        ['2019-03-06', 'affected'],
        ['2019-03-07', 'not-affected'],
      ],
    ],
    [
      'after and before leave the day out',
      {
        questions: {bought: 'date'},
        groups: {all: {question: 'bought', after: '2019-03-04', before: '2019-03-06'}},
      },
      [
        ['2019-03-04', 'not-affected'],
        ['2019-03-05', 'affected'],
        ['2019-03-06', 'not-affected'],
      ],
    ],
    [
      'months are whole months',
      {questions: {bought: 'date'}, groups: {all: {question: 'bought', from: '2019-12', to: '2020-02'}}},
      [
        ['2019-11-30', 'not-affected'],
        ['2019-12-01', 'affected'],
        ['2020-02-29', 'affected'],
        ['2020-03-01', 'not-affected'],
      ],
    ],
    [
      'years are whole years',
      {questions: {bought: 'date'}, groups: {all: {question: 'bought', after: '2018', before: '2020'}}},
      [
        ['2018-12-31', 'not-affected'],
        ['2019-01-01', 'affected'],
        ['2019-12-31', 'affected'],
        ['2020-01-01', 'not-affected'],
      ],
    ],
    [
      'a bound on one side leaves the other open',
      {questions: {bought: 'date'}, groups: {all: {question: 'bought', from: '2019-03-04'}}},
      [
        ['2019-03-03', 'not-affected'],
        ['2019-03-04', 'affected'],
        ['9999-12-31', 'affected'],
      ],
    ],
    [
      'minutes are whole minutes, and their offset counts',
      {
        timeZone: 'Europe/London',
        questions: {booked: 'date'},
        groups: {all: {question: 'booked', from: '2018-08-21T22:58+01:00', to: '2018-09-05T21:45+01:00'}},
      },
      [
        ['2018-08-21T22:57+01:00', 'not-affected'],
        ['2018-08-21T22:58+01:00', 'affected'],
        ['2018-08-21T22:58', 'affected'],
        ['2018-08-21T21:57Z', 'not-affected'],
        ['2018-08-21T21:58Z', 'affected'],
        ['2018-09-05T21:45', 'affected'],
        ['2018-09-05T21:46', 'not-affected'],
        ['2018-09-06T05:45+09:00', 'affected'],
        ['2018-09-06T05:46+09:00', 'not-affected'],
        ['2018-08-21', 'possibly-affected'],
        ['2018-08-22', 'affected'],
        ['2018-09-05', 'possibly-affected'],
        ['2018-09-06', 'not-affected'],
        ['2018-08-22..2018-09-04', 'affected'],
      ],
    ],
    [
      'an offset counts in a condition of a condition',
      {
        questions: {booked: 'date'},
        groups: {all: {all: [{any: [{question: 'booked', from: '2018-08-21T15:00Z'}]}]}},
      },
      [
        ['2018-08-21', 'not-affected'],
        ['2018-08-22', 'affected'],
        ['2018-08-21T23:59', 'not-affected'],
        ['2018-08-22T00:00', 'affected'],
      ],
    ],
    [
      'after and before a minute leave the minute out',
      {
        questions: {used: 'date'},
        groups: {all: {question: 'used', after: '2018-08-21T22:58+09:00', before: '2018-08-21T23:00+09:00'}},
      },
      [
        ['2018-08-21T22:58', 'not-affected'],
        ['2018-08-21T22:59', 'affected'],
        ['2018-08-21T23:00', 'not-affected'],
      ],
    ],
    [
      'of two bounds on one side the narrower counts',
      {
        questions: {bought: 'date'},
        groups: {
          all: {question: 'bought', from: '2019-03', after: '2019-03-04', to: '2019', before: '2019-04'},
        },
      },
      [
        ['2019-03-04', 'not-affected'],
        ['2019-03-05', 'affected'],
        ['2019-03-31', 'affected'],
        ['2019-04-01', 'not-affected'],
      ],
    ],
  ];

describe('bounds', () => {
  for (const [name, rule, rows] of bounds) {
    for (const [answer, verdict] of rows) {
      it(`${name}: ${answer} is ${verdict}`, () => {
        const [question = ''] = Object.keys(rule.questions);
        expect(verdictOf(rule, {[question]: answer})).to.equal(verdict);
      });
    }
  }
});

describe('groups that share all there is', () => {
  const byStore: Rule = {
    questions: {bought: 'date', store: ['north', 'south', 'other']},
    groups: {
      north: {
        all: [
          {question: 'store', in: ['north']},
          {question: 'bought', to: '2019-03-15'},
        ],
      },
      elsewhere: {
        all: [
          {question: 'store', notIn: ['north']},
          {question: 'bought', from: '2019-03-10'},
        ],
      },
    },
  };
  const byPeriod: Rule = {
    questions: {bought: 'date'},
    groups: {
      first: {question: 'bought', from: '2019-02-20', to: '2019-03-15'},
      second: {question: 'bought', from: '2019-03-16', to: '2019-04-10'},
    },
  };
  const withHole: Rule = {
    questions: {bought: 'date'},
    groups: {
      first: {question: 'bought', from: '2019-02-20', to: '2019-03-15'},
      second: {question: 'bought', after: '2019-03-16', to: '2019-04-10'},
    },
  };

  for (const [name, rule, answers, verdict, certain] of [
    ['every store, a day in both periods', byStore, {bought: '2019-03-12'}, 'affected', []],
    ['every store, the first such day', byStore, {bought: '2019-03-10'}, 'affected', []],
    ['every store, the day before it', byStore, {bought: '2019-03-09'}, 'possibly-affected', []],
    ['every store, the last such day', byStore, {bought: '2019-03-15'}, 'affected', []],
    ['every store, the day after it', byStore, {bought: '2019-03-16'}, 'possibly-affected', []],
    ['every store, a span within', byStore, {bought: '2019-03-10..2019-03-15'}, 'affected', []],
    ['every store, a span beyond', byStore, {bought: '2019-03-10..2019-03-16'}, 'possibly-affected', []],
    ['one store', byStore, {bought: '2019-03-12', store: 'north'}, 'affected', ['north']],
    ['none of the stores', byStore, {bought: '2019-03-12', store: 'other'}, 'affected', ['elsewhere']],
    ['a month that two periods share', byPeriod, {bought: '2019-03'}, 'affected', []],
    ['a month that they share in part', byPeriod, {bought: '2019-04'}, 'possibly-affected', []],
    ['the last day of the first', byPeriod, {bought: '2019-03-15'}, 'affected', ['first']],
    ['the first day of the second', byPeriod, {bought: '2019-03-16'}, 'affected', ['second']],
    ['a month with one day between them', withHole, {bought: '2019-03'}, 'possibly-affected', []],
    ['the one day between them', withHole, {bought: '2019-03-16'}, 'not-affected', []],
  ] as const) {
    it(`${name}: ${verdict}`, () => {
      const result = ask(noticeWith(rule), answers);
      expect(result.verdict).to.equal(verdict);
      expect(result.certain).to.deep.equal(certain);
      expect(result.exact).to.equal(true);
    });
  }

  it('still ask for what would tell them apart', () => {
    expect(ask(noticeWith(byStore), {bought: '2019-03-12'}).undecided).to.deep.equal(['store']);
    expect(ask(noticeWith(byPeriod), {bought: '2019-03'}).undecided).to.deep.equal(['bought']);
  });
});

describe('two dates in one rule', () => {
  const rule: Rule = {
    questions: {bought: 'date', used: 'date'},
    groups: {
      both: {
        all: [
          {question: 'bought', from: '2019-03-01', to: '2019-03-31'},
          {question: 'used', from: '2019-04-01'},
        ],
      },
    },
  };

  for (const [bought, used, verdict] of [
    ['2019-02-28', '2019-04-01', 'not-affected'],
    ['2019-03-01', '2019-04-01', 'affected'],
    ['2019-03-31', '2019-03-31', 'not-affected'],
    ['2019-03-31', '2019-04-01', 'affected'],
    ['2019-04-01', '2019-04-01', 'not-affected'],
    ['2019-03', '2019-04', 'affected'],
    ['2019-03', undefined, 'possibly-affected'],
    [undefined, '2019-03', 'not-affected'],
  ] as const) {
    it(`bought ${bought ?? '?'}, used ${used ?? '?'}: ${verdict}`, () => {
      expect(verdictOf(rule, {bought, used})).to.equal(verdict);
    });
  }
});

describe('an answer that cannot be read', () => {
  const rule: Rule = {
    questions: {bought: 'date', device: ['phone', 'tablet'], serial: 'code'},
    groups: {
      one: {
        all: [
          {question: 'bought', to: '2012-09-04'},
          {question: 'device', in: ['phone']},
          {question: 'serial', prefix: 'A'},
        ],
      },
    },
  };
  const hit = {bought: '2012-09-04', device: 'phone', serial: 'A1'};

  it('stands beside answers that decide', () => {
    expect(verdictOf(rule, hit)).to.equal('affected');
  });

  for (const [question, answers] of [
    [
      'bought',
      [
        '',
        ' ',
        '..',
        'yesterday',
        '2012-13',
        '2012-02-30',
        '2012-9-4',
        '04/09/2012',
        '2012-09-04T24:00',
        '2012-09-04T10:00+25:00',
        '2012-09-04 10:00',
        '2012..2013..2014',
        '2012-09..2012-08',
        '2012-09-04..soon',
        'soon..2012-09-04',
        undefined,
      ],
    ],
    ['device', ['', 'laptop', 'PHONE', 'other', 'constructor', undefined]],
    ['serial', ['', '  ', undefined]],
  ] as const) {
    for (const answer of answers) {
      it(`says as little as none: ${question} "${answer}"`, () => {
        const result = ask(noticeWith(rule), {...hit, [question]: answer});
        expect(result.verdict).to.equal('possibly-affected');
        expect(result.undecided).to.deep.equal([question]);
      });
    }
  }

  for (const answer of [12, true, null, [], ['phone'], {}, {from: '2012'}]) {
    it(`says as little as none: ${JSON.stringify(answer)}, which is no text`, () => {
      const answers = {bought: answer, device: answer, serial: answer} as unknown as Answers;
      expect(verdictOf(rule, answers)).to.equal('possibly-affected');
    });
  }

  for (const id of ['constructor', 'toString', 'valueOf', '__proto__']) {
    it(`is not found in the question's name: "${id}"`, () => {
      const named: Rule = {
        questions: Object.fromEntries([[id, ['yes', 'no']]]),
        groups: {one: {question: id, in: ['yes']}},
      };
      expect(verdictOf(named, {})).to.equal('possibly-affected');
      expect(verdictOf(named, Object.fromEntries([[id, 'yes']]))).to.equal('affected');
    });
  }
});
