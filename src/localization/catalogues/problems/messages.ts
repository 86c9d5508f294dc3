/**
 * What is told of a problem with a document, in English: what is wrong, and what to do about it. No part of what a page
 * loads. `wordProblem` fills the gaps.
 */
import {msg, str} from '../../msg.js';
import type {ProblemCode} from '../../../model/problems/problem.js';

/** The sentence of each problem; the gaps are what was found and what was expected, as far as a problem has them. */
export const problems: Readonly<Record<ProblemCode, (received: string, expected: string) => string>> = {
  'not-loaded': (address: string) =>
    msg(str`${address} could not be loaded. Check the address, and whether the server answers.`, {
      id: 'problem-not-loaded',
      desc: 'Problem with a document; the gap is a web address',
    }),
  'integrity-mismatch': (address: string, integrity: string) =>
    msg(
      str`What ${address} gives is not what “${integrity}” stands for. Was one of them changed without the other?`,
      {
        id: 'problem-integrity-mismatch',
        desc: 'Problem with a document; a web address, and a hash such as sha384-…',
      },
    ),
  'not-json': (found: string) =>
    msg(
      str`This is not JSON: ${found} is not expected here. Look just before it for a comma, quotation mark or bracket that is missing or one too many.`,
      {
        id: 'problem-not-json',
        desc: 'Problem with a document; the gap is what stands there, such as a comma',
      },
    ),
  'too-large': (length: string, limit: string) =>
    msg(
      str`The document has ${length} characters, and pages refuse more than ${limit}. Leave out what readers do not need.`,
      {id: 'problem-too-large', desc: 'Problem with a document; two numbers'},
    ),
  unreadable: () =>
    msg('This is no notice, and what is wrong with it could not be found out. Please try again.', {
      id: 'problem-unreadable',
      desc: 'Problem with a document',
    }),
  'wrong-type': (found: string, expected: string) =>
    msg(str`Here stands ${found} where ${expected} belongs.`, {
      id: 'problem-wrong-type',
      desc: 'Problem with a document; what was found (“abc”, or a list) and what was expected (text or an object)',
    }),
  'missing-member': (member: string) =>
    msg(str`“${member}” is missing here. Add it.`, {
      id: 'problem-missing-member',
      desc: 'Problem with a document; the gap is the name of a member of JSON',
    }),
  'unknown-value': (value: string) =>
    msg(str`“${value}” is not known here.`, {
      id: 'problem-unknown-value',
      desc: 'Problem with a document; the gap is a word. The known ones may follow',
    }),
  'out-of-range': (value: string) =>
    msg(
      str`${value} is too small here. A list needs at least one entry, a revision starts at 1, and no count is below 0.`,
      {id: 'problem-out-of-range', desc: 'Problem with a document; a number, or how many entries a list has'},
    ),
  'bad-date': (date: string) =>
    msg(
      str`“${date}” is no date that exists. Write 2012, 2012-09 or 2012-09-25; a time needs its offset: 2012-09-25T14:05+09:00.`,
      {id: 'problem-bad-date', desc: 'Problem with a document'},
    ),
  'bad-id': (id: string) =>
    msg(
      str`“${id}” cannot be an id. Use 1 to 64 characters without spaces; for the id of the notice itself only a–z, 0–9 and hyphens.`,
      {id: 'problem-bad-id', desc: 'Problem with a document; the gap is an id'},
    ),
  'bad-language-tag': (tag: string) =>
    msg(str`“${tag}” is no language tag. Write, for example, ja, en-GB or zh-Hant.`, {
      id: 'problem-bad-language-tag',
      desc: 'Problem with a document',
    }),
  'bad-phone-number': (number: string) =>
    msg(
      str`“${number}” is no international number. Write it with its country code and without spaces, such as +81120020215. What people dial can stand in “display”.`,
      {id: 'problem-bad-phone-number', desc: 'Problem with a document; “display” is a member of JSON'},
    ),
  'bad-time': (time: string) =>
    msg(str`“${time}” is no time of day. Write it with two digits each, such as 09:00.`, {
      id: 'problem-bad-time',
      desc: 'Problem with a document',
    }),
  'bad-time-zone': (zone: string) =>
    msg(str`No time zone is called “${zone}”. Write a name such as Asia/Tokyo or Europe/London.`, {
      id: 'problem-bad-time-zone',
      desc: 'Problem with a document',
    }),
  'empty-text': () =>
    msg('This text is empty. Write it, or take the member out if it is optional.', {
      id: 'problem-empty-text',
      desc: 'Problem with a document',
    }),
  'reserved-value': (value: string) =>
    msg(
      str`“${value}” is reserved for “none of these”. Call the option something else, or offer that answer by "other": true.`,
      {id: 'problem-reserved-value', desc: 'Problem with a document; the gap is the value “other”'},
    ),
  'too-deep': () =>
    msg('Here the document is nested more than 64 levels deep. Write it flatter.', {
      id: 'problem-too-deep',
      desc: 'Problem with a document',
    }),
  'too-long': () =>
    msg('This text is too long. Shorten it, or divide it into several.', {
      id: 'problem-too-long',
      desc: 'Problem with a document',
    }),
  'unsafe-url': (address: string) =>
    msg(
      str`“${address}” is no address that can be linked to. A link begins with https:, http:, mailto: or tel:, or is relative, and has no spaces; a mail address looks like name@example.com.`,
      {id: 'problem-unsafe-url', desc: 'Problem with a document; the gap is a web or mail address'},
    ),
  'duplicate-id': (id: string) =>
    msg(str`“${id}” is used twice. Give each one a name of its own.`, {
      id: 'problem-duplicate-id',
      desc: 'Problem with a document; the gap is an id',
    }),
  'missing-heading': (section: string) =>
    msg(str`The section “${section}” has no heading, and brings none of its own. Add “heading”.`, {
      id: 'problem-missing-heading',
      desc: 'Problem with a document; “heading” is a member of JSON',
    }),
  'missing-time-zone': () =>
    msg(
      '“timeZone” is missing, so that nobody can say when a day begins. Add it, such as "timeZone": "Asia/Tokyo".',
      {id: 'problem-missing-time-zone', desc: 'Problem with a document; “timeZone” is a member of JSON'},
    ),
  'unfit-test': (member: string, fitting: string) =>
    msg(str`“${member}” cannot test the answer to this question. Use ${fitting}.`, {
      id: 'problem-unfit-test',
      desc: 'Problem with a document; a member of JSON, and a list of those that fit, joined by “or”',
    }),
  'unknown-question': (id: string) =>
    msg(str`No question is called “${id}”.`, {
      id: 'problem-unknown-question',
      desc: 'Problem with a document or an answer; the gap is an id',
    }),
  'inverted-range': (range: string) =>
    msg(str`${range} ends before it begins. Correct one of the two.`, {
      id: 'problem-inverted-range',
      desc: 'Problem with a document; the gap is two dates or codes, such as 2012-09..2012-08',
    }),
  'unknown-option': (value: string) =>
    msg(
      str`The question has no option “${value}”. Where this test would decide, the answer is only “possibly affected”.`,
      {id: 'problem-unknown-option', desc: 'Problem with a document'},
    ),
  'unknown-reference': (id: string, member: string) =>
    msg(str`“${id}” is no id of an entry of “${member}”.`, {
      id: 'problem-unknown-reference',
      desc: 'Problem with a document; an id, and a member of JSON: data or advice',
    }),
  'duplicate-member': (member: string) =>
    msg(str`“${member}” stands in this object twice, and only the last one counts. Take one out.`, {
      id: 'problem-duplicate-member',
      desc: 'Problem with a document; the gap is a member of JSON',
    }),
  'unknown-member': (member: string) =>
    msg(str`“${member}” is not known here and will be ignored.`, {
      id: 'problem-unknown-member',
      desc: 'Problem with a document; the gap is a member of JSON',
    }),
  'missing-translation': (languages: string, missing: string) =>
    msg(str`This text is there in ${languages}, and not in ${missing}. Translate it.`, {
      id: 'problem-missing-translation',
      desc: 'Problem with a document; two lists of language tags',
    }),
  'partial-translation': (language: string, number: string) =>
    msg(
      str`Few texts are in ${language} (${number}), so that its readers get a mixture. Translate the others, or take these out.`,
      {
        id: 'problem-partial-translation',
        desc: 'Problem with a document; a language tag, and how many texts of how many, such as 3/40',
      },
    ),
  'unreachable-group': (group: string) =>
    msg(
      str`Nobody can be in the group “${group}”, whatever they answer: its conditions exclude each other. Correct one of them.`,
      {id: 'problem-unreachable-group', desc: 'Problem with a document; the gap is an id'},
    ),
  'unused-question': (question: string) =>
    msg(
      str`No answer to the question “${question}” changes a verdict. Let a group ask about it, or leave it out.`,
      {
        id: 'problem-idle-question',
        desc: 'Problem with a document; the gap is an id',
      },
    ),
  'unused-option': (option: string) =>
    msg(
      str`No rule names the option “${option}”: whoever chooses it is in no group through this question. That can be right.`,
      {id: 'problem-idle-option', desc: 'A calm note on a document; the gap is the value of an option'},
    ),
};

