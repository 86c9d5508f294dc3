import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeSample} from '../../sample.js';

/** What is told of a notice in which something else is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'empty-text')
    .map((problem) => `${problem.level} ${problem.path}`);
}

describe('a body that is empty', () => {
  for (const [path, value, told = path] of [
    ['/summary', []],
    ['/summary', [{list: []}], '/summary/0/list'],
    ['/summary/2/steps', []],
    ['/hazard', []],
    ['/sections/0/body', []],
    ['/timeline/0/body', []],
    ['/eligibility/intro', []],
    ['/eligibility/groups/0/consequence', []],
    ['/eligibility/outcomes/affected/body', []],
  ] as const)
    it(`is told of: ${JSON.stringify(value)} at ${path}`, () => {
      expect(toldOf(path, value)).to.deep.equal([`warning ${told}`]);
    });

  for (const [path, value] of [
    ['/summary', ['One']],
    ['/summary', [{list: ['One']}]],
    ['/links', []],
    ['/eligibility/groups/0/data', []],
    ['/hazard', undefined],
  ] as const)
    it(`is not found in ${JSON.stringify(value)} at ${path}`, () => {
      expect(toldOf(path, value)).to.deep.equal([]);
    });
});
