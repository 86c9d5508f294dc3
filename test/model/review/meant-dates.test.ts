import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {dateMeantBy} from '../../../src/model/review/meant-dates.js';
import {write, writeShortest} from '../sample.js';

describe('the date that is meant by another notation', () => {
  for (const [written, meant] of [
    ['2018/10/25', '2018-10-25'],
    ['2018/1/5', '2018-01-05'],
    ['2018.10.25', '2018-10-25'],
    ['2018-1-5', '2018-01-05'],
    ['2018/10', '2018-10'],
    ['2018年10月25日', '2018-10-25'],
    ['2018年1月', '2018-01'],
    ['2018-10-25T14:05:30+09:00', '2018-10-25T14:05+09:00'],
    ['2018-10-25T14:05:30.123Z', '2018-10-25T14:05Z'],
    ['2018-10-25 14:05+09:00', '2018-10-25T14:05+09:00'],
    ['2018-10-25T14:05+0900', '2018-10-25T14:05+09:00'],
    ['2018-10-25T14:05+09', '2018-10-25T14:05+09:00'],
    ['2018-10-25T24:00+01:00', '2018-10-26T00:00+01:00'],
    ['2018-12-31T24:00+01:00', '2019-01-01T00:00+01:00'],
    // which offset is meant cannot be known
    ['2018-10-25T14:05', undefined],
    ['2018-10-25T24:01Z', undefined],
    ['2018-10-25T25:00Z', undefined],
    ['2018-10-25T14:60Z', undefined],
    ['2018/02/30', undefined],
    ['2018-02-30', undefined],
    // which of the two is the month cannot be known
    ['10/11/2018', undefined],
    ['soon', undefined],
    ['', undefined],
  ] as const)
    it(`is ${meant ?? 'not known'}: "${written}"`, () => {
      expect(dateMeantBy(written)).to.equal(meant);
    });

  it('ends with the day where it is the last', () => {
    expect(dateMeantBy('2018-10-25T24:00+01:00', true)).to.equal('2018-10-25T23:59+01:00');
    expect(dateMeantBy('2018-10-25T23:59:59+01:00', true)).to.equal('2018-10-25T23:59+01:00');
  });

  it('is told with a date that cannot be read', () => {
    const [problem] = reviewNotice(write(writeShortest(), '/published', '2018/10/25')).problems;
    expect(problem).to.include({code: 'bad-date', received: '2018/10/25', nearest: '2018-10-25'});
  });
});
