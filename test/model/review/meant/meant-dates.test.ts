import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {dateMeantBy} from '../../../../src/model/review/meant/meant-dates.js';
import {write, writeShortest} from '../../sample.js';

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
    ['2018年', '2018'],
    ['20181025', '2018-10-25'],
    ['２０１８-１０-２５', '2018-10-25'],
    ['2018–10–25', '2018-10-25'],
    ['2018-10-25 ', '2018-10-25'],
    ['25.10.2018', '2018-10-25'],
    ['4.9.2012', '2012-09-04'],
    ['25/10/2018', '2018-10-25'],
    ['10/25/2018', '2018-10-25'],
    ['25 October 2018', '2018-10-25'],
    ['25th of October 2018', '2018-10-25'],
    ['October 25, 2018', '2018-10-25'],
    ['Oct. 25th, 2018', '2018-10-25'],
    ['25-Oct-2018', '2018-10-25'],
    ['Sept 2012', '2012-09'],
    ['May 2012', '2012-05'],
    ['平成30年10月25日', '2018-10-25'],
    ['令和元年5月', '2019-05'],
    ['2018-10-25T14:05 JST', '2018-10-25T14:05+09:00'],
    ['2018-10-25 14:05 GMT+9', '2018-10-25T14:05+09:00'],
    ['2018-10-25T14:05+9', '2018-10-25T14:05+09:00'],
    ['2018-10-25 14:05 UTC', '2018-10-25T14:05Z'],
    // which offset is meant cannot be known
    ['2018-10-25T14:05', undefined],
    ['2018-10-25T24:01Z', undefined],
    ['2018-10-25T25:00Z', undefined],
    ['2018-10-25T14:60Z', undefined],
    ['2018/02/30', undefined],
    ['2018-02-30', undefined],
    // which of the two is the month cannot be known
    ['10/11/2018', undefined],
    ['31 February 2018', undefined],
    ['25 October 12, 2018', undefined],
    ['2018-10-25 14:05 EST', undefined],
    ['2018-10T14:05Z', undefined],
    ['25 October', undefined],
    ['2018102', undefined],
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
