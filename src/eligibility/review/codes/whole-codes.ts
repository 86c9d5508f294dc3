import {matchesPattern} from '../../../model/codes/code-pattern.js';
import {shapesOf} from '../../../model/codes/code-reading.js';
import {foldCodeFor} from '../../../model/codes/fold-code.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {partOf, type CodeTest} from '../../facts/code-test.js';
import {codeLike} from './code-like.js';
import {isCode} from './is-code.js';

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
