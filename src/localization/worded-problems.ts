import {pointedMembers} from '../model/problems/pointed-members.js';
import type {Problem, ProblemCode} from '../model/problems/problem.js';
import * as m from './catalogues/problems/messages.js';
import type {Speaker} from './speaker.js';

/** Who words a problem: a whole speaker, or one who has nothing but English. */
type Teller = Pick<Speaker, 'say' | 'number' | 'list'>;

/** The most known names that are listed where none of them is similar. */
const mostNames = 12;

/** A problem that always says what was found and what was expected, if only as an empty text. */
type Details = Problem & Required<Pick<Problem, 'received' | 'expected'>>;

/** What stands between the quotation marks, where a text was found in the place of another type. */
function foundText(received: string): string | undefined {
  return /^"(.*)"$/s.exec(received)?.[1];
}

/** The value that was found, as JSON writes it, or its type. */
function foundWords(received: string, speaker: Teller): string {
  const text = foundText(received);
  if (text !== undefined) return speaker.say(m.foundText, text);
  const type = Object.hasOwn(m.types, received) ? m.types[received] : undefined;
  if (type) return speaker.say(type);
  return /^(-?[\d.e+-]+|null|true|false)$/i.test(received) ? received : speaker.say(m.quoted, received);
}

/** Types as valibot writes them, such as `(string | Object)`. */
function typeWords(expected: string, speaker: Teller): string {
  const names = new Set(expected.match(/\w+/g));
  const words = [...names].flatMap(
    (name) => (Object.hasOwn(m.types, name) ? m.types[name] : undefined) ?? [],
  );
  return speaker.list(
    words.map((word) => speaker.say(word)),
    'or',
  );
}

/** What to do with a text that would be of the right type without its quotation marks; nothing where it would not. */
function unquotedWords({code, received, expected = 'number'}: Problem, speaker: Teller): string[] {
  const text = code === 'wrong-type' ? foundText(received ?? '') : undefined;
  if (text === undefined) return [];
  const type = /^-?\d+$/.test(text) ? 'number' : /^(true|false)$/.test(text) ? 'boolean' : undefined;
  return type === expected ? [speaker.say(m.removeQuotationMarks)] : [];
}

/** The codes of names, values and addresses that are compared character by character. */
const compared: readonly ProblemCode[] = [
  'unknown-member',
  'unknown-value',
  'unknown-question',
  'unknown-option',
  'unknown-reference',
  'bad-date',
  'bad-id',
  'bad-language-tag',
  'bad-phone-number',
  'bad-time',
  'bad-time-zone',
  'bad-gtin',
  'unsafe-url',
];

/** What is said of a character that cannot be seen, without which a name may be the known one; nothing where there is none. */
function hiddenWords({code, received = ''}: Problem, speaker: Teller): string[] {
  const [hidden] = /^\s|\s$|\p{Cf}|(?! )[\p{Z}\p{Cc}]/u.exec(received) ?? [];
  return hidden === undefined || !compared.includes(code)
    ? []
    : [speaker.say(m.hiddenCharacter, visible(hidden))];
}

