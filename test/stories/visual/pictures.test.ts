import {expect} from 'chai';
import {matrix} from '../matrix.js';
import {useShift} from '../shift.js';
import {
  clearResults,
  discard,
  keep,
  layDown,
  listReviewed,
  noteBrowser,
  noteResults,
  readReviewed,
} from './album.js';
import type {Change} from './album.js';
import {compare} from './comparison.js';
import {Photographer, steadyFlags} from './photographer.js';
import {browserHere, isTolerated} from './tolerance.js';

const isUpdating = process.env.UPDATE === 'pictures';
const pictures = new Map(matrix.map((picture) => [picture.name, picture]));

describe('pictures of stories', () => {
  const shift = useShift([...pictures.keys()], {
    flags: steadyFlags,
    hire: (workbench) => Photographer.hire(workbench),
    work: (photographer, name) => photographer.draw(pictures.get(name)!),
  });
  const known = new Set(listReviewed());
  const browser = browserHere();
  const changes: Change[] = [];
  before(clearResults);
  after(() => noteResults(changes));

  for (const [name, {story, theme, width, locale}] of pictures) {
    it(`${story}, ${theme}, ${width} px, ${locale}: is as it was reviewed`, async () => {
      const drawn = await shift.resultOf(name);
      if (isUpdating) {
        keep(name, drawn);
        return;
      }
      expect(known.has(name), 'nobody reviewed it: npm run update -- pictures').to.equal(true);
      const comparison = compare(readReviewed(name), drawn);
      const {points, share} = comparison;
      if (isTolerated(comparison, browser)) return;
      changes.push({name, points, share});
      layDown(name, drawn, comparison);
      expect.fail(
        `${points} points differ (${(share * 100).toFixed(2)} %): node test/stories/visual/review.mjs`,
      );
    });
  }

  it('are all that were reviewed', () => {
    const orphans = [...known].filter((name) => !pictures.has(name));
    if (isUpdating) {
      orphans.forEach(discard);
      noteBrowser(browser);
    } else {
      expect(orphans).to.deep.equal([]);
    }
  });
});
