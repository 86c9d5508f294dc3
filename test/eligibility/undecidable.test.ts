import {expect} from 'chai';
import type {Condition} from '../../src/model/index.js';
import {checkEligibility, checkNotice} from '../../src/eligibility/index.js';
import {ask, noticeWith, verdictOf, type Rule} from './ask.js';

const questions = {bought: 'date', device: ['phone', 'tablet', 'computer']} as const;
const wasPhone: Condition = {question: 'device', in: ['phone']};
const inverted: Condition = {question: 'bought', from: '2012-09', to: '2012-08'};

function ruleOf(groups: Rule['groups']): Rule {
  return {questions, groups};
}

describe('a rule that contradicts itself', () => {
  for (const [name, groups, answers, verdict] of [
    ['an inverted range', {one: inverted}, {bought: '2012-08-15'}, 'possibly-affected'],
    ['an inverted range', {one: inverted}, {bought: '2000-01-01'}, 'possibly-affected'],
    ['an inverted range', {one: inverted}, {}, 'possibly-affected'],
    [
      'an inverted range where another answer decides',
      {one: {all: [inverted, wasPhone]}},
      {bought: '2012-08-15', device: 'tablet'},
      'not-affected',
    ],
    [
      'an inverted range where no other answer decides',
      {one: {all: [inverted, wasPhone]}},
      {bought: '2012-08-15', device: 'phone'},
      'possibly-affected',
    ],
    [
      'an inverted range beside a test that holds',
      {one: {any: [inverted, wasPhone]}},
      {bought: '2012-08-15', device: 'phone'},
      'affected',
    ],
    [
      'an inverted range beside a test that fails',
      {one: {any: [inverted, wasPhone]}},
      {bought: '2012-08-15', device: 'tablet'},
      'possibly-affected',
    ],
    [
      'an inverted range beside a group that holds',
      {one: inverted, two: wasPhone},
      {bought: '2012-08-15', device: 'phone'},
      'affected',
    ],
    [
      'an inverted range by minutes',
      {one: {question: 'bought', from: '2012-09-01T10:01+09:00', to: '2012-09-01T10:00+09:00'}},
      {bought: '2012-09-01'},
      'possibly-affected',
    ],
    [
      'a range of one minute',
      {one: {question: 'bought', from: '2012-09-01T10:00+09:00', to: '2012-09-01T10:00+09:00'}},
      {bought: '2012-09-01T10:01+09:00'},
      'not-affected',
    ],
    [
      'nothing between after and before',
      {one: {question: 'bought', after: '2012-09-04', before: '2012-09-05'}},
      {bought: '2012-09-04'},
      'possibly-affected',
    ],
    [
      'one day between after and before',
      {one: {question: 'bought', after: '2012-09-04', before: '2012-09-06'}},
      {bought: '2012-09-04'},
      'not-affected',
    ],
    [
      'two tests of one date that exclude each other',
      {
        one: {
          all: [
            {question: 'bought', from: '2012-09-05'},
            {question: 'bought', to: '2012-09-04'},
          ],
        },
      },
      {bought: '2012-09-04'},
      'possibly-affected',
    ],
    [
      'two tests of one date that meet in a day',
      {
        one: {
          all: [
            {question: 'bought', from: '2012-09-04'},
            {question: 'bought', to: '2012-09-04'},
          ],
        },
      },
      {bought: '2012-09-05'},
      'not-affected',
    ],
    [
      'two tests of a date that exclude each other, where another answer decides',
      {
        one: {
          all: [{question: 'bought', from: '2012-09-05'}, {question: 'bought', to: '2012-09-04'}, wasPhone],
        },
      },
      {bought: '2012-09-04', device: 'tablet'},
      'not-affected',
    ],
    [
      'two options at once',
      {one: {all: [wasPhone, {question: 'device', in: ['tablet']}]}},
      {device: 'computer'},
      'possibly-affected',
    ],
    [
      'an option that is in and not in',
      {one: {question: 'device', in: ['phone'], notIn: ['phone']}},
      {device: 'tablet'},
      'possibly-affected',
    ],
    ['no option at all', {one: {question: 'device', in: []}}, {device: 'phone'}, 'possibly-affected'],
    [
      'every option left out',
      {one: {question: 'device', notIn: ['phone', 'tablet', 'computer']}},
      {device: 'phone'},
      'possibly-affected',
    ],
    [
      'an option that is in and not in beside a test that fails',
      {
        one: {
          any: [
            {question: 'device', in: ['phone'], notIn: ['phone']},
            {question: 'bought', to: '2012-08-15'},
          ],
        },
      },
      {device: 'tablet', bought: '2012-08-16'},
      'possibly-affected',
    ],
    ['none of no conditions', {one: {any: []}}, {device: 'phone'}, 'possibly-affected'],
    [
      'none of no conditions beside a test that fails',
      {one: {all: [{any: []}, wasPhone]}},
      {device: 'tablet'},
      'not-affected',
    ],
    [
      'none of no conditions beside a test that holds',
      {one: {all: [{any: []}, wasPhone]}},
      {device: 'phone'},
      'possibly-affected',
    ],
    [
      'none of no conditions beside a test that holds',
      {one: {any: [{any: []}, wasPhone]}},
      {device: 'phone'},
      'affected',
    ],
    [
      'none of no conditions beside a test that fails',
      {one: {any: [{any: []}, wasPhone]}},
      {device: 'tablet'},
      'not-affected',
    ],
    ['all of no conditions', {one: {all: []}}, {}, 'affected'],
    ['all of no conditions, one group more', {one: {all: []}, two: inverted}, {}, 'affected'],
    ['no groups', {}, {device: 'phone'}, 'not-affected'],
  ] as const satisfies readonly (readonly [string, Rule['groups'], object, string])[]) {
    it(`${name}, ${JSON.stringify(answers)}: ${verdict}`, () => {
      expect(verdictOf(ruleOf(groups), answers)).to.equal(verdict);
    });
  }
});

