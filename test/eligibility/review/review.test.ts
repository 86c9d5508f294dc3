import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {writeShortest} from '../../model/sample.js';
import {noticeWith, type Rule} from '../ask.js';

function toldOf(document: unknown): string[] {
  return reviewNotice(document).problems.map(({level, code, path}) => `${level} ${code} ${path}`);
}

function toldOfRule(rule: Rule): string[] {
  return toldOf(noticeWith(rule)).map((told) => told.replace('/eligibility', ''));
}

const device = {questions: {device: ['phone', 'tablet', 'pc']}};

describe('what is told of questions', () => {
  for (const [about, rule, told] of [
    ['one that decides', {...device, groups: {a: {question: 'device', notIn: ['pc']}}}, []],
    [
      'one that nothing asks',
      {questions: {device: ['phone', 'pc'], bought: 'date'}, groups: {a: {question: 'device', in: ['pc']}}},
      ['note unused-option /questions/0/options/0', 'warning unused-question /questions/1'],
    ],
    ['one beside no group', {...device, groups: {}}, ['warning same-for-all /groups']],
    ['none, and no group', {questions: {}, groups: {}}, ['warning same-for-all /groups']],
    [
      'one beside a group for all',
      {...device, groups: {a: {all: []}}},
      ['warning same-for-all /groups/0/when'],
    ],
    [
      'one beside a group for all that is nested',
      {...device, groups: {a: {any: [{all: [{all: []}]}, {question: 'device', in: ['pc']}]}}},
      ['warning same-for-all /groups/0/when'],
    ],
    ['none beside a group for all', {questions: {}, groups: {a: {all: []}}}, []],
    [
      'one of which all answers pass',
      {...device, groups: {a: {question: 'device', in: ['phone', 'tablet', 'pc']}}},
      ['warning unused-question /questions/0'],
    ],
    [
      'one of which no answer passes',
      {...device, groups: {a: {question: 'device', in: []}}},
      ['warning contradictory-test /groups/0/when'],
    ],
    [
      'one of which all answers but "none of these" pass',
      {questions: {device: ['phone', 'other']}, groups: {a: {question: 'device', in: ['phone']}}},
      [],
    ],
    [
      'options that no rule names',
      {...device, groups: {a: {question: 'device', in: ['tablet']}}},
      ['note unused-option /questions/0/options/0', 'note unused-option /questions/0/options/2'],
    ],
    [
      'an option that one of two rules names',
      {
        ...device,
        groups: {a: {question: 'device', in: ['phone']}, b: {question: 'device', in: ['tablet', 'pc']}},
      },
      [],
    ],
    [
      'options that pass because one rule excludes others',
      {
        ...device,
        groups: {a: {question: 'device', in: ['phone']}, b: {question: 'device', notIn: ['phone', 'pc']}},
      },
      [],
    ],
    [
      'a question whose option is misspelt',
      {...device, groups: {a: {question: 'device', in: ['fone']}}},
      ['warning unknown-option /groups/0/when/in/0'],
    ],
    [
      'a date and a code that are asked, the latter of the first version of the format',
      {
        questions: {bought: 'date', serial: 'code'},
        groups: {
          a: {
            all: [
              {question: 'bought', to: '2012'},
              {question: 'serial', prefix: 'A'},
            ],
          },
        },
      },
      ['note code-without-shape /questions/1'],
    ],
    [
      'a date and a code that are not asked',
      {questions: {bought: 'date', serial: 'code'}, groups: {a: {any: []}}},
      [
        'warning unreachable-group /groups/0',
        'warning unused-question /questions/0',
        'warning unused-question /questions/1',
        'note code-without-shape /questions/1',
      ],
    ],
  ] as const satisfies readonly (readonly [string, Rule, readonly string[]])[]) {
    it(`suits ${about}`, () => {
      expect(toldOfRule(rule)).to.deep.equal(told);
    });
  }
});

describe('what is told of groups', () => {
  for (const [first, second, told] of [
    ['2012-09-04', '2012-09-04', []],
    ['2012-09-04', '2012-09-05', ['warning unreachable-group /groups/0']],
  ] as const) {
    it(`that end on ${first} and begin on ${second}`, () => {
      const all = [
        {question: 'bought', to: first},
        {question: 'bought', from: second},
      ];
      expect(toldOfRule({questions: {bought: 'date'}, groups: {a: {all}}})).to.deep.equal(told);
    });
  }
});

describe('the review of real notices', () => {
  const cases = new URL('../cases/', import.meta.url);

  it('says little beside what is so', () => {
    const told = readdirSync(cases)
      .filter((file) => file.endsWith('.json') && !/^(borders-|facts)/.test(file))
      .sort()
      .flatMap((file) => {
        const {notice} = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as {notice: unknown};
        return (
          toldOf(notice)
            // No document of version 1.0 can say the shape of its codes.
            .filter((each) => !/unused-option|note code-without-shape/.test(each))
            .map((each) => `${file.replace('.json', '')}: ${each.replace('/eligibility', '')}`)
        );
      });
    expect(told).to.deep.equal([
      // Certain for those whom the airline wrote to, and possible for others.
      'air-india-2021: note overlapping-groups /groups/1',
      'docomo-2021: note overlapping-groups /groups/1',
      'docomo-2021: note overlapping-groups /groups/2',
      // Of those whose card data leaked, and of those with another plan: named apart, because they get something else.
      'joyful-honda-2024: note nested-group /groups/0',
      'kddi-2022: note nested-group /groups/2',
      'kt-2021: note nested-group /groups/1',
      // The shop was safe for one day.
      'nis-america-2018: note narrow-gap /groups/0/when/all/2/any/1/all/0',
      'note7-us-2016: warning unused-question /questions/2',
      'samsung-washer-2022: warning inverted-range /groups/3/when/all/1',
    ]);
  });
});

describe('the review of a document', () => {
  it('has the notice, and nothing to tell of a sound one', () => {
    const {notice, problems} = reviewNotice(writeShortest());
    expect(notice?.id).to.equal('leak-2012');
    expect(problems).to.deep.equal([]);
  });

  it('tells errors with the names that may have been meant, and unknown members beside them', () => {
    const document = {...writeShortest(), stage: 'finale', sevirity: 'warning'};
    const {notice, problems} = reviewNotice(document);
    expect(notice).to.equal(undefined);
    expect(problems.map(({code, nearest}) => `${code} ${nearest}`)).to.deep.equal([
      'unknown-value final',
      'unknown-member severity',
    ]);
  });

  it('goes no deeper than a notice may', () => {
    let document: unknown = [];
    for (let depth = 0; depth < 10_000; depth++) document = [document];
    expect(toldOf({title: document})).to.have.length(1);
  });
});
