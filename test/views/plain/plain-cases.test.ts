import {expect} from 'chai';
import {widestCases, type Case} from '../../../src/views/plain/plain-cases.js';

const sizes = [4, 3, 2];

function combinationsOf([first, ...others]: readonly number[]): number[][] {
  if (first === undefined) return [[]];
  return Array.from({length: first}, (_, value) => value).flatMap((value) =>
    combinationsOf(others).map((rest) => [value, ...rest]),
  );
}

const holds = (each: Case, values: readonly number[]) =>
  each.every((places, axis) => places === undefined || places.includes(values[axis] ?? -1));

/** Some rule for three questions, in paths of one combination each. */
function pathsOf(seed: number) {
  let state = seed;
  return combinationsOf(sizes).map((values) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return {values: values.map((value) => [value]), name: ['yes', 'no', 'perhaps'][(state >>> 16) % 3] ?? ''};
  });
}

describe('the cases of an outcome', () => {
  it('are told by the answer that decides, without the others', () => {
    // Before, within and after a period, and not known; on one of three devices.
    const paths = [
      {values: [[0, 2], undefined], name: 'no'},
      {values: [[1], [0]], name: 'yes'},
      {values: [[1, 3], [1]], name: 'no'},
      {values: [[1], [2]], name: 'perhaps'},
      {values: [[3], [0, 2]], name: 'perhaps'},
    ];
    const casesOf = widestCases([4, 3], paths);
    expect(casesOf('no')).to.deep.equal({
      cases: [
        [[0, 2], undefined],
        [undefined, [1]],
      ],
      isWhole: true,
    });
    expect(casesOf('yes')).to.deep.equal({cases: [[[1], [0]]], isWhole: true});
  });

  it('are one without answers where nothing makes a difference', () => {
    const casesOf = widestCases([2], [{values: [undefined], name: 'yes'}]);
    expect(casesOf('yes')).to.deep.equal({cases: [[undefined]], isWhole: true});
    expect(widestCases([], [{values: [], name: 'yes'}])('yes')).to.deep.equal({cases: [[]], isWhole: true});
  });

  it('never hold for answers that lead elsewhere, and all together hold for all that lead there', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const paths = pathsOf(seed);
      const casesOf = widestCases(sizes, paths);
      for (const name of ['yes', 'no', 'perhaps']) {
        const {cases, isWhole} = casesOf(name);
        expect(cases).to.have.length.at.most(6);
        for (const path of paths) {
          const values = path.values.map(([value = -1]) => value);
          const isTold = cases.some((each) => holds(each, values));
          if (path.name !== name) expect(isTold, `${seed} ${name} ${values.join()}`).to.equal(false);
          else if (isWhole) expect(isTold, `${seed} ${name} ${values.join()}`).to.equal(true);
        }
      }
    }
  });
});
