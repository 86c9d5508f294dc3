import {expect} from 'chai';
import {shareStructure} from '../../src/model/structural-sharing.js';
import netoff from '../../examples/netoff-2012.json' with {type: 'json'};

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('shareStructure', () => {
  it('gives the old document back where the new one is equal', () => {
    expect(shareStructure(netoff, copy(netoff)) === netoff).to.equal(true);
  });

  it('keeps what is equal, and only that', () => {
    const after = {...copy(netoff), title: 'Another title'};
    const shared = shareStructure(netoff, after);
    expect(shared).to.deep.equal(after);
    expect(shared.title).to.equal('Another title');
    expect(shared.eligibility === netoff.eligibility).to.equal(true);
    expect(shared.timeline === netoff.timeline).to.equal(true);
  });

  it('knows what has an id wherever it stands', () => {
    const before = [
      {id: 'a', label: 'A'},
      {id: 'b', label: 'B'},
    ];
    const after = [
      {id: 'new', label: 'New'},
      {id: 'b', label: 'B'},
      {id: 'a', label: 'Other'},
    ];
    const shared = shareStructure(before, after);
    expect(shared).to.deep.equal(after);
    expect(shared[1] === before[1]).to.equal(true);
    expect(shared[2] === before[0]).to.equal(false);
  });

  for (const [before, after] of [
    [{a: 1}, {a: 1, b: undefined}],
    [{a: 1, b: 2}, {a: 1}],
    [{a: 1}, {b: 1}],
    [{a: undefined}, {b: undefined}],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [[], {}],
    [{}, []],
    [{length: 0}, []],
    [null, {}],
    [{}, null],
    ['1', 1],
    [{toString: 1}, {constructor: 1}],
  ] as [unknown, unknown][]) {
    it(`takes ${JSON.stringify(after)} after ${JSON.stringify(before)} as it is`, () => {
      const shared: unknown = shareStructure(before, after);
      expect(shared).to.deep.equal(after);
      expect(shared === before).to.equal(false);
    });
  }

  it('is not led astray by a member called __proto__', () => {
    const after = JSON.parse('{"__proto__": {"drill": true}, "a": 1}') as object;
    const shared = shareStructure({a: 1}, after);
    expect('drill' in shared).to.equal(false);
    expect(Object.keys(shared)).to.deep.equal(['__proto__', 'a']);
  });
});
