import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeSample} from '../sample.js';

/** What is told of a notice in which something else is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'wrong-type')
    .map(
      ({level, path: place, received = '', expected = ''}) => `${level} ${place} ${received} for ${expected}`,
    );
}

describe('a list in the place of an object', () => {
  for (const [path, value] of [
    ['/eligibility/outcomes', []],
    ['/eligibility/outcomes', [{title: 'You are affected'}]],
    ['/eligibility/outcomes/affected', []],
    ['/eligibility/outcomes/not-affected', ['Nothing happened to you.']],
  ] as const)
    it(`is told of where nothing else keeps it from being read: ${path} ${JSON.stringify(value)}`, () => {
      expect(toldOf(path, value)).to.deep.equal([`warning ${path} Array for Object`]);
    });

  for (const path of ['/issuer', '/people', '/eligibility', '/expires', '/summary/3/link'])
    it(`is told of once where it keeps the notice from being read: ${path}`, () => {
      expect(toldOf(path, [])).to.have.lengthOf(1);
    });

  for (const [path, value] of [
    ['/eligibility/outcomes', {}],
    ['/eligibility/outcomes/affected', {}],
    ['/summary', ['One']],
    ['/links', []],
  ] as const)
    it(`is not found in ${path} ${JSON.stringify(value)}`, () => {
      expect(toldOf(path, value)).to.deep.equal([]);
    });
});
