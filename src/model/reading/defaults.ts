import {allTestsOf} from '../conditions.js';
import {literalOf} from '../codes/signs.js';
import {listOf} from '../list-of.js';
import type {Eligibility} from '../schema/eligibility.js';
import type {CodeQuestion} from '../schema/questions.js';
import type {Notice} from '../schema/notice.js';

/** What punctuation does not distinguish codes, unless the rule itself writes it. */
const punctuation = ['.', ':', '/', '_', '#'];

/** Words in front of a code that belong to none. */
const knownLabels = ['lot', 'no.', 's/n', 'serial', 'model', 'number', '型番', 'ロット', '製造番号'];

/** What the rule of a question writes of codes; the signs of patterns are not written. */
function writtenCodes(question: CodeQuestion, eligibility: Eligibility): string[] {
  const patterns = [...(listOf(question.shape) ?? [])];
  const codes: string[] = [];
  for (const {question: id, in: listed = [], prefix, like, from, to} of allTestsOf(eligibility)) {
    if (id !== question.id) continue;
    codes.push(...listed, ...(listOf(prefix) ?? []));
    patterns.push(...(listOf(like) ?? []));
    for (const bound of [from, to]) if (typeof bound === 'string') codes.push(bound);
  }
  return [...codes, ...patterns.map(literalOf)];
}

/**
 * Before version 1.1, codes ignored nothing more than white space and hyphens. A document that says the shape of its codes
 * all the same has them told from the words in front.
 */
function withDefaults(question: CodeQuestion, eligibility: Eligibility, isOlder: boolean): CodeQuestion {
  const {shape, order, ignore, labels = []} = question;
  if (isOlder && shape === undefined) return question;
  const fold = (text: string) => text.normalize('NFKC').toLowerCase();
  const codes = writtenCodes(question, eligibility).map(fold);
  const isWritten = (character: string) => codes.some((code) => code.includes(character));
  const begins = (label: string) => codes.some((code) => code.startsWith(fold(label.replace('.', ''))));
  const dropped = isOlder || order === 'version' ? [] : punctuation.filter((each) => !isWritten(each));
  return {
    ...question,
    ignore: ignore ?? dropped.join(''),
    labels: [...new Set([...labels, ...knownLabels])].filter((label) => !begins(label)),
  };
}

/** Fills in what the codes of a notice ignore, and what may stand in front of them. */
export function withCodeDefaults(notice: Notice): Notice {
  const {formatVersion, eligibility} = notice;
  if (!eligibility) return notice;
  const isOlder = formatVersion === '1.0';
  const questions = eligibility.questions.map((question) =>
    question.kind === 'code' ? withDefaults(question, eligibility, isOlder) : question,
  );
  const isSame = questions.every((question, index) => question === eligibility.questions[index]);
  return isSame ? notice : {...notice, eligibility: {...eligibility, questions}};
}
