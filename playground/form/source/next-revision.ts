import {insert, remove, set, type Edit} from './json-edit.js';
import {noticeOrder as order} from './member-order.js';
import {listAt, valueAt} from './values.js';

/**
 * Makes the next revision of a notice: its number is raised, and what it was so far becomes the last entry of its history.
 *
 * @param document - the parsed document
 * @param today - the date of publication, such as `2012-12-17`
 */
export function nextRevision(document: unknown, today: string): Edit[] {
  const revision = valueAt(document, ['revision']);
  const number = typeof revision === 'number' ? revision : 1;
  const [published, stage, title] = ['published', 'stage', 'title'].map((member) =>
    valueAt(document, [member]),
  );
  const history = listAt(document, ['history']);
  return [
    insert(['history'], history.length, {revision: number, published, stage, title}, order),
    set(['revision'], number + 1),
    set(['published'], today),
    // What the revision before was shown from does not hold for this one.
    remove(['effective']),
  ];
}
