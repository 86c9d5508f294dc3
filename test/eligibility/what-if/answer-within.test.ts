import {expect} from 'chai';
import {answerWithin} from '../../../src/eligibility/what-if/answer-within.js';

describe('the dates of a stretch that an answer leaves open', () => {
  for (const [bounds, given, answer] of [
    [{to: '2012-09-04'}, undefined, '..2012-09-04'],
    [{before: '2012-09-04'}, undefined, '..2012-09-03'],
    [{from: '2012-09-04'}, undefined, '2012-09-04..'],
    [{after: '2012-09-04'}, undefined, '2012-09-05..'],
    [{from: '2011-04-01', to: '2012-09-04'}, undefined, '2011-04-01..2012-09-04'],
    [{after: '2012-02-28', before: '2012-03-01'}, undefined, '2012-02-29'],
    [{after: '2011-02-28', before: '2011-03-02'}, undefined, '2011-03-01'],
    // A month or a year as a bound counts from its first day, and to its last.
    [{from: '2012-02', to: '2012-02'}, undefined, '2012-02-01..2012-02-29'],
    [{after: '2011'}, undefined, '2012-01-01..'],
    // The other edge is that of the answer.
    [{to: '2012-09-04'}, '2012-09', '2012-09-01..2012-09-04'],
    [{after: '2012-09-04'}, '2012-09', '2012-09-05..2012-09-30'],
    [{after: '2012-09-04'}, '2012-08..2013', '2012-09-05..2013-12-31'],
    [{to: '2012-09-04'}, '..2013', '..2012-09-04'],
    [{to: '2012-09-04'}, '2012-09-04..', '2012-09-04'],
    [{}, '2012-09-04', '2012-09-04'],
    [{}, undefined, undefined],
    // A time of day cannot be typed where a date is asked for.
    [{to: '2012-09-04T14:05+09:00'}, undefined, undefined],
    [{from: '2012-09-04'}, '..2012-09-04T14:05', undefined],
  ] as const) {
    it(`${JSON.stringify(bounds)} of ${given ?? 'any date'}: ${answer ?? 'none'}`, () => {
      expect(answerWithin({question: 'q', ...bounds}, given)).to.equal(answer);
    });
  }
});