describe('an option that its question does not have', () => {
  for (const [name, test, row] of [
    ['is wanted', {in: ['fone']}, ['possibly-affected', 'possibly-affected', 'possibly-affected']],
    ['is wanted beside one', {in: ['phone', 'fone']}, ['affected', 'possibly-affected', 'possibly-affected']],
    ['is left out', {notIn: ['fone']}, ['possibly-affected', 'possibly-affected', 'possibly-affected']],
    [
      'is left out beside one',
      {notIn: ['phone', 'fone']},
      ['not-affected', 'possibly-affected', 'possibly-affected'],
    ],
    [
      'is wanted where one is left out',
      {in: ['fone'], notIn: ['phone']},
      ['not-affected', 'possibly-affected', 'possibly-affected'],
    ],
    ['is "none of these"', {in: ['other']}, ['possibly-affected', 'possibly-affected', 'possibly-affected']],
  ] as const) {
    for (const [index, device] of questions.device.entries()) {
      it(`${name}: ${device} is ${row[index]}`, () => {
        const one = {question: 'device', ...structuredClone(test)} as unknown as Condition;
        expect(verdictOf(ruleOf({one}), {device})).to.equal(row[index]);
      });
    }
  }
});

describe('"none of these"', () => {
  const withOther: Rule['questions'] = {device: ['phone', 'tablet', 'other']};

  for (const [one, device, verdict] of [
    [{question: 'device', in: ['phone']}, 'other', 'not-affected'],
    [{question: 'device', notIn: ['phone']}, 'other', 'affected'],
    [{question: 'device', in: ['other']}, 'other', 'affected'],
    [{question: 'device', notIn: ['other']}, 'other', 'not-affected'],
    [{question: 'device', in: ['phone', 'tablet']}, undefined, 'possibly-affected'],
    [{question: 'device', in: ['phone', 'tablet', 'other']}, undefined, 'affected'],
  ] as const) {
    it(`${JSON.stringify(one)}, ${device ?? '?'}: ${verdict}`, () => {
      const groups = {one: structuredClone(one) as unknown as Condition};
      expect(verdictOf({questions: withOther, groups}, {device})).to.equal(verdict);
    });
  }

  it('is not open where the options are all there is', () => {
    const all: Condition = {question: 'device', in: ['phone', 'tablet', 'computer']};
    expect(verdictOf(ruleOf({all}), {})).to.equal('affected');
  });
});

