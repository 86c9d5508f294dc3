import {distance} from 'fastest-levenshtein';
import {knownSections} from '../vocabulary.js';
import {at} from './places.js';
import type {Problem} from './problem.js';

/** Maximum number of names compared with one that is not known: of more, the document has to be looked through. */
const mostCompared = 1_000;

/**
 * The known name that someone may have meant who wrote another one; undefined if none is near. A letter may differ, and
 * one more for every four that there are; capitals do not count.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.min(Math.floor(name.length / 4) + 1, name.length - 1);
  // Backwards, so that of two that are equally near the first is taken.
  for (const candidate of known.slice(0, mostCompared).toReversed()) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const difference = distance(lower, candidate.toLowerCase());
    if (difference > least) continue;
    nearest = candidate;
    least = difference;
  }
  return nearest;
}

/** The strings under a name in the items of what should be an array of objects. */
function namesIn(items: unknown, member: string): string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item) => at(item, member)).filter((name) => typeof name === 'string');
}

/** The names that would have been valid at the place of a problem. */
function knownNames({code, path, expected = ''}: Problem, document: unknown): string[] {
  const questions = at(document, 'eligibility', 'questions');
  if (code === 'unknown-question') return namesIn(questions, 'id');
  // The schema lists the words that it knows between quotation marks.
  if (code === 'unknown-value') return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  if (code === 'unknown-reference') return namesIn(at(document, path.split('/').at(-2) ?? ''), 'id');
  if (code === 'missing-heading') return [...knownSections];
  if (code !== 'unknown-option') return [];
  const test = at(document, ...path.split('/').slice(1, -2));
  const asked = Array.isArray(questions)
    ? (questions as unknown[]).find((question) => at(question, 'id') === at(test, 'question'))
    : undefined;
  return namesIn(at(asked, 'options'), 'value');
}

/** The one known word of which another is a part, or that is a part of it, such as `recall` of `product-recall`. */
function wordAround(name: string, known: readonly string[]): string | undefined {
  const word = name.trim().toLowerCase();
  const found = known.filter((each) =>
    each.length < word.length ? word.startsWith(each) : each.includes(word),
  );
  return word.length > 2 && found.length === 1 ? found[0] : undefined;
}

/** Adds to a problem with a name the known one that may have been meant. */
export function withNearest(problem: Problem, document: unknown): Problem {
  const {received} = problem;
  if (received === undefined) return problem;
  const known = knownNames(problem, document);
  const around = problem.code === 'unknown-value' ? wordAround(received, known) : undefined;
  const nearest = nearestName(received, known) ?? around;
  return nearest === undefined ? problem : {...problem, nearest};
}
