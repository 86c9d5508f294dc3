import {expect} from 'chai';
import {ask, noticeWith} from '../ask.js';

describe('rules that are made ready once', () => {
  const day = {from: '2012-09-04', to: '2012-09-04'};
  const notice = noticeWith({
    questions: {a: 'date', ab: 'date', bc: 'date', c: 'date'},
    groups: {one: {any: ['a', 'ab', 'bc', 'c'].map((question) => ({question, ...day}))}},
  });
  const other = '2000-01-01';
  const otherMinute = '2000-01-01T00:00Z';

  it('are ready for any dates that say their offset', () => {
    // In Tokyo it was the 5th already, and then still the 4th.
    for (const [answers, verdict] of [
      [{a: other, ab: otherMinute, bc: other, c: otherMinute}, 'not-affected'],
      [{a: '2012-09-04T20:00Z', ab: other, bc: otherMinute, c: other}, 'not-affected'],
      [{a: '2012-09-03T20:00Z', ab: other, bc: otherMinute, c: other}, 'affected'],
      [{a: '2012-09-04', ab: other, bc: other, c: other}, 'affected'],
      [{a: '2012-09-05', ab: other, bc: other, c: '2012-09-03T14:59Z'}, 'not-affected'],
      [{a: '2012-09-05', ab: other, bc: other, c: '2012-09-03T15:00Z'}, 'affected'],
    ] as const) {
      expect(ask(notice, answers).verdict).to.equal(verdict);
    }
  });
});