describe('a group that cannot say who was hit', () => {
  const wasTablet: Condition = {question: 'device', in: ['tablet']};
  const wasNoTablet: Condition = {question: 'device', notIn: ['tablet']};

  for (const [name, groups, capped, device, verdict] of [
    ['one of its people', {one: wasPhone}, ['one'], 'phone', 'possibly-affected'],
    ['none of its people', {one: wasPhone}, ['one'], 'tablet', 'not-affected'],
    ['perhaps one of its people', {one: wasPhone}, ['one'], undefined, 'possibly-affected'],
    ['everyone', {one: {all: []}}, ['one'], 'tablet', 'possibly-affected'],
    ['one of another group too', {one: wasPhone, two: wasPhone}, ['one'], 'phone', 'affected'],
    [
      'everyone by two such groups',
      {one: wasTablet, two: wasNoTablet},
      ['one', 'two'],
      undefined,
      'possibly-affected',
    ],
    [
      'everyone by one such group and another',
      {one: wasTablet, two: wasNoTablet},
      ['one'],
      undefined,
      'possibly-affected',
    ],
    ['everyone by two other groups', {one: wasTablet, two: wasNoTablet}, [], undefined, 'affected'],
    ['nobody', {one: {all: [wasTablet, wasNoTablet]}}, ['one'], 'tablet', 'possibly-affected'],
  ] as const satisfies readonly (readonly [
    string,
    Rule['groups'],
    readonly string[],
    string | undefined,
    string,
  ])[]) {
    it(`${name}, ${device ?? '?'}: ${verdict}`, () => {
      expect(verdictOf({questions, groups, capped}, {device})).to.equal(verdict);
    });
  }

  it('leaves nothing for the reader to decide', () => {
    const result = ask(noticeWith({questions, groups: {one: wasPhone}, capped: ['one']}), {device: 'phone'});
    expect(result.certain).to.deep.equal([]);
    expect(result.possible).to.deep.equal(['one']);
    expect(result.undecided).to.deep.equal([]);
    expect(result.exact).to.equal(true);
  });
});

describe('what the result quotes', () => {
  const rule: Rule = {
    questions: {...questions, serial: 'code'},
    groups: {
      one: {
        all: [{question: 'bought', from: '2012-09-01'}, {any: [wasPhone, {question: 'serial', prefix: 'A'}]}],
      },
      two: {question: 'bought', to: '2012-08-31'},
    },
  };

  it('has every test of every group, in the order of the document', () => {
    const {groups} = ask(noticeWith(rule), {bought: '2012-09-05', serial: 'b'});
    expect(groups.map(({id, state}) => [id, state])).to.deep.equal([
      ['one', 'possible'],
      ['two', 'excluded'],
    ]);
    expect(groups[0]?.tests.map(({test, state}) => [test.question, state])).to.deep.equal([
      ['bought', 'held'],
      ['device', 'open'],
      ['serial', 'failed'],
    ]);
    expect(groups[1]?.tests.map(({state}) => state)).to.deep.equal(['failed']);
  });

  it('calls a group certain once its tests hold', () => {
    const {groups, certain, possible} = ask(noticeWith(rule), {bought: '2012-09', serial: 'a1'});
    expect(groups.map(({state}) => state)).to.deep.equal(['certain', 'excluded']);
    expect(certain).to.deep.equal(['one']);
    expect(possible).to.deep.equal(['one']);
  });

  it('leaves a test open that contradicts itself', () => {
    const {groups} = ask(noticeWith(ruleOf({one: inverted})), {bought: '2012-08-15'});
    expect(groups[0]).to.deep.include({state: 'possible'});
    expect(groups[0]?.tests.map(({state}) => state)).to.deep.equal(['open']);
  });

  for (const [stage, provisional] of [
    ['initial', true],
    ['interim', true],
    ['final', false],
  ] as const) {
    it(`names the notice; of stage "${stage}" it is ${provisional ? '' : 'not '}provisional`, () => {
      expect(ask({...noticeWith(rule), stage}, {})).to.deep.include({
        noticeId: 'test',
        revision: 3,
        stage,
        provisional,
      });
    });
  }

  it('is none of a notice that was withdrawn', () => {
    expect(checkNotice({...noticeWith(rule), stage: 'withdrawn'}, {})).to.equal(undefined);
  });

  it('is none where the notice does not say who is affected', () => {
    const {eligibility, ...notice} = noticeWith(rule);
    expect(checkNotice(notice, {})).to.equal(undefined);
    expect(checkNotice({...notice, eligibility: eligibility!}, {})).to.be.an('object');
  });
});

