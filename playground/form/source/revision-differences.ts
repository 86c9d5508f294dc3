import {isLanguage} from '../../words.js';
import {differenceWords, partNames} from '../words/difference-words.js';
import {set, type Edit} from './json-edit.js';
import {noticeOrder} from './member-order.js';
import {primaryLanguage} from './primary-language.js';
import {listAt, valueAt} from './values.js';
import {otherLanguages, textsIn} from './written-texts.js';

/** A part of a notice that readers find changed. */
export interface Difference {
  readonly part: keyof typeof partNames;
  /** How many items were added to a list that is otherwise as it was. */
  readonly added?: number;
}

function isPart(member: string): member is Difference['part'] {
  return Object.hasOwn(partNames, member);
}

/** A value as text in which equal values are equal, however their members are ordered. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function differenceAt(part: Difference['part'], former: unknown, document: unknown): Difference | undefined {
  const [before, after] = [valueAt(former, [part]), valueAt(document, [part])];
  if (canonical(before) === canonical(after)) return undefined;
  if (!Array.isArray(before) || !Array.isArray(after)) return {part};
  const there = new Set(after.map(canonical));
  const isKept = before.every((item) => there.has(canonical(item)));
  return isKept && after.length > before.length ? {part, added: after.length - before.length} : {part};
}

/** What readers find changed in a document since the revision before, in the order of a notice. */
export function differencesBetween(former: unknown, document: unknown): Difference[] {
  return noticeOrder.filter(isPart).flatMap((part) => differenceAt(part, former, document) ?? []);
}

/** Where in the history the revision before is listed; -1 where it is not. */
export function placeInHistory(former: unknown, document: unknown): number {
  const revision = valueAt(former, ['revision']);
  return listAt(document, ['history']).findIndex((entry) => valueAt(entry, ['revision']) === revision);
}

/** What the history is to say of the changes: a Text in those languages of the document that there are words for. */
export function differencesText(former: unknown, document: unknown): string | object | undefined {
  const differences = differencesBetween(former, document);
  const main = primaryLanguage(valueAt(document, ['language']), '');
  const languages = [main, ...otherLanguages(textsIn(document), main)].filter(isLanguage);
  if (differences.length === 0 || languages.length === 0) return undefined;
  if (languages.length === 1 && languages[0] === main) return differenceWords(differences, main);
  return Object.fromEntries(languages.map((language) => [language, differenceWords(differences, language)]));
}

/** Writes into the history, where it lists the revision before, what has changed since. */
export function writeDifferences(former: unknown, document: unknown): Edit[] {
  const index = placeInHistory(former, document);
  const words = differencesText(former, document);
  return index < 0 || words === undefined ? [] : [set(['history', index, 'summary'], words)];
}
