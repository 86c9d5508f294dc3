import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeNewerSample, writeSample} from '../sample.js';

/** What is told of the dates of a notice of 2012 in which another one is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'distant-date')
    .map(({level, path: place, received, expected}) => `${level} ${place} ${received} ${expected}`);
}

describe('a date that nobody lives to see', () => {
  for (const [path, date] of [
    ['/eligibility/groups/0/when/all/0/to', '2102-09-04'],
    ['/eligibility/groups/0/when/all/0/from', '0212-09-04'],
    ['/timeline/0/when/to', '2102-09-04'],
    ['/measures/0/when', '2131'],
    ['/products/0/soldTo', '2201-09'],
    ['/contacts/0/closed/0/to', '2102-12-30'],
    ['/history/0/published', '1812-10-19'],
    ['/expires/on', '2112-12'],
  ] as const)
    it(`is told of, with that of the notice: ${path} ${date}`, () => {
      expect(toldOf(path, date)).to.deep.equal([`warning ${path} ${date} 2012-12-17`]);
    });

  it('is told of within a list of dates', () => {
    const when = {question: 'bought', in: ['2012-09-04', '2102-09-05']};
    expect(toldOf('/eligibility/groups/0/when', when)).to.deep.equal([
      'warning /eligibility/groups/0/when/in/1 2102-09-05 2012-12-17',
    ]);
  });

  it('is told of where it decides who is affected, before it is of where it is told', () => {
    const notice = write(writeSample(), '/timeline/0/when/to', '2102-09-04');
    const {problems} = reviewNotice(write(notice, '/eligibility/groups/0/when/all/0/to', '2102-09-04'));
    const [first] = problems.filter(({code}) => code === 'distant-date');
    expect(first?.path).to.equal('/eligibility/groups/0/when/all/0/to');
  });

  for (const [path, value] of [
    ['/eligibility/groups/0/when/all/0/to', '9999'],
    ['/eligibility/groups/0/when/all/0/to', '9999-12-31'],
    ['/eligibility/groups/0/when/all/0/from', '0001-01-01'],
    ['/eligibility/groups/0/when/all/0/from', '1892'],
    ['/eligibility/groups/0/when/all/0/to', '2052-12-31'],
    ['/measures/0/when', '1111-11-05'],
    ['/products/0/model', '2201-09'],
    ['/eligibility/groups/0/when', {question: 'serial', from: '2102-01', to: '2102-09'}],
    ['/title', '2102-01'],
  ] as const)
    it(`is not found in ${path} ${JSON.stringify(value)}`, () => {
      expect(toldOf(path, value)).to.deep.equal([]);
    });

  it('is not in notices that have everything', () => {
    for (const notice of [writeSample(), writeNewerSample()])
      expect(reviewNotice(notice).problems.map(({code}) => code)).not.to.include('distant-date');
  });
});
