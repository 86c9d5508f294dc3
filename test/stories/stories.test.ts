import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {appearances, Examiner} from './examination.js';
import {listEntries, type Entry} from './listing.js';
import {photographed} from './matrix.js';
import {useShift} from './shift.js';

const trees = fileURLToPath(new URL('trees', import.meta.url));
const isUpdating = process.env.UPDATE === 'trees';

const stories = listEntries('story');

function treeFile({id}: Pick<Entry, 'id'>): string {
  return `${trees}/${id}.txt`;
}

describe('stories', () => {
  const shift = useShift(
    stories.map(({id}) => id),
    {hire: (workbench) => Examiner.hire(workbench), work: (examiner, id) => examiner.examine(id)},
  );

  for (const group of new Set(stories.map(({title}) => title))) {
    describe(group, () => {
      for (const story of stories.filter(({title}) => title === group)) {
        describe(story.name, () => {
          it('plays to its end', async () => {
            const {trouble} = await shift.resultOf(story.id);
            expect(trouble).to.deep.equal([]);
          });

          for (const appearance of appearances) {
            it(`axe finds nothing, ${appearance}`, async () => {
              const {findings} = await shift.resultOf(story.id);
              expect(findings[appearance]).to.deep.equal([]);
            });
          }

          if (!photographed.has(story.id)) return;
          it('is told as it was reviewed', async () => {
            const {tree, trouble} = await shift.resultOf(story.id);
            // A story that failed half-way is not how it should be told.
            if (isUpdating && trouble.length === 0) {
              mkdirSync(trees, {recursive: true});
              writeFileSync(treeFile(story), tree);
            }
            const reviewed = existsSync(treeFile(story)) ? readFileSync(treeFile(story), 'utf8') : undefined;
            expect(tree, 'after a change that is meant: npm run update -- trees').to.equal(reviewed);
          });
        });
      }
    });
  }

  // Pages share most of their words: with a tree of every story, one word that changes would change half of them.
  it('have a tree where they have a picture, and only there', () => {
    const expected = new Set([...photographed].map((id) => `${id}.txt`));
    const orphans = readdirSync(trees).filter((name) => !expected.has(name));
    if (isUpdating) for (const orphan of orphans) rmSync(`${trees}/${orphan}`);
    expect(readdirSync(trees)).to.have.members([...expected]);
    expect(stories.map(({id}) => id)).to.include.members([...photographed]);
  });
});