export const endsTooEarly = () =>
  msg('The text ends too early: it is empty, or a bracket or quotation mark is not closed.', {
    id: 'problem-ends-too-early',
    desc: 'Problem with a document that is not JSON',
  });
export const testsNothing = (fitting: string) =>
  msg(str`This condition tests nothing. Add ${fitting}.`, {
    id: 'problem-tests-nothing',
    desc: 'Problem with a document; the gap is a list of members of JSON, joined by “or”',
  });

/** What JSON is made of, as a sentence speaks of it. */
export const types: Readonly<Record<string, () => string>> = {
  string: () => msg('text in quotation marks', {id: 'type-string', desc: 'What belongs in a place'}),
  number: () => msg('a whole number', {id: 'type-number', desc: 'What belongs in a place'}),
  boolean: () => msg('true or false', {id: 'type-boolean', desc: 'What belongs in a place; keep the words'}),
  Array: () => msg('a list [ ]', {id: 'type-array', desc: 'What belongs in a place; keep the brackets'}),
  Object: () => msg('an object { }', {id: 'type-object', desc: 'What belongs in a place; keep the brackets'}),
};

export const didYouMean = (name: string) =>
  msg(str`Did you mean “${name}”?`, {id: 'did-you-mean', desc: 'After a problem; the gap is a known name'});
export const knownHere = (names: string) =>
  msg(str`Known here: ${names}.`, {id: 'known-here', desc: 'After a problem; the gap is a list of names'});
export const quoted = (text: string) =>
  msg(str`“${text}”`, {id: 'quoted', desc: 'Quotation marks around what a document says'});