describe('a zone that the machine does not know', () => {
  const eligibility = {
    timeZone: 'Moon/Tranquility',
    questions: [{id: 'used', label: 'used', kind: 'date' as const}],
    groups: [{id: 'one', label: 'one', when: {question: 'used', to: '2012-09-04'}}],
  };

  for (const [used, verdict] of [
    ['2012-09-04', 'affected'],
    ['2012-09-05', 'not-affected'],
    ['2012-09-04T23:59', 'affected'],
    ['2012-09-04T12:00+09:00', 'possibly-affected'],
  ] as const) {
    it(`places days all the same: ${used} is ${verdict}`, () => {
      expect(checkEligibility(eligibility, {used}).verdict).to.equal(verdict);
    });
  }

  for (const [used, verdict] of [
    ['2012-09-04', 'possibly-affected'],
    ['2012-09-04T12:00+09:00', 'possibly-affected'],
    ['2000', 'possibly-affected'],
  ] as const) {
    it(`decides nothing where a bound has an offset: ${used} is ${verdict}`, () => {
      const when = {question: 'used', to: '2012-09-04T23:59+09:00'};
      const rule = {...eligibility, groups: [{id: 'one', label: 'one', when}]};
      expect(checkEligibility(rule, {used}).verdict).to.equal(verdict);
    });
  }

  for (const bound of ['from', 'to', 'after', 'before']) {
    it(`decides nothing where "${bound}" has an offset, even beside a test that fails`, () => {
      const undecidable = {question: 'used', [bound]: '2012-09-04T23:59+09:00'};
      const when = {any: [undecidable, {question: 'device', in: ['phone']}]};
      const device = {id: 'device', label: 'device', kind: 'choice' as const};
      const options = [
        {value: 'phone', label: 'phone'},
        {value: 'tablet', label: 'tablet'},
      ];
      const rule = {
        ...eligibility,
        questions: [...eligibility.questions, {...device, options}],
        groups: [{id: 'one', label: 'one', when}],
      };
      expect(checkEligibility(rule, {device: 'tablet'}).verdict).to.equal('possibly-affected');
    });
  }

  it('places the days of one date although another has an offset', () => {
    const questions = [...eligibility.questions, {id: 'bought', label: 'bought', kind: 'date' as const}];
    const offset = {question: 'bought', to: '2012-09-04T23:59+09:00'};
    const when = {all: [{question: 'used', to: '2012-09-04'}, offset]};
    const rule = {...eligibility, questions, groups: [{id: 'one', label: 'one', when}]};
    expect(checkEligibility(rule, {used: '2012-09-05'}).verdict).to.equal('not-affected');
    expect(checkEligibility(rule, {used: '2012-09-04'}).verdict).to.equal('possibly-affected');
  });
});
