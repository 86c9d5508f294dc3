/**
 * Problems with a document: what is wrong, and how to fix it. Pages do not download this catalogue. `wordProblem` fills
 * the gaps.
 */
import {msg, str} from '../../msg.js';
import type {ProblemCode} from '../../../model/problems/problem.js';

/** The sentence of each problem; its gaps are what was found and what was expected, if the problem has them. */
export const problems: Readonly<Record<ProblemCode, (received: string, expected: string) => string>> = {
  /** Problem with a document; the gap is a web address */
  'not-loaded': (address: string) =>
    msg(str`${address} could not be loaded. Check the address, and whether the server answers.`, {
      id: 'problem-not-loaded',
    }),
  /** Problem with a document; a web address, and a hash such as sha384-… */
  'integrity-mismatch': (address: string, integrity: string) =>
    msg(
      str`The content of ${address} does not match “${integrity}”. Was one of them changed without the other?`,
      {id: 'problem-integrity-mismatch'},
    ),
  /** Problem with a document; the gap is what was found there, such as a comma */
  'not-json': (found: string) =>
    msg(
      str`This is not JSON: ${found} is not expected here. Look just before it for a comma, quotation mark or bracket that is missing or one too many.`,
      {id: 'problem-not-json'},
    ),
  /** Problem with a document; two numbers */
  'too-large': (length: string, limit: string) =>
    msg(
      str`The document has ${length} characters, and pages refuse more than ${limit}. Leave out what readers do not need.`,
      {id: 'problem-too-large'},
    ),
  /** Problem with a document */
  unreadable: () =>
    msg('This is not a notice, and the reason could not be determined. Please try again.', {
      id: 'problem-unreadable',
    }),
  /** Problem with a document; what was found (“abc”, or a list) and what was expected (text or an object) */
  'wrong-type': (found: string, expected: string) =>
    msg(str`Found ${found} where ${expected} belongs.`, {id: 'problem-wrong-type'}),
  /** Problem with a document; the gap is the name of a member of JSON */
  'missing-member': (member: string) =>
    msg(str`“${member}” is missing here. Add it.`, {id: 'problem-missing-member'}),
  /** Problem with a document; the gap is a word. The known ones may follow */
  'unknown-value': (value: string) => msg(str`“${value}” is not known here.`, {id: 'problem-unknown-value'}),
  /** Problem with a document; a number, or how many entries a list has */
  'out-of-range': (value: string) =>
    msg(
      str`${value} is too small here. A list needs at least one entry, a revision, a width and a height start at 1, and no count is below 0.`,
      {id: 'problem-out-of-range'},
    ),
  /** Problem with a document */
  'bad-date': (date: string) =>
    msg(
      str`“${date}” is not a real date. Write 2012, 2012-09 or 2012-09-25; a time needs its offset: 2012-09-25T14:05+09:00.`,
      {id: 'problem-bad-date'},
    ),
  /** Problem with a document; the gap is the number of a bar code */
  'bad-gtin': (number: string) =>
    msg(
      str`“${number}” is not the number of a bar code. Write all of its 8, 12, 13 or 14 digits, without spaces.`,
      {id: 'problem-bad-gtin'},
    ),
  /** Problem with a document; the gap is an id */
  'bad-id': (id: string) =>
    msg(
      str`“${id}” cannot be an id. Use 1 to 64 characters without spaces; for the id of the notice itself only a–z, 0–9 and hyphens.`,
      {id: 'problem-bad-id'},
    ),
  /** Problem with a document */
  'bad-language-tag': (tag: string) =>
    msg(str`“${tag}” is not a language tag. Write, for example, ja, en-GB or zh-Hant.`, {
      id: 'problem-bad-language-tag',
    }),
  /** Problem with a document; “display” is a member of JSON */
  'bad-phone-number': (number: string) =>
    msg(
      str`“${number}” is not an international number. Write it with its country code and without spaces, such as +81120020215. What people dial can stand in “display”.`,
      {id: 'problem-bad-phone-number'},
    ),
  /** Problem with a document */
  'bad-time': (time: string) =>
    msg(str`“${time}” is not a time of day. Write it with two digits each, such as 09:00.`, {
      id: 'problem-bad-time',
    }),
  /** Problem with a document */
  'bad-time-zone': (zone: string) =>
    msg(str`No time zone is called “${zone}”. Write a name such as Asia/Tokyo or Europe/London.`, {
      id: 'problem-bad-time-zone',
    }),
  /** Problem with a document */
  'empty-text': () =>
    msg('This text is empty. Write it, or take the member out if it is optional.', {
      id: 'problem-empty-text',
    }),
  /** Problem with a document; the gap is the value “other” */
  'reserved-value': (value: string) =>
    msg(
      str`“${value}” is reserved for “none of these”. Call the option something else, or offer that answer by "other": true.`,
      {id: 'problem-reserved-value'},
    ),
  /** Problem with a document */
  'too-deep': () =>
    msg('Here the document is nested more than 64 levels deep. Write it flatter.', {id: 'problem-too-deep'}),
  /** Problem with a document */
  'too-long': () =>
    msg('This text is too long. Shorten it, or divide it into several.', {id: 'problem-too-long'}),
  /** Problem with a document; the gap is a web or mail address */
  'unsafe-url': (address: string) =>
    msg(
      str`“${address}” cannot be used here. A link begins with https:, http:, mailto: or tel:, or is relative, and has no spaces; the address of a picture begins with https://, or is relative; a mail address looks like name@example.com.`,
      {id: 'problem-unsafe-url'},
    ),
  /** Problem with a document; the gap is an id */
  'duplicate-id': (id: string) =>
    msg(str`“${id}” is used twice. Give each one a name of its own.`, {id: 'problem-duplicate-id'}),
  /** Problem with a document; “heading” is a member of JSON */
  'missing-heading': (section: string) =>
    msg(str`The section “${section}” has no heading, and brings none of its own. Add “heading”.`, {
      id: 'problem-missing-heading',
    }),
  /** Problem with a document; “timeZone” is a member of JSON */
  'missing-time-zone': () =>
    msg(
      '“timeZone” is missing, so that nobody can say when a day begins. Add it, such as "timeZone": "Asia/Tokyo".',
      {id: 'problem-missing-time-zone'},
    ),
  /** Problem with a document; a member of JSON, and a list of those that fit, joined by “or” */
  'unfit-test': (member: string, fitting: string) =>
    msg(str`“${member}” cannot test the answer to this question. Use ${fitting}.`, {
      id: 'problem-unfit-test',
    }),
  /** Problem with a document or an answer; the gap is an id */
  'unknown-question': (id: string) =>
    msg(str`No question is called “${id}”.`, {id: 'problem-unknown-question'}),
  /** Problem with a document; the gap is two dates or codes, such as 2012-09..2012-08 */
  'inverted-range': (range: string) =>
    msg(str`${range} ends before it begins. Correct one of the two.`, {id: 'problem-inverted-range'}),
  /** Problem with a document */
  'unknown-option': (value: string) =>
    msg(
      str`The question has no option “${value}”. Where this test would decide, the answer is only “possibly affected”.`,
      {id: 'problem-unknown-option'},
    ),
  /** Problem with a document; an id, and a member of JSON, such as data or advice */
  'unknown-reference': (id: string, member: string) =>
    msg(str`“${id}” is not the id of any entry of “${member}”.`, {id: 'problem-unknown-reference'}),
  /** Problem with a document; the gap is a member of JSON */
  'duplicate-member': (member: string) =>
    msg(str`“${member}” appears twice in this object, and only the last one counts. Remove one of them.`, {
      id: 'problem-duplicate-member',
    }),
  /** Problem with a document; the gap is a member of JSON */
  'unknown-member': (member: string) =>
    msg(str`“${member}” is not known here and will be ignored.`, {id: 'problem-unknown-member'}),
  /** Problem with a document; a member of JSON, and the version that has it; “formatVersion” is a member, too */
  'newer-member': (member: string, version: string) =>
    msg(
      str`“${member}” came with version ${version}, and “formatVersion” names an older one. Raise it, or take this out.`,
      {id: 'problem-newer-member'},
    ),
  /** Problem with a document; two lists of language tags */
  'missing-translation': (languages: string, missing: string) =>
    msg(str`This text is there in ${languages}, and not in ${missing}. Translate it.`, {
      id: 'problem-missing-translation',
    }),
  /** Problem with a document; a language tag, and how many texts of how many, such as 3/40 */
  'partial-translation': (language: string, number: string) =>
    msg(
      str`Only some texts are in ${language} (${number}), so its readers get a mixture. Translate the others, or remove these.`,
      {id: 'problem-partial-translation'},
    ),
  /** Problem with a document; the gap is the id of a question */
  'contradictory-test': (question: string) =>
    msg(
      str`No answer to “${question}” can pass this test. Where it would decide, the answer is only “possibly affected”. Correct it.`,
      {id: 'problem-contradictory-test'},
    ),
  /** Problem with a document; the gap is an id */
  'unreachable-group': (group: string) =>
    msg(
      str`Nobody can be in the group “${group}”, whatever they answer: its conditions exclude each other. Correct one of them.`,
      {id: 'problem-unreachable-group'},
    ),
  /** Problem with a document; two dates or codes, such as 2012-09-04..2012-09-06, and the one between them */
  'narrow-gap': (ends: string, missing: string) =>
    msg(
      str`Between ${ends}, only ${missing} is left out: whoever answers that is not affected. Close the gap if it is not meant.`,
      {id: 'problem-narrow-gap'},
    ),
  /** A note on a document, may be intended; two ids joined by “and”, and answers such as paid=card */
  'overlapping-groups': (groups: string, answers: string) =>
    msg(
      str`The same reader can be in ${groups}, which tell different things. An example: ${answers}. Check that both can be told to one person.`,
      {id: 'problem-overlapping-groups'},
    ),
  /** A note on a document, may be intended; two ids */
  'nested-group': (inner: string, outer: string) =>
    msg(
      str`Whoever is in the group “${inner}” is also in “${outer}”, so that it changes no verdict, and tells nothing else. Does it say what you mean?`,
      {id: 'problem-nested-group'},
    ),
  /** A note on a document, may be intended; the id of a question, and answers such as paid=other */
  'deciding-other': (question: string, answers: string) =>
    msg(
      str`“None of these” as the answer to “${question}” makes a reader affected. An example: ${answers}. If you do not mean that, exclude “other” here.`,
      {id: 'problem-deciding-other'},
    ),
  /** Problem with a document; the gap is an id */
  'unused-question': (question: string) =>
    msg(
      str`No answer to the question “${question}” changes a verdict. Let a group ask about it, or leave it out.`,
      {id: 'problem-unused-question'},
    ),
  /** A note on a document, probably intended; the gap is the value of an option */
  'unused-option': (option: string) =>
    msg(
      str`No rule names the option “${option}”: whoever chooses it is in no group through this question. That can be right.`,
      {id: 'problem-unused-option'},
    ),
  /** Problem with a document; an id. “shape” is a member of JSON, and "####-@@" an example of what it may be */
  'code-without-shape': (question: string) =>
    msg(
      str`The question “${question}” does not say what its codes look like, so whoever mistypes one may be told “not affected”. Add "shape", such as "####-@@" for four digits and two letters.`,
      {id: 'problem-code-without-shape'},
    ),
  /** Problem with a document; a code or pattern, and the member of JSON that rules it out: shape, alphabet or checksum */
  unshapely: (code: string, member: string) =>
    msg(
      str`No code of this question can be like “${code}”: its “${member}” rules that out. Correct one of the two.`,
      {id: 'problem-unshapely'},
    ),
  /** Problem with a document; the gap is two numbers in brackets, the value of the member “part” of JSON */
  'range-over-check-digit': (part: string) =>
    msg(
      str`This range runs over the check digit of the codes, which has no order, so it leaves out codes between its ends. Test a part without it, such as "part": ${part}.`,
      {id: 'problem-range-over-check-digit'},
    ),
};

