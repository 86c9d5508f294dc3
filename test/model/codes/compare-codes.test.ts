import {expect} from 'chai';
import * as fc from 'fast-check';
import {compareVersions} from '../../../src/model/index.js';
import {propertyRuns} from '../property-runs.js';

describe('the order of version numbers', () => {
  it('goes component by component, as numbers', () => {
    const versions = [
      '0.1',
      '0.9',
      '0.10',
      '1',
      '1.0.1',
      '1.2',
      '1.2.3',
      '1.2B',
      '9',
      '10',
      '10.2.1',
      '10.3',
    ];
    expect(versions.toReversed().sort(compareVersions)).to.deep.equal(versions);
  });

  for (const [a, b, order] of [
    ['10.2.1', '10.3', -1],
    ['10.3', '11', -1],
    ['1', '1.0', 0],
    ['1', '1.0.0', 0],
    ['1.02', '1.2', 0],
    ['', '0', 0],
    ['.1', '0.1', 0],
    ['1.1', '1', 1],
    ['1.9', '1.10', -1],
    ['1A', '1B', -1],
    ['1A', '1', 1],
    ['1A2', '1A10', -1],
    ['A', '9', 1],
    ['99999999999999999998', '99999999999999999999', -1],
    ['9007199254740993', '9007199254740992', 1],
  ] as const) {
    it(`puts "${a}" ${order < 0 ? 'before' : order > 0 ? 'behind' : 'with'} "${b}"`, () => {
      expect(Math.sign(compareVersions(a, b))).to.equal(order);
      expect(Math.sign(compareVersions(b, a))).to.equal(order === 0 ? 0 : -order);
    });
  }

  it('is an order', () => {
    const version = fc.string({unit: fc.constantFrom('0', '1', '2', '.', 'A'), maxLength: 5});
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).to.equal(0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).to.be.lessThanOrEqual(0);
      }),
      propertyRuns,
    );
  });
});
