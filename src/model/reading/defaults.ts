import {testsOf} from '../conditions.js';
import {listOf} from '../list-of.js';
import type {CodeQuestion, Eligibility} from '../schema/eligibility.js';
import type {Notice} from '../schema/notice.js';

/** What punctuation does not distinguish codes, unless the rule itself writes it. */
const punctuation = '.:/_#';

/** Words in front of a code that belong to none. */
const knownLabels = ['lot', 'no.', 's/n', 'serial', 'model', 'number', '型番', 'ロット', '製造番号'];

/** What the rule of a question writes of codes; the signs of patterns are not written. */
function writtenCodes(question: CodeQuestion, {groups}: Eligibility): string[] {
  const tests = groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
  const patterns = [...(listOf(question.shape) ?? [])];
  const codes: string[] = [];
  for (const {question: id, in: listed = [], prefix, like, from, to} of tests) {
    if (id !== question.id) continue;
    codes.push(...listed, ...(listOf(prefix) ?? []));
    patterns.push(...(listOf(like) ?? []));
    for (const bound of [from, to]) if (typeof bound === 'string') codes.push(bound);
  }
  return [...codes, ...patterns.map((pattern) => pattern.replace(/[#@?*]/g, ''))];
}

function withDefaults(question: CodeQuestion, eligibility: Eligibility): CodeQuestion {
  const codes = writtenCodes(question, eligibility).map((code) => code.normalize('NFKC').toLowerCase());
  const {order, ignore = order === 'version' ? '' : punctuation, labels = []} = question;
  const written = (character: string) => codes.some((code) => code.includes(character));
  return {
    ...question,
    ignore: question.ignore ?? [...ignore].filter((character) => !written(character)).join(''),
    labels: [...labels, ...knownLabels.filter((label) => !codes.some((code) => code.startsWith(label)))],
  };
}

/** Fills in what the codes of a notice ignore, by version 1.1 of the format; before it, they ignored nothing more. */
export function withCodeDefaults(notice: Notice): Notice {
  const {formatVersion, eligibility} = notice;
  if (formatVersion === '1.0' || !eligibility) return notice;
  const questions = eligibility.questions.map((question) =>
    question.kind === 'code' ? withDefaults(question, eligibility) : question,
  );
  return {...notice, eligibility: {...eligibility, questions}};
}
