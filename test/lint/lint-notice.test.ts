import {expect} from 'chai';
import {lintNotice, profiles} from '../../src/lint/index.js';

describe('what is looked for by a profile', () => {
  it('never throws, whatever the document is', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 5000; depth++) deep = [deep];
    const documents = [
      undefined,
      null,
      3,
      'x',
      [],
      {title: {toString: 1}},
      {sections: deep},
      {contacts: [null]},
    ];
    for (const document of documents)
      for (const profile of profiles)
        expect(lintNotice(document, profile).map(({item}) => item)).to.deep.equal(
          profile.items.map(({id}) => id),
        );
  });

  for (const {id, asOf, items} of profiles)
    describe(id, () => {
      it('numbers its items, and none twice', () => {
        const numbers = items.map((item) => item.id);
        expect(new Set(numbers).size).to.equal(numbers.length);
        for (const number of numbers) expect(number).to.match(new RegExp(`^${id}/[1-9]\\d*$`));
      });

      it('says when the law was looked up', () => {
        expect(asOf).to.match(/^\d{4}-\d{2}$/);
      });

      for (const item of items)
        it(`${item.id} is told in both languages`, () => {
          for (const wording of [item.wanted, item.look, item.when?.wanted])
            if (wording) {
              expect(wording.en).to.match(/^[A-Za-z]/);
              expect(wording.ja).to.match(/[\u3040-\u30ff\u4e00-\u9fff]/);
            }
          expect(item.when !== undefined, 'a case').to.equal(item.level === 'conditional');
        });
    });
});
