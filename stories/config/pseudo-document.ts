import {placesIn} from '../../src/model/problems/places.js';
import {obstacleIn} from '../../src/model/reading/nesting.js';
import type {Path} from '../../src/model/problems/problem.js';
import {pseudoTag, pseudoText} from './pseudo-text.js';

function put(document: unknown, path: Path, value: unknown): void {
  const members = [...path];
  const last = members.pop();
  let place = document as Record<string, unknown>;
  for (const member of members) place = place[member] as Record<string, unknown>;
  if (last !== undefined) place[last] = value;
}

/** The text that is said in English, or else in the document's own language. */
function englishOf(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  const wordings = text as Readonly<Record<string, string>>;
  return wordings.en ?? wordings[language] ?? Object.values(wordings)[0];
}

/** A document with a wording of every text in the pseudo-locale. What is no document stays as it is. */
export function pseudoDocument(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || obstacleIn(document)) return document;
  const language = String((document as {language?: unknown}).language);
  const copy = structuredClone(document);
  for (const {kind, path, value} of placesIn(document)) {
    if (kind !== 'text') continue;
    const english = englishOf(value, language);
    const others = typeof value === 'string' ? {[language]: value} : (value as object);
    if (typeof english === 'string') put(copy, path, {...others, [pseudoTag]: pseudoText(english)});
  }
  return copy;
}
