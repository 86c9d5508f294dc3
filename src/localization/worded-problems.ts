import type {Problem, ProblemCode} from '../model/problems/problem.js';
import * as m from './catalogues/problems/messages.js';
import type {Speaker} from './speaker.js';

/** The most known names that are listed where none of them is similar. */
const mostNames = 12;

/** A problem that always says what was found and what was expected, if only as an empty text. */
type Details = Problem & Required<Pick<Problem, 'received' | 'expected'>>;

/** The value that was found, as JSON writes it, or its type. */
function foundWords(received: string, speaker: Speaker): string {
  const type = Object.hasOwn(m.types, received) ? m.types[received] : undefined;
  if (type) return speaker.say(type);
  return /^(-?[\d.e+-]+|null|true|false)$/i.test(received) ? received : speaker.say(m.quoted, received);
}

/** Types as valibot writes them, such as `(string | Object)`. */
function typeWords(expected: string, speaker: Speaker): string {
  const names = new Set(expected.match(/\w+/g));
  const words = [...names].flatMap(
    (name) => (Object.hasOwn(m.types, name) ? m.types[name] : undefined) ?? [],
  );
  return speaker.list(
    words.map((word) => speaker.say(word)),
    'or',
  );
}

function membersOf({path}: Problem): string[] {
  return path.split('/').map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The values of the gaps of a sentence, where they are not simply what was found and what was expected. */
const gaps: Readonly<
  Partial<Record<ProblemCode, (problem: Details, speaker: Speaker) => [string, string?]>>
> = {
  'not-json': ({received}, speaker) => [speaker.say(m.quoted, received)],
  'too-large': ({received, expected}, speaker) => [
    speaker.number(Number(received)),
    speaker.number(Number(expected)),
  ],
  'wrong-type': ({received, expected}, speaker) => [
    foundWords(received, speaker),
    // Where the type is right and the number is not, none is expected.
    typeWords(expected || 'number', speaker),
  ],
  'missing-member': (problem) => [membersOf(problem).at(-1) ?? ''],
  'unfit-test': ({received, expected}, speaker) => [received, speaker.list(expected.split(', '), 'or')],
  'unknown-reference': (problem) => [problem.received, membersOf(problem).at(-2) ?? ''],
  // Ids have no white space.
  'overlapping-groups': ({received, expected}, speaker) => [
    speaker.list(received.split(' ').map((id) => speaker.say(m.quoted, id))),
    expected,
  ],
};

function mainSentence(problem: Details, speaker: Speaker): string {
  const {code, received, expected} = problem;
  const [found, wanted = ''] = gaps[code]?.(problem, speaker) ?? [received, expected];
  if (received === '' && code === 'not-json') return speaker.say(m.endsTooEarly);
  if (received === '' && code === 'unfit-test') return speaker.say(m.testsNothing, wanted);
  if (code === 'unshapely' && problem.path.endsWith('/part')) return speaker.say(m.partMissing, found);
  return speaker.say(m.problems[code], found, wanted);
}

/** Joins sentences: the full-width full stop brings its own space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((first, next) => (first.endsWith('。') ? first + next : `${first} ${next}`));
}

/** Lists the known names, or suggests the one that was probably meant. */
export function knownNamesWords(
  nearest: string | undefined,
  known: readonly string[],
  speaker: Speaker,
): string[] {
  if (nearest !== undefined) return [speaker.say(m.didYouMean, nearest)];
  return known.length > 0 && known.length <= mostNames ? [speaker.say(m.knownHere, known.join(', '))] : [];
}

function knownNames({code, expected = ''}: Problem): string[] {
  if (code === 'unknown-member') return expected.split(', ');
  if (code === 'unknown-value') return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  return [];
}

/**
 * Says in a sentence or two what is wrong with a document and how to fix it.
 */
export function wordProblem(problem: Problem, speaker: Speaker): string {
  const known = knownNamesWords(problem.nearest, knownNames(problem), speaker);
  return joinSentences([mainSentence({received: '', expected: '', ...problem}, speaker), ...known]);
}
