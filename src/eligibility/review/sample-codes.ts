import {compareCodes, foldCode} from '../../model/code.js';
import type {Test} from '../../model/schema/eligibility.js';

/** Characters that follow one another, the last of which is followed by the first. */
const wheels = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const;

/**
 * Turns the last letter or digit of a code by one, and those before it where it goes over the end, as a counter does.
 *
 * @returns undefined where the counter would go over its own end
 */
function turned(code: string, step: 1 | -1): string | undefined {
  const characters = [...code];
  for (let place = characters.length - 1; place >= 0; place--) {
    const wheel = wheels.find((each) => each.includes(characters[place] ?? ''));
    if (!wheel) continue;
    const index = wheel.indexOf(characters[place] ?? '') + step;
    characters[place] = wheel.at(index % wheel.length) ?? '';
    if (index >= 0 && index < wheel.length) return characters.join('');
  }
  return undefined;
}

/** The code after one, as a serial number counts: `A09`, `A10`; `A9`, `B0`. */
export function nextCode(code: string): string | undefined {
  return turned(foldCode(code), 1);
}

/** The code before one, as a serial number counts. */
export function previousCode(code: string): string | undefined {
  return turned(foldCode(code), -1);
}

/** Maximum number of places of a pattern at which a code is tried that does not fit. */
const mostMisfits = 40;

/** The characters that stand for a sign of a pattern where a code does not say which. */
const standIns: Readonly<Record<string, string>> = {'#': '0', '@': 'A', '?': '0'};

const classes: Readonly<Record<string, RegExp>> = {'#': /[0-9]/, '@': /\p{L}/u, '?': /./u};

/**
 * A code of a pattern that is as near as can be to another one: where a sign fits the character that stands there, it is
 * taken over.
 */
export function codeLike(pattern: string, near = ''): string {
  const signs = [...foldCode(pattern)];
  const length = signs.filter((sign) => sign !== '*').length;
  let code = '';
  for (const sign of signs) {
    if (sign === '*') {
      code += near.slice(code.length, Math.max(code.length, code.length + near.length - length));
      continue;
    }
    const there = near[code.length] ?? '';
    const fitting = classes[sign];
    code += fitting ? (fitting.test(there) ? there : (standIns[sign] ?? '')) : sign;
  }
  return code;
}

/** A code with another character at a place, so that a pattern does not fit there. */
function misfit(code: string, place: number): string {
  const other = /[0-9]/.test(code[place] ?? '') ? 'X' : '7';
  return code.slice(0, place) + other + code.slice(place + 1);
}

/** The codes on both sides of the borders of one member. */
function borders(code: string): string[] {
  return [code, nextCode(code), previousCode(code)].filter((each) => each !== undefined);
}

/** Codes that have a prefix: the shortest, and one as long as each of some codes. */
function withPrefix(prefix: string, near: readonly string[]): string[] {
  return [`${prefix}0`, `${prefix}A`, ...near.map((code) => prefix + code.slice(prefix.length)), prefix];
}

/** Codes around the borders of one test: on either side of each. */
export function codesAround({from, to, in: listed = [], prefix, like}: Test): string[] {
  const bounds = [from, to].filter((bound) => bound !== undefined).map(foldCode);
  const near = bounds.flatMap(borders);
  const samples = [...near, ...listed.map(foldCode).flatMap(borders)];
  if (prefix !== undefined) {
    const folded = foldCode(prefix);
    samples.push(...withPrefix(folded, near), misfit(`${folded}0`, folded.length - 1));
  }
  if (like !== undefined) {
    const fitting = ['', ...near].map((code) => codeLike(like, code));
    // Near a bound, where the bounds fit, the pattern decides.
    const first = fitting[1] ?? fitting[0] ?? '';
    const places = Array.from(first.slice(0, mostMisfits), (_, place) => misfit(first, place));
    samples.push(...fitting, ...places, first.slice(0, -1), `${first}0`);
  }
  return samples.filter((code) => code !== '');
}

/** Codes around the borders of all tests of a question, in the order of codes; no more than `most`. */
export function sampleCodes(tests: readonly Test[], most: number): string[] {
  const codes = new Set<string>();
  for (const test of tests) {
    for (const code of codesAround(test)) codes.add(foldCode(code));
    if (codes.size > most) break;
  }
  codes.delete('');
  return [...codes].slice(0, most).sort(compareCodes);
}
