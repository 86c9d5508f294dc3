import {expect} from 'chai';
import {patched} from '../../scripts/json-patch.mjs';
import {lintNotice, profiles, type Find, type Profile} from '../../src/lint/index.js';
import {readNotice} from '../../src/model/index.js';
import {fixtureOf} from './fixtures.js';

/** Whether a document can have something, or lack it. */
function isTold(find: Find): boolean {
  return !('untold' in find);
}

function statesOf(document: unknown, profile: Profile): Record<string, string> {
  return Object.fromEntries(lintNotice(document, profile).map(({item, state}) => [item, state]));
}

function expectReadable(document: unknown): void {
  expect(readNotice(document).problems).to.deep.equal([]);
}

for (const profile of profiles)
  describe(`the documents of ${profile.id}`, () => {
    const {passing, failing} = fixtureOf(profile.id);
    const all = Object.fromEntries(
      profile.items.map(({id, find}) => [id, isTold(find) ? 'found' : 'cannot-tell']),
    );

    it('have one with every item that a document can have', () => {
      expectReadable(passing);
      expect(statesOf(passing, profile)).to.deep.equal(all);
    });

    it('have one that is in each case in which an item is asked for', () => {
      for (const {item, condition} of lintNotice(passing, profile))
        expect(condition?.state, item).to.not.equal('not-found');
    });

    it('have one without each of these items', () => {
      const told = profile.items.filter(({find}) => isTold(find)).map(({id}) => id);
      expect(Object.keys(failing)).to.deep.equal(told);
    });

    for (const [item, changes] of Object.entries(failing))
      it(`lack ${item} alone`, () => {
        const document = patched(passing, changes);
        expectReadable(document);
        expect(statesOf(document, profile)).to.deep.equal({...all, [item]: 'not-found'});
      });
  });
