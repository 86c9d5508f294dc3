import type {Answers} from '../../eligibility/answers.js';
import {checkEligibility} from '../../eligibility/check-eligibility.js';
import {verdicts, type Verdict} from '../../eligibility/result.js';
import * as m from '../../localization/catalogues/command/messages.js';
import {wordProblem} from '../../localization/worded-problems.js';
import type {Speaker} from '../../localization/speaker.js';
import {at} from '../../model/problems/places.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {answerFault, type AnswerReader} from './answers.js';
import {readJson} from '../source/json-source.js';
import {UsageError} from '../usage-error.js';
import {plain, type Terminal} from '../terminal.js';

/** A test vector: answers, and the verdict that they should lead to. */
interface Vector {
  readonly answers: Answers;
  /** Null where it is still to be judged, as in suggested vectors. */
  readonly expected: Verdict | null;
  /** Ids of the groups that should be certain, in any order. */
  readonly groups?: readonly string[];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isVector(value: unknown): value is Vector {
  const [answers, groups] = [at(value, 'answers'), at(value, 'groups')];
  return (
    typeof answers === 'object' &&
    answers !== null &&
    !Array.isArray(answers) &&
    Object.values(answers).every(isText) &&
    (at(value, 'expected') === null || verdicts.includes(at(value, 'expected') as Verdict)) &&
    (groups === undefined || (Array.isArray(groups) && groups.every(isText)))
  );
}

/**
 * Reads test vectors from the text of a file: an array, or an object whose `vectors` is one.
 *
 * @throws UsageError if they are malformed, or answer a question that the notice does not have
 */
export function readVectors(
  text: string,
  file: string,
  eligibility: Eligibility,
  reader: AnswerReader,
): readonly Vector[] {
  const {speaker} = reader;
  const source = readJson(text);
  if ('fault' in source) {
    const {fault, ...told} = source;
    const words = wordProblem({code: 'not-json', level: 'error', path: '', ...told}, speaker);
    throw new UsageError(`${file}:${fault.line}:${fault.column}  ${words}`);
  }
  const vectors = Array.isArray(source.value) ? (source.value as unknown[]) : at(source.value, 'vectors');
  if (!Array.isArray(vectors)) throw new UsageError(speaker.say(m.badVectors, file));
  return vectors.map((vector: unknown, index) => {
    const place = String(index + 1);
    if (!isVector(vector)) throw new UsageError(speaker.say(m.badVector, file, place));
    for (const [id, answer] of Object.entries(vector.answers)) {
      const fault = answer?.trim() ? answerFault(eligibility, id, answer, reader) : undefined;
      if (fault !== undefined) throw new UsageError(speaker.say(m.vectorFault, file, place, fault));
    }
    return vector;
  });
}

function outcome(verdict: Verdict, groups: readonly string[] | undefined): string {
  return groups ? `${verdict} [${[...groups].sort().join(', ')}]` : verdict;
}

/** The most vectors still to be judged that are named. */
const mostNamed = 5;

function unjudgedLine(vectors: readonly Vector[], speaker: Speaker): string {
  const places = vectors.flatMap(({expected}, index) => (expected === null ? [String(index + 1)] : []));
  const named = places.length > mostNamed ? [...places.slice(0, mostNamed), '…'] : places;
  return speaker.say(m.vectorsUnjudged, speaker.number(places.length), named.join(', '));
}

/**
 * Runs all test vectors and reports those that fail, and how many.
 *
 * @returns whether all of them passed; one that is still to be judged does not
 */
export function testVectors(
  vectors: readonly Vector[],
  eligibility: Eligibility,
  speaker: Speaker,
  {write, paint}: Terminal,
): boolean {
  const judged = vectors.filter(({expected}) => expected !== null).length;
  let failed = 0;
  for (const [index, {answers, expected, groups}] of vectors.entries()) {
    if (expected === null) continue;
    const {verdict, certain} = checkEligibility(eligibility, answers);
    const [wanted, got] = [outcome(expected, groups), outcome(verdict, groups && certain)];
    if (wanted === got) continue;
    failed++;
    const place = String(index + 1);
    const line = speaker.say(m.vectorFailed, place, JSON.stringify(answers), wanted, got);
    write(`${paint('red', plain(line))}\n`);
  }
  const open = vectors.length - judged;
  if (open > 0) write(`${paint('yellow', plain(unjudgedLine(vectors, speaker)))}\n`);
  // Not translated: scripts read it.
  write(`${judged - failed} passed, ${failed} failed${open > 0 ? `, ${open} to be judged` : ''}\n`);
  return failed === 0 && open === 0;
}
