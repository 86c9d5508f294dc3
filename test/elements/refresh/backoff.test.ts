import {expect} from 'chai';
import {retryAfterSeconds, withJitter} from '../../../src/elements/refresh/backoff.js';

const now = Date.parse('2026-11-20T12:00:00Z');

describe('retryAfterSeconds: the header Retry-After', () => {
  for (const [header, seconds] of [
    [null, 0],
    ['0', 0],
    ['1', 1],
    ['120', 120],
    ['Fri, 20 Nov 2026 12:00:01 GMT', 1],
    ['Fri, 20 Nov 2026 12:00:00 GMT', 0],
    ['Fri, 20 Nov 2026 11:59:59 GMT', 0],
    ['soon', 0],
    ['', 0],
    ['-1', 0],
  ] as const) {
    it(`${header} asks for ${seconds} seconds`, () => {
      expect(retryAfterSeconds(header, now)).to.equal(seconds);
    });
  }
});

describe('withJitter: pauses that differ', () => {
  for (const [share, random, expected] of [
    [0.25, 0, 100],
    [0.25, 0.5, 112.5],
    [1, 0.999, 199.9],
    [0, 0.999, 100],
  ] as const) {
    it(`100 by a share of ${share}, at ${random}: ${expected}`, () => {
      expect(withJitter(100, share, random)).to.be.closeTo(expected, 1e-9);
    });
  }
});
