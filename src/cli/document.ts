import {reviewNotice} from '../eligibility/review.js';
import * as m from '../localization/command-messages.js';
import type {Speaker} from '../localization/speaker.js';
import {longestDocument} from '../model/document-limit.js';
import {at} from '../model/places.js';
import type {Problem} from '../model/problem.js';
import type {Notice} from '../model/schema/notice.js';
import type {Input} from './command.js';
import type {Position} from './json-positions.js';
import {readJson} from './json-source.js';
import {Refusal} from './refusal.js';
import {plain, type Surroundings} from './surroundings.js';

/** A problem with the place in its file. */
export type LocatedProblem = Problem & Position;

/** A document with what there is to say of it, in the order of the file. */
export interface SourceDocument {
  readonly file: string;
  /** Missing if there are errors. */
  readonly notice?: Notice;
  readonly problems: readonly LocatedProblem[];
}

/**
 * The one file that is named.
 *
 * @throws Refusal if it is not one
 */
export function onlyFile({operands}: Input, speaker: Speaker): string {
  const [file, ...others] = operands;
  if (file === undefined) throw new Refusal(speaker.say(m.fileMissing), true);
  if (others.length > 0) throw new Refusal(speaker.say(m.oneFileOnly), true);
  return file;
}

/** The text of a file. A byte order mark is left out. */
export async function readText(file: string, speaker: Speaker, surroundings: Surroundings): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await surroundings.read(file);
  } catch (error) {
    const code = String((error as {code?: unknown}).code);
    const message = Object.hasOwn(m.unreadableFiles, code) ? m.unreadableFiles[code] : undefined;
    throw new Refusal(plain(speaker.say(message ?? m.fileUnreadable, file)));
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Refusal(plain(speaker.say(m.fileNotUtf8, file)));
  }
}

/** Where the notice is in a file: a case file holds it beside its test vectors. */
function noticeMember(value: unknown): string | undefined {
  return at(value, 'notice') !== undefined && at(value, 'formatVersion') === undefined ? 'notice' : undefined;
}

function review(file: string, text: string): SourceDocument {
  const failure = (problem: Pick<Problem, 'code' | 'received' | 'expected'>, place: Position) => ({
    file,
    problems: [{level: 'error' as const, path: '', ...problem, ...place}],
  });
  if (text.length > longestDocument) {
    const [received, expected] = [String(text.length), String(longestDocument)];
    return failure({code: 'too-large', received, expected}, {line: 1, column: 1});
  }
  const source = readJson(text);
  if ('fault' in source) return failure({code: 'not-json', received: source.received}, source.fault);
  const {value, positions} = source;
  const member = noticeMember(value);
  const {notice, problems} = reviewNotice(member === undefined ? value : at(value, member));
  const prefix = member === undefined ? '' : `/${member}`;
  const located = [
    ...problems.map((problem) => ({...problem, path: prefix + problem.path})),
    ...positions.duplicates,
  ].map((problem) => ({...problem, ...positions.positionOf(problem)}));
  located.sort((a, b) => a.line - b.line || a.column - b.column);
  return {file, problems: located, ...(notice && {notice})};
}

/** Reads the notice in a file. */
export async function readDocument(
  file: string,
  speaker: Speaker,
  surroundings: Surroundings,
): Promise<SourceDocument> {
  return review(file, await readText(file, speaker, surroundings));
}