/** Problem with a document that is not JSON */
export const endsTooEarly = () =>
  msg('The text ends too early: it is empty, or a bracket or quotation mark is not closed.', {
    id: 'problem-ends-too-early',
  });
/** Problem with a document; the gap is a list of members of JSON, joined by “or” */
export const testsNothing = (fitting: string) =>
  msg(str`This condition tests nothing. Add ${fitting}.`, {id: 'problem-tests-nothing'});
/** Problem with a document; two numbers, the value of the member “part” of JSON, and “shape” is a member of JSON */
export const partMissing = (part: string) =>
  msg(
    str`No code of this question has the characters ${part}: every “shape” is shorter. Correct one of the two.`,
    {
      id: 'problem-part-missing',
    },
  );

/** The types of JSON, as they are called within a sentence. */
export const types: Readonly<Record<string, () => string>> = {
  /** A type of JSON, within a sentence */
  string: () => msg('text in quotation marks', {id: 'type-string'}),
  /** A type of JSON, within a sentence */
  number: () => msg('a whole number', {id: 'type-number'}),
  /** A type of JSON, within a sentence; keep the words */
  boolean: () => msg('true or false', {id: 'type-boolean'}),
  /** A type of JSON, within a sentence; keep the brackets */
  Array: () => msg('a list [ ]', {id: 'type-array'}),
  /** A type of JSON, within a sentence; keep the brackets */
  Object: () => msg('an object { }', {id: 'type-object'}),
};

/** After a problem; the gap is a known name */
export const didYouMean = (name: string) => msg(str`Did you mean “${name}”?`, {id: 'did-you-mean'});
/** After a problem; the gap is a list of names */
export const knownHere = (names: string) => msg(str`Known here: ${names}.`, {id: 'known-here'});
/** Quotation marks around what a document says */
export const quoted = (text: string) => msg(str`“${text}”`, {id: 'quoted'});
