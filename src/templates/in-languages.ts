import {placesIn} from '../model/problems/places.js';
import type {Path} from '../model/problems/problem.js';
import type {TemplateLanguage} from './template.js';

/** Whether a path leads to a text; its languages are members below it. */
function pathsOfTexts(document: object): ReadonlySet<string> {
  const paths: Path[] = [];
  for (const {kind, path} of placesIn(document)) if (kind === 'text') paths.push(path);
  return new Set(paths.map((path) => path.join('/')));
}

/**
 * A copy of a document whose texts are in some of their languages: of several, a map; of one, plain strings.
 *
 * @param languages - at least one, in the order in which they are to stand
 */
export function inLanguages<Document extends object>(
  document: Document,
  languages: readonly TemplateLanguage[],
): Document {
  const texts = pathsOfTexts(document);
  const worded = (text: Readonly<Record<string, unknown>>) => {
    const wordings = languages.map((language) => [language, text[language]] as const);
    return wordings.length === 1 ? wordings[0]?.[1] : Object.fromEntries(wordings);
  };
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.map((item, index) => copy(item, path === '' ? String(index) : `${path}/${index}`));
    if (texts.has(path)) return worded(value as Readonly<Record<string, unknown>>);
    return Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [
        member,
        copy(inner, path === '' ? member : `${path}/${member}`),
      ]),
    );
  };
  return copy(document, '') as Document;
}
