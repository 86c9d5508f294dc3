import type {Path, Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';
import type {EarlierRevision, Notice} from '../schema/notice.js';
import {isInverted} from '../time/inverted.js';
import type {When} from '../schema/when.js';
import {edgesOf} from '../time/when.js';

const code = 'misplaced-revision';

/** What was published before the one that comes before it. */
function* dateProblems(published: When, former: EarlierRevision | undefined, path: Path): Generator<Problem> {
  if (!former) return;
  const [{first}, {first: date, last}] = [edgesOf(former.published), edgesOf(published)];
  if (isInverted(first, last)) yield warningAt([...path, 'published'], code, date, `> ${first}`);
}

/**
 * Finds what is out of place in `history`, which readers are shown in its order: earlier revisions, oldest first and each
 * once. `expected` says what a revision, or the date of one, has to be above or below.
 */
export function* misplacedRevisions({revision, published, history = []}: Notice): Generator<Problem> {
  let former: EarlierRevision | undefined;
  let isOrdered = true;
  for (const [index, each] of history.entries()) {
    const path = ['history', index];
    const problem = (expected: string) =>
      warningAt([...path, 'revision'], code, String(each.revision), expected);
    if (each.revision >= revision) {
      yield problem(`< ${revision}`);
      continue;
    }
    const last = former?.revision ?? 0;
    // A list with the newest first has each but one out of order: that is told once.
    if (each.revision === last || (each.revision < last && isOrdered)) yield problem(`> ${last}`);
    isOrdered &&= each.revision >= last;
    if (each.revision > last) yield* dateProblems(each.published, former, path);
    former = each;
  }
  if (isOrdered) yield* dateProblems(published, former, []);
}
