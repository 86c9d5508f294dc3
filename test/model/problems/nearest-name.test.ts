import {expect} from 'chai';
import {nearestName, withNearest} from '../../../src/model/problems/nearest-name.js';
import {readNotice} from '../../../src/model/index.js';
import {write, writeSample} from '../sample.js';

describe('the nearest known name', () => {
  for (const [name, known, nearest] of [
    ['titel', ['kind', 'title', 'links'], 'title'],
    ['Title', ['kind', 'title'], 'title'],
    ['databreach', ['product-recall', 'data-breach'], 'data-breach'],
    ['crad', ['card', 'cash'], 'card'],
    ['form', ['to', 'from', 'after'], 'from'],
    ['crd', ['card'], 'card'],
    // one letter may differ of three, two of four
    ['abc', ['abd'], 'abd'],
    ['abc', ['axx'], undefined],
    ['abcd', ['abxx'], 'abxx'],
    ['abcd', ['axxx'], undefined],
    // of two that are equally near, the first
    ['cat', ['bat', 'car'], 'bat'],
    ['x', ['y'], undefined],
    ['', ['a'], undefined],
    ['purchase', [], undefined],
  ] as const) {
    it(`to "${name}" of ${known.join(', ') || 'none'} is ${nearest ?? 'none'}`, () => {
      expect(nearestName(name, known)).to.equal(nearest);
    });
  }
});

describe('a problem with a name', () => {
  const test = '/eligibility/groups/0/when/all/1/any/0';

  for (const [path, value, nearest] of [
    ['/stage', 'finale', 'final'],
    ['/stage', 'done', undefined],
    ['/formatVersion', '2.0', undefined],
    ['/eligibility/questions/1/kind', 'choise', 'choice'],
    [`${test}/question`, 'devise', 'device'],
    [`${test}/in/0`, 'fone', 'phone'],
    ['/eligibility/groups/0/data/0', 'crad', 'card'],
    ['/eligibility/groups/0/advice/0', 'chekc', 'check'],
  ] as const) {
    it(`has ${nearest ?? 'nothing'} for "${value}" at ${path}`, () => {
      const document = write(writeSample(), path, value);
      const problems = readNotice(document).problems.map((problem) => withNearest(problem, document));
      expect(problems.map((problem) => problem.nearest)).to.deep.equal([nearest]);
    });
  }
});
