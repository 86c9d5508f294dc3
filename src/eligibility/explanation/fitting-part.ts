import {codeFault, readCode} from '../../model/codes/code-reading.js';
import {foldCodeFor, normalizeCode} from '../../model/codes/fold-code.js';
import type {CodeQuestion} from '../../model/schema/questions.js';

/** Longer answers are no codes. */
const longestAnswer = 64;
/** Of what is pasted, only as much as a barcode holds is looked at. */
const longestText = 200;

/** A GTIN-8 is the shortest code with a check digit: of any shorter stretch, one in ten has the right one by chance. */
const shortestChecked = 8;

/** The GTIN in what a scanner reads of a barcode without brackets (GS1 General Specifications, 3.2 and 5.1.2). */
const scannedItem = /^(?:\][A-Z]\d)?01(\d{14})/;

/** What stands apart in an answer: its words, what its brackets part, and the trade item that a scanner reads. */
function apartIn(answer: string): string[] {
  const text = normalizeCode(answer).trim();
  const [, item] = scannedItem.exec(text) ?? [];
  return [...text.split(/[^\p{L}\p{N}\p{Pd}]+/u), ...(item === undefined ? [] : [item])];
}

/** The only one of some codes that can be one of a question. */
function onlyFitting(question: CodeQuestion, codes: Iterable<string>): string | undefined {
  const fitting = new Set<string>();
  for (const code of codes) if (codeFault(question, code) === undefined) fitting.add(code);
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}

/** Every stretch of a text. */
function* stretchesIn(text: string): Generator<string> {
  const characters = [...text];
  for (let start = 0; start < characters.length; start++) {
    for (let end = start + 1; end <= characters.length; end++) yield characters.slice(start, end).join('');
  }
}

/**
 * The one stretch of an answer that can be a code of a question; undefined where there is none, or more than one. Where only a
 * check digit tells codes from others, stretches that stand apart.
 */
export function fittingPart(question: CodeQuestion, answer: string): string | undefined {
  const {shape, checksum} = question;
  if (!shape && checksum) {
    const words = apartIn(answer.slice(0, longestText)).map((word) => foldCodeFor(question, word));
    return onlyFitting(
      question,
      words.filter(({length}) => length >= shortestChecked),
    );
  }
  const {code} = readCode(question, answer);
  return shape && [...code].length <= longestAnswer ? onlyFitting(question, stretchesIn(code)) : undefined;
}
