import {expect} from 'chai';
import {doubtedYears, meantInstead} from '../../../src/eligibility/explanation/doubted-years.js';
import {noticeWith} from '../ask.js';

const today = '2026-11-29';

/** The rule of a question for which dates from one to another count. */
function ruleOf(from: string, to?: string) {
  return noticeWith({
    questions: {day: 'date'},
    groups: {some: {question: 'day', from, ...(to !== undefined && {to})}},
  }).eligibility!;
}

const rules = {
  past: ruleOf('2011-04-01', '2012-09-04'),
  open: ruleOf('2011-04-01'),
  ahead: ruleOf('2028-01', '2028-06'),
  old: ruleOf('1880', '1885'),
};

describe('a year that can hardly be', () => {
  for (const [rule, date, meant] of [
    ['past', '2112-08-15', '2012-08-15'],
    ['past', '1012-08-15', '2012-08-15'],
    ['past', '0024-08-15', '2024-08-15'],
    ['past', '0012', '2012'],
    ['past', '2197', '1997'],
    ['past', '5555-08-15', '1955-08-15'],
    ['past', '2112-08..2112-09', '2012-08..2012-09'],
    ['past', '..2112', '..2012'],
    ['past', '2012..2112', '2012..2012'],
    ['past', '2112-08-15T10:00+09:00', '2012-08-15T10:00+09:00'],
    ['open', '2112-08-15', '2012-08-15'],
    ['ahead', '2128-05', '2028-05'],
    ['old', '1780', '1980'],
    // The year that is meant has each of its days.
    ['past', '2400-02-29', '2000-02-29'],
    ['past', '2104-02-29', '2004-02-29'],
  ] as const) {
    it(`is asked for again: ${date}, of a rule that is ${rule}`, () => {
      expect(meantInstead(rules[rule], 'day', date, today)).to.equal(meant);
    });
  }

  for (const [rule, last, first] of [
    // A year after that of the check, or ten after the last that the rule names.
    ['past', '2027-12-31', '2028-01-01'],
    ['open', '2027', '2028'],
    ['ahead', '2038-12', '2039-01'],
    // 1900, or the first year that the rule names.
    ['past', '1900-01-01', '1899-12-31'],
    ['ahead', '1900', '1899'],
    ['old', '1880', '1879'],
  ] as const) {
    it(`begins after ${last} with ${first}, of a rule that is ${rule}`, () => {
      expect(meantInstead(rules[rule], 'day', last, today)).to.equal(undefined);
      expect(meantInstead(rules[rule], 'day', first, today)).not.to.equal(undefined);
    });
  }

  it('is none of what is no date', () => {
    for (const date of ['', '2012-08-15', 'some day', '2112-08-15|2012-08-15'])
      expect(meantInstead(rules.past, 'day', date, today), date).to.equal(undefined);
  });

  it('is found among the answers to all dates and periods, and nowhere else', () => {
    const {eligibility} = noticeWith({
      questions: {
        bought: 'date',
        used: {kind: 'period', never: 'Never'},
        device: ['phone', '2112'],
        lot: 'code',
        unknown: 'date',
      },
      groups: {some: {question: 'bought', from: '2012', to: '2012'}},
    });
    const answers = {bought: '2112', used: '2019..2921', device: '2112', lot: '2112', unknown: undefined};
    expect(doubtedYears(eligibility!, answers, today)).to.deep.equal([
      {question: 'bought', meant: '2012'},
      {question: 'used', meant: '2019..2021'},
    ]);
    expect(doubtedYears(eligibility!, {used: 'never'}, today)).to.deep.equal([]);
  });
});
