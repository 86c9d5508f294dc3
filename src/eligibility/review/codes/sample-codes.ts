import {matchesPattern} from '../../../model/codes/code-pattern.js';
import {codeFault, shapesOf} from '../../../model/codes/code-reading.js';
import {foldCodeFor} from '../../../model/codes/fold-code.js';
import {fitsSign} from '../../../model/codes/signs.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {codeOrder, codeTest, partOf, type CodeTest} from '../../facts/code-test.js';

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

/** A version whose last component is one more or less; undefined where it ends in none that counts, or would be negative. */
function versionBeside(version: string, step: 1 | -1): string | undefined {
  const [component = ''] = /\d+$/.exec(version) ?? [];
  if (component === '' || (step < 0 && Number(component) === 0)) return undefined;
  return version.slice(0, -component.length) + String(BigInt(component) + BigInt(step));
}

/** How many codes that do not exist, for want of the shape or the check digit, are passed over in search of one. */
const mostSkipped = 100;

function isCode(question: CodeQuestion, code: string): boolean {
  return code !== '' && codeFault(question, code) === undefined;
}

function* counting(question: CodeQuestion, code: string, step: 1 | -1): Generator<string> {
  const version = question.order === 'version' ? versionBeside(code, step) : undefined;
  if (version !== undefined) yield version;
  let next = turned(code, step);
  for (let count = 0; next !== undefined && count < mostSkipped; count++) {
    yield next;
    next = turned(next, step);
  }
}

function beside(question: CodeQuestion, code: string, step: 1 | -1): string | undefined {
  for (const each of counting(question, code, step)) if (isCode(question, each)) return each;
  return undefined;
}

/** The folded code that exists after one, as a serial number counts: `A09`, `A10`; `A9`, `B0`; of versions `10.9`, `10.10`. */
export function nextCode(question: CodeQuestion, code: string): string | undefined {
  return beside(question, code, 1);
}

/** The folded code that exists before one, as a serial number counts. */
export function previousCode(question: CodeQuestion, code: string): string | undefined {
  return beside(question, code, -1);
}

/** Maximum number of places of a pattern at which a code is tried that does not fit. */
const mostMisfits = 40;

/** The characters that stand for a sign of a pattern where a code does not say which. */
const standIns: Readonly<Record<string, string>> = {'#': '0', '@': 'A', '?': '0'};

/**
 * A code of a folded pattern that is as near as can be to another one: where a sign fits the character that stands there,
 * it is taken over.
 */
export function codeLike(pattern: string, near = ''): string {
  const signs = [...pattern];
  const length = signs.filter((sign) => sign !== '*').length;
  let code = '';
  for (const sign of signs) {
    if (sign === '*') {
      code += near.slice(code.length, Math.max(code.length, code.length + near.length - length));
      continue;
    }
    const there = near[code.length] ?? '';
    const standIn = standIns[sign] ?? sign;
    code += there !== '' && fitsSign(sign, there) ? there : standIn;
  }
  return code;
}

/** A code with another character at a place: one of its kind, or one of another kind, which no sign but `?` lets through. */
function misfit(code: string, place: number, isOfItsKind: boolean): string {
  const character = code[place] ?? '';
  const wheel = wheels.find((each) => each.includes(character));
  const turnedOn = wheel?.at((wheel.indexOf(character) + 1) % wheel.length);
  const other = /[0-9]/.test(character) ? 'X' : '7';
  return code.slice(0, place) + ((isOfItsKind && turnedOn) || other) + code.slice(place + 1);
}

/** How many shapes of a question are looked at. */
const mostShapes = 8;

function firstShapes(question: CodeQuestion): readonly string[] {
  return (shapesOf(question) ?? []).slice(0, mostShapes);
}

/** What may stand around a tested part of a code where no test says it: the example, and a code of each other shape. */
function surroundings(question: CodeQuestion): readonly string[] {
  const example = foldCodeFor(question, question.example ?? '');
  const shapes = firstShapes(question).filter((shape) => example === '' || !matchesPattern(shape, example));
  const shaped = shapes.map((shape) => codeLike(shape));
  return example === '' && shaped.length > 0 ? shaped : [example, ...shaped];
}

/** A code with a stretch at the part of it that is tested; undefined where it does not fit in there. */
function around(
  stretch: string,
  [first, last]: readonly [number, number],
  whole: string,
): string | undefined {
  const before =
    first > 0
      ? whole.slice(0, first - 1).padEnd(first - 1, '0')
      : whole.slice(0, Math.max(0, whole.length + first));
  const after = last > 0 ? whole.slice(last) : whole.slice(whole.length + last + 1).padStart(-last - 1, '0');
  const usual = partOf(whole, [first, last]) ?? '';
  const length = first > 0 === last > 0 ? last - first + 1 : 0;
  const code = before + (stretch + usual.slice(stretch.length)).padEnd(length, '0') + after;
  return partOf(code, [first, last])?.startsWith(stretch) ? code : undefined;
}

/** A code with each check digit that it might have; none where the question knows of none. */
function withCheckDigit({checksum}: CodeQuestion, code: string): string[] {
  if (!checksum) return [];
  const place = checksum === 'vin' ? 8 : code.length - 1;
  return Array.from('0123456789X', (digit) => code.slice(0, place) + digit + code.slice(place + 1));
}

/** The code that exists as near as can be to one, for each shape that it may have: what the shape asks for is filled up. */
function shapedCodes(question: CodeQuestion, code: string): string[] {
  if (isCode(question, code)) return [code];
  const shapes = firstShapes(question);
  const near = shapes.length > 0 ? shapes.map((shape) => codeLike(shape, code)) : [code];
  return near.flatMap(
    (each) => [each, ...withCheckDigit(question, each)].find((code) => isCode(question, code)) ?? [],
  );
}

/**
 * Codes that exist and have a stretch where a test looks for it, or begin with it there: one for each shape of which there is
 * one. Where there is none at all, one that is as near as can be.
 *
 * @param wholes - what may stand around a stretch that is only a part
 */
export function wholeCodes(
  question: CodeQuestion,
  {part}: CodeTest,
  stretch: string,
  wholes: readonly string[] = surroundings(question),
): string[] {
  const codes = part ? wholes.flatMap((whole) => around(stretch, part, whole) ?? []) : [stretch];
  const shaped = [...new Set(codes.flatMap((code) => shapedCodes(question, code)))];
  const kept = shaped.filter((code) => (part ? partOf(code, part) : code)?.startsWith(stretch));
  return kept.length > 0 ? kept : shaped.slice(0, 1);
}

/** An answer that is no code of a question, because it is a character too long or too short; undefined if all are. */
export function unfitCode(question: CodeQuestion, code: string): string | undefined {
  return [code.slice(0, -1), `${code}0`].find((each) => codeFault(question, each) !== undefined);
}

/** A question that says nothing of how its codes are made up but their alphabet. */
export function withoutShape({shape: _shape, checksum: _checksum, ...rest}: CodeQuestion): CodeQuestion {
  return rest;
}

/** A question as its tests see it: of a part of a code nobody knows the shape or the check digit. */
export function questionOfPart(question: CodeQuestion, {part}: CodeTest): CodeQuestion {
  return part ? withoutShape(question) : question;
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
