import {remove, type Edit, type Place} from './json-edit.js';
import {listAt, wordAt} from './values.js';

/** The lists of a notice whose items groups name by their ids. */
const named: readonly string[] = ['products', 'data', 'advice', 'remedies'];

/** Takes an item out of what groups name, because it is about to be removed from its list. */
export function withoutReferences(document: unknown, list: Place, index: number): Edit[] {
  const [member] = list;
  if (list.length !== 1 || typeof member !== 'string' || !named.includes(member)) return [];
  const id = wordAt(document, [...list, index, 'id']);
  const groups = ['eligibility', 'groups'];
  return listAt(document, groups).flatMap((_, group) => {
    const place = [...groups, group, member];
    const ids = listAt(document, place);
    const at = ids.indexOf(id);
    return at < 0 ? [] : [remove(ids.length > 1 ? [...place, at] : place)];
  });
}
