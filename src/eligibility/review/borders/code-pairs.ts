import {codeFault} from '../../../model/codes/code-reading.js';
import {foldCodeFor} from '../../../model/codes/fold-code.js';
import {listOf} from '../../../model/list-of.js';
import type {Test} from '../../../model/schema/conditions.js';
import type {CodeQuestion} from '../../../model/schema/questions.js';
import {codeTest, type CodeTest} from '../../facts/code-test.js';
import {nextCode, previousCode} from '../codes/next-code.js';
import {questionOfPart} from '../codes/question-of-part.js';
import {codesAround} from '../codes/sample-codes.js';
import {wholeCodes} from '../codes/whole-codes.js';
import {fits, pair, type BorderPair, type Places} from './border-pair.js';

/** The members of a test of codes that are no bounds, in the words of the document. */
function shapeOf({in: listed, prefix, like, part}: Test): string {
  const list = (texts: Test['like']) => listOf(texts)?.join(' | ') ?? '';
  const shape = [
    part && `part ${part.join('..')}`,
    listed && 'in',
    prefix === undefined ? '' : `prefix ${list(prefix)}`,
    like === undefined ? '' : `like ${list(like)}`,
  ];
  return shape.filter(Boolean).join(', ');
}

/** A test of codes with its question. */
interface Coded {
  readonly test: Test;
  readonly compiled: CodeTest;
  readonly question: CodeQuestion;
}

/** Of each bound the code at it, and the one beyond; beyond a version there is also the one right behind it. */
function boundPairs({test, compiled, question}: Coded): BorderPair[] {
  const {from, to, order} = compiled;
  const ofPart = questionOfPart(question, compiled);
  const pairsAt = (member: 'from' | 'to', code: string, beyond: readonly (string | undefined)[]) => {
    const written = test[member];
    const [inside] = wholeCodes(question, compiled, code);
    if (typeof written !== 'string' || inside === undefined || !compiled.passes(inside)) return [];
    const places: Places = member === 'from' ? ['first', 'before'] : ['last', 'after'];
    return beyond
      .flatMap((stretch) =>
        stretch === undefined ? [] : wholeCodes(question, compiled, stretch).slice(0, 1),
      )
      .filter((outside) => !compiled.passes(outside))
      .map((outside) => pair(inside === code ? written : inside, outside, places, `${member} ${written}`));
  };
  return [
    ...(from === undefined ? [] : pairsAt('from', from, [previousCode(ofPart, from)])),
    ...(to === undefined
      ? []
      : pairsAt('to', to, [nextCode(ofPart, to), ...(order === 'version' ? [`${to}.1`] : [])])),
  ];
}

/** Each code around the borders of a test, with one on the other side of them. */
function shapePairs({test, compiled, question}: Coded): BorderPair[] {
  const fold = (code: string) => foldCodeFor(question, code);
  const listed = test.part ? [] : (test.in ?? []);
  const codes = [...new Set([...listed, ...codesAround(compiled, question)])];
  const inside = codes.filter((code) => compiled.passes(fold(code)));
  const outside = codes.filter((code) => !compiled.passes(fold(code)));
  const [firstInside, firstOutside] = [inside[0], outside[0]];
  if (firstInside === undefined || firstOutside === undefined) return [];
  // A listed code as it is written stands for the same code folded.
  const seen = new Set<string>();
  const isNew = (code: string) => !seen.has(fold(code)) && seen.add(fold(code));
  return [
    ...inside.filter(isNew).map((code) => pair(code, firstOutside, fits, shapeOf(test))),
    ...outside.slice(1).map((code) => pair(firstInside, code, fits, shapeOf(test))),
  ];
}

/** An answer that is no code of a question, because it is a character too long or too short; undefined if all are. */
function unfitCode(question: CodeQuestion, code: string): string | undefined {
  return [code.slice(0, -1), `${code}0`].find((each) => codeFault(question, each) !== undefined);
}

/** A code within a test, and a slip of it that is no code of the question. */
function unfitPairs(question: CodeQuestion, pairs: readonly BorderPair[]): BorderPair[] {
  const [inside] = pairs[0] ?? [];
  const unfit = inside && unfitCode(question, foldCodeFor(question, inside.answer));
  return inside && unfit !== undefined ? [[inside, {answer: unfit, place: 'unfit', of: ''}]] : [];
}

/** Codes on both sides of every border of a test, and a slip that is no code of the question. */
export function codePairs(test: Test, question: CodeQuestion): BorderPair[] {
  const compiled = codeTest(test, question);
  if (!compiled) return [];
  const coded = {test, compiled, question};
  const hasShape = test.in !== undefined || test.prefix !== undefined || test.like !== undefined;
  const pairs = [...boundPairs(coded), ...(hasShape ? shapePairs(coded) : [])];
  return [...pairs, ...unfitPairs(question, pairs)];
}
