import {readNotice} from '../../../src/model/index.js';
import {unfilledPlaces} from '../../../src/templates/index.js';
import {isUnfilled} from '../fields/unfilled.js';
import {placeAt, pointerTo} from '../steps.js';
import {edited, remove, type Edit, type Place} from './json-edit.js';
import {withoutReferences} from './references.js';
import {isMembers, valueAt} from './values.js';
import {textsIn} from './written-texts.js';

/** How near to the top of the document something has to stay: whom to ask, and who speaks, are not left out as a whole. */
const shallowest: Readonly<Record<string, number>> = {eligibility: Infinity, issuer: 2, contacts: 3};

function canGo(place: Place): boolean {
  const [member, , part] = place;
  return place.length >= (shallowest[String(member)] ?? 1) && !(member === 'contacts' && part === 'phones');
}

/** Takes something out, with what refers to it. */
function removal(document: unknown, place: Place): Edit[] {
  const list = place.slice(0, -1);
  const index = place.at(-1);
  const references = typeof index === 'number' ? withoutReferences(document, list, index) : [];
  return [...references, remove(place)];
}

/**
 * What goes first of a text that is not filled in: all of it, or its one language where it is filled in in others; undefined
 * where that is the language of the document, without which a text cannot stand.
 */
function beginningOf(document: unknown, unfilled: Place): Place | undefined {
  const around = unfilled.slice(0, -1);
  const text = textsIn(document).find(({place}) => pointerTo(place) === pointerTo(around))?.text;
  if (!isMembers(text)) return unfilled;
  if (Object.values(text).every((words) => typeof words === 'string' && isUnfilled(words))) return around;
  return unfilled.at(-1) === valueAt(document, ['language']) ? undefined : unfilled;
}

/** The least that can be taken out around a place such that a notice is left. */
function leastRemoval(document: unknown, unfilled: Place): Edit[] | undefined {
  const beginning = beginningOf(document, unfilled) ?? [];
  for (let place = beginning; place.length > 0 && canGo(place); place = place.slice(0, -1)) {
    // A list without items goes as a whole.
    const list = valueAt(document, place.slice(0, -1));
    if (Array.isArray(list) && list.length === 1) continue;
    const edits = removal(document, place);
    if (readNotice(JSON.parse(edited(JSON.stringify(document), edits))).notice) return edits;
  }
  return undefined;
}

/**
 * Takes out of a notice what a template asks for, its owner has not written, and a notice can do without: members that need
 * not be there, and items of lists. The rule stays as it is.
 *
 * @param document - one that can be shown
 */
export function leaveOutUnfilled(document: unknown): Edit[] {
  const all: Edit[] = [];
  const kept = new Set<string>();
  let rest = document;
  for (;;) {
    const [unfilled] = [...unfilledPlaces(rest)].filter(({path}) => !kept.has(path));
    if (!unfilled) return all;
    const place = placeAt(unfilled.path);
    const edits = leastRemoval(rest, place);
    if (edits) {
      all.push(...edits);
      rest = JSON.parse(edited(JSON.stringify(rest), edits));
      // Items behind what has gone are at other places.
      kept.clear();
    } else kept.add(unfilled.path);
  }
}
