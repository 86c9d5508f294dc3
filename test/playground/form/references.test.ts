import {expect} from 'chai';
import {edited} from '../../../playground/form/source/json-edit.js';
import {withoutReferences} from '../../../playground/form/source/references.js';

const notice = {
  advice: [{id: 'stop'}, {id: 'call'}],
  contacts: [{id: 'stop'}],
  eligibility: {
    groups: [{id: 'a', advice: ['stop', 'call'], data: ['stop']}, {id: 'b', advice: ['stop']}, {id: 'c'}],
  },
};

describe('an item that is removed from its list', () => {
  const groupsAfter = (list: readonly string[], index: number) => {
    const text = edited(JSON.stringify(notice), withoutReferences(notice, list, index));
    return (JSON.parse(text) as typeof notice).eligibility.groups;
  };

  it('is named by no group any more', () => {
    expect(groupsAfter(['advice'], 0)).to.deep.equal([
      {id: 'a', advice: ['call'], data: ['stop']},
      {id: 'b'},
      {id: 'c'},
    ]);
  });

  it('leaves the groups alone that do not name it', () => {
    expect(groupsAfter(['advice'], 1)[1]).to.deep.equal({id: 'b', advice: ['stop']});
    expect(groupsAfter(['contacts'], 0)).to.deep.equal(notice.eligibility.groups);
  });
});