/** What can be seen; in place of a character that cannot, its number in Unicode. */
function visible(text: string): string {
  const [first = ''] = text;
  if (!/[\p{Z}\p{C}]/u.test(first)) return text;
  return `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The values of the gaps of a sentence, where they are not simply what was found and what was expected. */
const gaps: Readonly<Partial<Record<ProblemCode, (problem: Details, speaker: Teller) => [string, string?]>>> =
  {
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
    'missing-member': ({path}) => [pointedMembers(path).at(-1) ?? ''],
    'unfit-test': ({received, expected}, speaker) => [received, speaker.list(expected.split(', '), 'or')],
    'unknown-reference': ({path, received}) => [received, pointedMembers(path).at(-2) ?? ''],
    // Ids have no white space.
    'overlapping-groups': ({received, expected}, speaker) => [
      speaker.list(received.split(' ').map((id) => speaker.say(m.quoted, id))),
      expected,
    ],
  };

/** What is said of a zone such as `Etc/GMT+9`, which counts the hours behind UTC; undefined of other zones. */
function reversedZoneWords({received, expected}: Details, speaker: Teller): string | undefined {
  const [, sign, hours = ''] = /\/GMT([+-])(\d+)$/i.exec(received) ?? [];
  if (sign === undefined) return undefined;
  const offset = `UTC${sign === '-' ? '+' : '−'}${hours.padStart(2, '0')}:00`;
  return speaker.say(m.reversedTimeZone, received, offset, speaker.list(expected.split(', '), 'or'));
}

/** The members of a test, or of what joins conditions. */
const ofConditions = /^(all|any|question|from|to|after|before|within|in|notIn|prefix|like|part)$/;

/** What is said of a member of a condition that is not known there; undefined of others. */
function conditionWords({level, received, expected}: Details, speaker: Teller): string | undefined {
  // An object with `all` or `any` has nothing else.
  if (/^(all|any)$/.test(expected) && ofConditions.test(received))
    return speaker.say(m.besideJoint, received, expected);
  const isJoint = level === 'error' && expected === 'all, any, question';
  return isJoint ? speaker.say(m.unknownJoint, received) : undefined;
}

/** What is said of a revision that is out of place in `history`, by what it has to be above or below. */
function misplacedRevisionWords({path, received, expected}: Details, speaker: Teller): string {
  const [sign, bound = ''] = expected.split(' ');
  if (path.endsWith('/published')) return speaker.say(m.revisionPublishedBefore, received, bound);
  if (sign === '<') return speaker.say(m.revisionNotEarlier, received, bound);
  if (received === bound) return speaker.say(m.revisionTwice, received);
  return speaker.say(m.problems['misplaced-revision'], received, bound);
}

/** What is said of a number that is too small, by the member that has it; undefined of a list. */
function smallNumberWords({path, received}: Details, speaker: Teller): string | undefined {
  if (/\/(revision|width|height)$/.test(path)) return speaker.say(m.startsAtOne, received);
  if (path.endsWith('/count')) return speaker.say(m.belowZero, received);
  return /\/part\/\d$/.test(path) ? speaker.say(m.placesFromOne, received) : undefined;
}

/** A year, month, day or minute as a document has it, whether there is one like this or not. */
const dateFigures = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** What is said of a date in another notation; undefined of one that is written well, and does not exist. */
function dateWords({path, received, nearest}: Details, speaker: Teller): string | undefined {
  if (nearest !== undefined) return speaker.say(m.dateNotation, received);
  const isDayAlone = /\/(closed\/\d+\/(from|to)|holidays\/\d+\/on)$/.test(path);
  if (isDayAlone && !/^\d{4}-\d{2}-\d{2}$/.test(received)) return speaker.say(m.dayWanted, received);
  if (dateFigures.test(received)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(received))
    return speaker.say(m.timeWithoutOffset, received);
  return joinSentences([speaker.say(m.dateNotation, received), speaker.say(m.dateNotations)]);
}

function mainSentence(problem: Details, speaker: Teller): string {
  const {code, level, received, expected} = problem;
  const [found, wanted = ''] = gaps[code]?.(problem, speaker) ?? [received, expected];
  if (problem.slip) return speaker.say(m.jsonSlips[problem.slip], visible(received));
  if (received === '' && code === 'not-json') return speaker.say(m.endsTooEarly);
  if (received === '' && code === 'unfit-test') return speaker.say(m.testsNothing, wanted);
  if (code === 'unsafe-url' && problem.path.endsWith('/src')) return speaker.say(m.pictureAddress, received);
  if (code === 'unsafe-url' && problem.path.endsWith('/email')) return speaker.say(m.mailAddress, received);
  if (code === 'mistaken-address' && problem.path.endsWith('/email'))
    return speaker.say(/^mailto:/i.test(received) ? m.bareMailAddress : m.incompleteMailAddress, received);
  if (code === 'same-for-all' && received === 'affected') return speaker.say(m.allAffected);
  if (code === 'same-for-all' && received === 'possibly-affected') return speaker.say(m.allPossiblyAffected);
  const date = code === 'bad-date' ? dateWords(problem, speaker) : undefined;
  if (date !== undefined) return date;
  const smallNumber = code === 'out-of-range' ? smallNumberWords(problem, speaker) : undefined;
  if (smallNumber !== undefined) return smallNumber;
  if (code === 'bad-encoding' && level === 'warning')
    return speaker.say(problem.nearest === undefined ? m.replacedCharacters : m.misreadText);
  if (code === 'unreachable-group' && expected === 'any') return speaker.say(m.emptyAny, received);
  if (code === 'bad-gtin' && level === 'warning') return speaker.say(m.mistypedGtin, received);
  if (code === 'markup-in-text' && received === '\\n') return speaker.say(m.lineBreaksInText);
  if (code === 'misplaced-revision') return misplacedRevisionWords(problem, speaker);
  if (code === 'unshapely' && problem.path.endsWith('/part')) {
    const [first = 0, last = 0] = found.split(', ').map(Number);
    const isInverted = first > last && first * last > 0;
    return isInverted
      ? speaker.say(m.partInverted, found, `${last}, ${first}`)
      : speaker.say(m.partMissing, found);
  }
  const condition = code === 'unknown-member' ? conditionWords(problem, speaker) : undefined;
  if (condition !== undefined) return condition;
  const reversedZone = code === 'fixed-time-zone' ? reversedZoneWords(problem, speaker) : undefined;
  return reversedZone ?? speaker.say(m.problems[code], found, wanted);
}

/** Joins sentences: the full-width full stop brings its own space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((first, next) => (first.endsWith('。') ? first + next : `${first} ${next}`));
}

/** Lists the known names, or suggests the one that was probably meant. */
export function knownNamesWords(
  nearest: string | undefined,
  known: readonly string[],
  speaker: Teller,
): string[] {
  if (nearest !== undefined) return [speaker.say(m.didYouMean, nearest)];
  return known.length > 0 && known.length <= mostNames ? [speaker.say(m.knownHere, known.join(', '))] : [];
}

/** What is said of a member that belongs within another one; undefined of others. */
function withinWords({code, nearest = ''}: Problem, speaker: Teller): string[] | undefined {
  const [owner = '', member] = nearest.split('/');
  if (code !== 'unknown-member' || member === undefined) return undefined;
  return [speaker.say(m.belongsWithin, member, owner)];
}

/** The versions of the format, of which later ones are let pass, too. */
const knownVersions = ['1.0', '1.1'];

function knownNames({code, path, expected = ''}: Problem): string[] {
  if (code === 'unknown-value' && path.endsWith('/formatVersion')) return knownVersions;
  // Of what stands beside `all`, the one that is known is named already.
  if (code === 'unknown-member') return /^(all|any)$/.test(expected) ? [] : expected.split(', ');
  if (code === 'unknown-value') return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  return [];
}

/**
 * Says in a sentence or two what is wrong with a document and how to fix it.
 */
export function wordProblem(problem: Problem, speaker: Teller): string {
  const known =
    withinWords(problem, speaker) ?? knownNamesWords(problem.nearest, knownNames(problem), speaker);
  return joinSentences([
    mainSentence({received: '', expected: '', ...problem}, speaker),
    ...unquotedWords(problem, speaker),
    ...hiddenWords(problem, speaker),
    ...known,
  ]);
}
