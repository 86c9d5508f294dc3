import {codeFault, readCode} from '../../../model/codes/code-reading.js';
import {foldCodeFor} from '../../../model/codes/fold-code.js';
import {withUnread} from '../../../model/codes/no-code.js';
import type {Eligibility} from '../../../model/schema/eligibility.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {answerTexts, never, type Answers} from '../../answers.js';
import {checkEligibility} from '../../check-eligibility.js';
import {compiledTestsIn, rulesOf, type CompiledCodeTest} from '../../rules/compiled-rules.js';
import {passingGuesses, wordsOf, type TypedCode} from './code-guesses.js';
import {isUnlikeCodes} from './unlike-codes.js';

/** A code that hardly differs from one with which the reader would be affected, or may be. */
export interface NearMiss {
  readonly question: string;
  /** What may have been meant, the nearest first; none where it could be any of many. */
  readonly meant: readonly string[];
}

/** How many codes are suggested at once. */
const mostMeant = 3;
/** How many codes are tried on the rules, of those that differ in the tests that they pass. */
const mostTried = 200;
/** How many tests the codes are put to that pass one of them, at most. */
const mostTests = 1_000_000;

/** Codes as the notice lists them, by how they are folded. */
function writtenCodes(question: CodeQuestion, tests: readonly CompiledCodeTest[]): Map<string, string> {
  const listed = tests.flatMap(({test}) => test.in ?? []);
  return new Map(listed.map((code) => [foldCodeFor(question, code), code]));
}

function nearMissOf(
  typed: TypedCode,
  tests: readonly CompiledCodeTest[],
  isMiss: (code: string) => boolean,
): NearMiss | undefined {
  const {question, code} = typed;
  const seen = new Set<string>();
  /** Whether it would be a miss, by the tests that are passed. */
  const outcomes = new Map<string, boolean>();
  const meant: string[] = [];
  let isNear = false;
  for (const {code: test} of tests) {
    if (!test || test.passes(code)) continue;
    for (const guess of passingGuesses(typed, test)) {
      // What was one of many before may be the one that is meant.
      if (seen.has(guess.code) && (guess.isVague || meant.includes(guess.code))) continue;
      if (meant.length >= mostMeant || seen.size * tests.length > mostTests) break;
      seen.add(guess.code);
      if (codeFault(question, guess.code) !== undefined) continue;
      const passed = tests.map((each) => Number(each.code?.passes(guess.code))).join('');
      if (!outcomes.has(passed)) outcomes.set(passed, outcomes.size < mostTried && isMiss(guess.code));
      if (!outcomes.get(passed)) continue;
      isNear = true;
      if (!guess.isVague) meant.push(guess.code);
    }
  }
  const written = writtenCodes(question, tests);
  return isNear ? {question: question.id, meant: meant.map((each) => written.get(each) ?? each)} : undefined;
}

/** What was typed as codes; what cannot be one is asked again anyway. */
function typedCodes({questions}: Eligibility, texts: ReadonlyMap<string, string>): TypedCode[] {
  return questions.flatMap((question): TypedCode[] => {
    const answer = texts.get(question.id);
    if (question.kind !== 'code' || answer === undefined) return [];
    if (answer === never && question.never !== undefined) return [];
    const {code, fault} = readCode(question, answer);
    if (fault || code === '') return [];
    const marked = withUnread(answer);
    const unread = marked === undefined ? undefined : readCode(question, marked).code;
    return [{question, code, words: wordsOf(question, answer), unread}];
  });
}

/** Answers with what may have been meant in place of some codes, in every combination; of many, with the nearest. */
function combined(answers: Answers, misses: readonly NearMiss[]): Answers[] {
  const most = misses.length > 4 ? 1 : mostMeant;
  return misses.reduce<Answers[]>(
    (before, {question, meant}) => {
      // What could be any of many is not known.
      const codes = meant.length > 0 ? meant.slice(0, most) : [undefined];
      return before.flatMap((each) => codes.map((code) => ({...each, [question]: code})));
    },
    [answers],
  );
}

/**
 * Finds the codes among the answers of a reader who is not affected that are a slip away from one with which they would be,
 * or may be: look-alikes such as O and 0, a character added, dropped or changed, two swapped, a part of the code, or more
 * than the code; and what is hardly a code at all, such as "10.5 or earlier". None where the verdict is another one.
 */
export function nearMisses(eligibility: Eligibility, answers: Answers): readonly NearMiss[] {
  const isAffected = (given: Answers) => checkEligibility(eligibility, given).verdict !== 'not-affected';
  if (isAffected(answers)) return [];
  const texts = answerTexts(eligibility.questions, answers);
  const {groups} = rulesOf(eligibility, texts);
  const all = groups.flatMap(({when}) => compiledTestsIn(when)).filter((test) => 'code' in test);
  const typed = typedCodes(eligibility, texts);
  const missesAmong = (others: (question: string) => Answers) =>
    typed.flatMap((each): NearMiss[] => {
      const {id} = each.question;
      const given = others(id);
      const tests = all.filter(({test}) => test.question === id);
      const miss = nearMissOf(each, tests, (code) => isAffected({...given, [id]: code}));
      if (miss) return [miss];
      const isNoCode = isUnlikeCodes(
        each,
        tests.flatMap(({code}) => code ?? []),
      );
      return isNoCode && isAffected({...given, [id]: undefined}) ? [{question: id, meant: []}] : [];
    });
  const single = missesAmong(() => answers);
  if (single.length > 0 || typed.length < 2) return single;
  // Each of several may keep the others from making a difference.
  const unknown = Object.fromEntries(typed.map(({question}) => [question.id, undefined]));
  const together = missesAmong(() => ({...answers, ...unknown}));
  return combined(answers, together).some(isAffected) ? together : [];
}
