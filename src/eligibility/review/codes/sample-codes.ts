import type {Test} from '../../../model/schema/conditions.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {codeOrder, codeTest, partOf, type CodeTest} from '../../facts/code-test.js';
import {codeLike} from './code-like.js';
import {nextCode, previousCode, wheels} from './next-code.js';
import {questionOfPart} from './question-of-part.js';
import {wholeCodes} from './whole-codes.js';

/** Maximum number of places of a pattern at which a code is tried that does not fit. */
const mostMisfits = 40;

/** A code with another character at a place: one of its kind, or one of another kind, which no sign but `?` lets through. */
function misfit(code: string, place: number, isOfItsKind: boolean): string {
  const character = code[place] ?? '';
  const wheel = wheels.find((each) => each.includes(character));
  const turnedOn = wheel?.at((wheel.indexOf(character) + 1) % wheel.length);
  const other = /[0-9]/.test(character) ? 'X' : '7';
  return code.slice(0, place) + ((isOfItsKind && turnedOn) || other) + code.slice(place + 1);
}

/** The codes on both sides of a border; of a version, also the one right behind it. */
function borders(question: CodeQuestion, code: string): string[] {
  const behind = question.order === 'version' ? `${code}.1` : undefined;
  return [code, nextCode(question, code), previousCode(question, code), behind].filter(
    (each) => each !== undefined,
  );
}

/** Codes that have a prefix: the shortest, and one as long as each of some codes. */
function withPrefix(prefix: string, near: readonly string[]): string[] {
  return [`${prefix}0`, `${prefix}A`, ...near.map((code) => prefix + code.slice(prefix.length)), prefix];
}

function withPattern(pattern: string, near: readonly string[], isShaped: boolean): string[] {
  const fitting = ['', ...near].map((code) => codeLike(pattern, code));
  // Near a bound, where the bounds fit, the pattern decides.
  const first = fitting[1] ?? fitting[0] ?? '';
  const places = Array.from(first.slice(0, mostMisfits), (_, place) => misfit(first, place, isShaped));
  return [...fitting, ...places, first.slice(0, -1), `${first}0`];
}

/** Folded codes that exist around the borders of a test: on either side of each. */
export function codesAround(test: CodeTest, question: CodeQuestion): string[] {
  const {from, to, listed = [], prefixes = [], patterns = []} = test;
  const ofPart = questionOfPart(question, test);
  const isShaped = question.shape !== undefined || question.alphabet !== undefined;
  const near = [from, to].flatMap((bound) => (bound === undefined ? [] : borders(ofPart, bound)));
  const stretches = [...near, ...[...listed].flatMap((code) => borders(ofPart, code))];
  for (const prefix of prefixes)
    stretches.push(...withPrefix(prefix, near), misfit(`${prefix}0`, prefix.length - 1, isShaped));
  for (const pattern of patterns) stretches.push(...withPattern(pattern, near, isShaped));
  return [...new Set(stretches)].flatMap((stretch) => wholeCodes(question, test, stretch));
}

/** Up to how many tests are brought together with codes of the others, and with how many of those. */
const [mostCrossed, mostNear] = [50, 20];

/** Codes that pass a test and are otherwise like some that others made. */
function codesNear(test: CodeTest, question: CodeQuestion, near: readonly string[]): string[] {
  const {part, from, to, listed = [], prefixes = [], patterns = []} = test;
  const members = part ? [from, to, ...listed].filter((member) => member !== undefined) : [];
  return near.flatMap((code) => {
    const there = part ? (partOf(code, part) ?? '') : code;
    const stretches = [
      ...prefixes.map((prefix) => prefix + there.slice(prefix.length)),
      ...patterns.map((pattern) => codeLike(pattern, there)),
      ...members,
    ];
    return stretches.slice(0, mostNear).flatMap((stretch) => wholeCodes(question, test, stretch, [code]));
  });
}

/**
 * Codes around the borders of all tests of a question, and some that pass several of them, in its order of codes; no more
 * than `most`.
 */
export function sampleCodes(tests: readonly Test[], question: CodeQuestion, most: number): string[] {
  const codes = new Set<string>();
  const compiled = tests.flatMap((test) => codeTest(test, question) ?? []);
  for (const test of compiled) {
    for (const code of codesAround(test, question)) codes.add(code);
    if (codes.size > most) break;
  }
  const all = [...codes];
  const near = all.filter((_, index) => index % Math.ceil(all.length / mostNear) === 0);
  for (const test of compiled.slice(0, mostCrossed))
    for (const code of codesNear(test, question, near)) codes.add(code);
  return [...codes].slice(0, most).sort(codeOrder(question.order));
}
