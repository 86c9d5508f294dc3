/**
 * Problems with a document: what is wrong, and how to fix it. Pages download it only to tell their owner in the console.
 * `wordProblem` fills the gaps.
 */
import {msg, str} from '../../msg.js';
import type {JsonSlip} from '../../../model/problems/json-slip.js';
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
  /** Problem with a document; keep the sign in brackets */
  'bad-encoding': () =>
    msg(
      'Characters were lost here (�): the text was saved or read in another encoding than UTF-8. Type them again, and save the document in UTF-8.',
      {id: 'problem-bad-encoding'},
    ),
  /** Problem with a document */
  unreadable: () =>
    msg('This is not a notice, and the reason could not be found. Please try again.', {
      id: 'problem-unreadable',
    }),
  /** Problem with a document; the gap is an error of the browser */
  'not-rendered': (error: string) =>
    msg(
      str`The notice could not be shown on this page: ${error}. Look for a script or an extension that changes what browsers do.`,
      {id: 'problem-not-rendered'},
    ),
  /** Problem with a document; what was found (“abc”, or a list) and what was expected (text or an object) */
  'wrong-type': (found: string, expected: string) =>
    msg(str`Found ${found} where ${expected} belongs.`, {id: 'problem-wrong-type'}),
  /** Problem with a document; the gap is the name of a member of JSON */
  'missing-member': (member: string) =>
    msg(str`“${member}” is missing here. Add it.`, {id: 'problem-missing-member'}),
  /** Problem with a document; the gap is a word. The known ones may follow */
  'unknown-value': (value: string) => msg(str`“${value}” is not known here.`, {id: 'problem-unknown-value'}),
  /** Problem with a document: with a list that is empty */
  'out-of-range': () =>
    msg('This list is empty, and needs at least one entry. Add one.', {id: 'problem-out-of-range'}),
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
    msg(
      str`“${time}” is not a time of day from 00:00 to 24:00. Write it with two digits each, such as 09:00.`,
      {
        id: 'problem-bad-time',
      },
    ),
  /** Problem with a document */
  'bad-time-zone': (zone: string) =>
    msg(str`No time zone is called “${zone}”. Write a name such as Asia/Tokyo or Europe/London.`, {
      id: 'problem-bad-time-zone',
    }),
  /** Problem with a document */
  'empty-text': () =>
    msg('This text is empty. Fill it in, or remove the member if it is optional.', {
      id: 'problem-empty-text',
    }),
  /** Problem with a document; the gap is the value “other” */
  'reserved-value': (value: string) =>
    msg(
      str`“${value}” is reserved for “none of these”. Call the option something else, or offer that answer with "other": true.`,
      {id: 'problem-reserved-value'},
    ),
  /** Problem with a document */
  'too-deep': () =>
    msg('The document is nested more than 64 levels deep here. Reduce the nesting.', {
      id: 'problem-too-deep',
    }),
  /** Problem with a document */
  'too-long': () => msg('This text is too long. Shorten it, or split it.', {id: 'problem-too-long'}),
  /** Problem with a document; the gap is a web address */
  'unsafe-url': (address: string) =>
    msg(
      str`“${address}” cannot be used here. A link begins with https://, http://, mailto: or tel:, or is relative, and has no spaces.`,
      {id: 'problem-unsafe-url'},
    ),
  /** Problem with a document; the gap is an id */
  'duplicate-id': (id: string) =>
    msg(str`“${id}” is used twice. Give each one a name of its own.`, {id: 'problem-duplicate-id'}),
  /** Problem with a document; “heading” is a member of JSON */
  'missing-heading': (section: string) =>
    msg(str`The section “${section}” has no heading, and there is no default one. Add “heading”.`, {
      id: 'problem-missing-heading',
    }),
  /** Problem with a document; “timeZone” is a member of JSON */
  'missing-time-zone': () =>
    msg(
      '“timeZone” is missing, so it is not clear when a day begins. Add it, such as "timeZone": "Asia/Tokyo".',
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
  /** Problem with a document; “notice” is a member of JSON */
  'wrapped-notice': () =>
    msg(
      'The notice stands within “notice” here, as in a file with its tests: pages that load this file show nothing. Publish only what stands in “notice”.',
      {id: 'problem-wrapped-notice'},
    ),
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
      str`“${member}” needs version ${version}, but “formatVersion” names an older one. Raise it, or remove this.`,
      {id: 'problem-newer-member'},
    ),
  /** Problem with a document; the gap is what should be the name of a time zone. A place that is probably meant may follow */
  'fixed-time-zone': (zone: string) =>
    msg(
      str`“${zone}” is an abbreviation: depending on the browser, it may be unknown, mean another place or ignore summer time. Write the name of a place.`,
      {id: 'problem-fixed-time-zone'},
    ),
  /** Problem with a document; two numbers, and “history” is a member of JSON */
  'misplaced-revision': (revision: string, former: string) =>
    msg(str`Revision ${revision} comes after revision ${former} in “history”. Put the oldest first.`, {
      id: 'problem-misplaced-revision',
    }),
  /** Problem with a document; a language tag. The one that is probably meant follows */
  'country-for-language': (tag: string) =>
    msg(str`“${tag}” stands for a country here, and the tag of its language is another one.`, {
      id: 'problem-country-for-language',
    }),
  /** Problem with a document; a word of JSON such as “late”, and a day; “part” and “on” are members of JSON */
  'part-of-day': (part: string, day: string) =>
    msg(
      str`Only a month or a year has a “${part}” part, and ${day} is a day. Leave “part” out, or write “on” without the day.`,
      {id: 'problem-part-of-day'},
    ),
  /** Problem with a document; a web or mail address. The one that is probably meant follows */
  'mistaken-address': (address: string) =>
    msg(str`“${address}” leads to a file beside the page, and not to another site or a mail address.`, {
      id: 'problem-mistaken-address',
    }),
  /** Problem with a document; a telephone number. The one that is probably meant follows */
  'trunk-zero': (number: string) =>
    msg(str`Nobody can call “${number}”: behind the country code, the first 0 is left out.`, {
      id: 'problem-trunk-zero',
    }),
  /** Problem with a document; a tag, such as <b>, or words of Markdown. A list and a link are parts of the body of a document */
  'markup-in-text': (markup: string) =>
    msg(
      str`Readers will see “${markup}” as it stands here: a text has no HTML and no Markdown. Write the words alone, and lists and links as blocks of a body.`,
      {id: 'problem-markup-in-text'},
    ),
  /** Problem with a document; two dates, the second of which is that of the notice */
  'distant-date': (date: string, published: string) =>
    msg(
      str`${date} is very far from the date of the notice, ${published}. Correct it, if its figures have changed places; for no end, leave it out.`,
      {id: 'problem-distant-date'},
    ),
  /** Problem with a document; a text such as AB1000-AB2000; keep “in”, “from” and “to” */
  'joined-codes': (text: string) =>
    msg(
      str`“${text}” seems to be several codes in one text, and nobody has such a code. Write each as a text of its own in “in”, and a range with “from” and “to”.`,
      {id: 'problem-joined-codes'},
    ),
  /** Problem with a document; two lists of language tags */
  'missing-translation': (languages: string, missing: string) =>
    msg(str`This text is in ${languages} but not in ${missing}. Translate it.`, {
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
      str`The same reader can be in ${groups}, which say different things. Example: ${answers}. Check that one person may be told both.`,
      {id: 'problem-overlapping-groups'},
    ),
  /** A note on a document, may be intended; two ids */
  'nested-group': (inner: string, outer: string) =>
    msg(
      str`Whoever is in the group “${inner}” is also in “${outer}”, so it changes no verdict and says nothing else. Is that what you mean?`,
      {id: 'problem-nested-group'},
    ),
  /** A note on a document, may be intended; the id of a question, and answers such as paid=other */
  'deciding-other': (question: string, answers: string) =>
    msg(
      str`“None of these” as the answer to “${question}” makes a reader affected. Example: ${answers}. If you do not mean that, exclude “other” here.`,
      {id: 'problem-deciding-other'},
    ),
  /** Problem with a document: it says of no group of readers that it is affected */
  'same-for-all': () =>
    msg(
      'Everybody is told “not affected”, whatever they answer, because there is no group. Add the groups of those who are affected.',
      {id: 'problem-same-for-all'},
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
  /** Problem with a document; an id, and a date with a time of day. “time” is a member of JSON */
  'time-not-asked': (question: string, time: string) =>
    msg(
      str`The question “${question}” asks for a day, and the rule turns within one (${time}): who answers with that day can never be certain. Add "time": true to the question.`,
      {id: 'problem-time-not-asked'},
    ),
  /** Problem with a document; two codes such as “2.9” and “2.10”. “order” is a member of JSON, and “version” its value */
  'unordered-versions': (code: string, other: string) =>
    msg(
      str`“${code}” and “${other}” look like version numbers, and are compared as serial numbers: the shorter comes first. Add "order": "version" to the question, if they are versions.`,
      {id: 'problem-unordered-versions'},
    ),
  /** Problem with a new revision of a document; two ids, and “id” is a member of JSON */
  'id-changed': (id: string, former: string) =>
    msg(
      str`The notice was called “${former}”, and is now called “${id}”: pages would take it for another incident. Keep the “id” through all revisions.`,
      {id: 'problem-id-changed'},
    ),
  /** Problem with a new revision of a document; two numbers, and “revision” is a member of JSON */
  'revision-not-raised': (revision: string, former: string) =>
    msg(
      str`Something has changed since revision ${former}, and this is revision ${revision}. Raise “revision”: open pages pass over a lower one, and a banner that was closed comes back only with a higher one.`,
      {id: 'problem-revision-not-raised'},
    ),
  /** Problem with a new revision of a document: it was withdrawn or superseded before; a word such as “final”, and a number */
  'ended-before': (stage: string, former: string) =>
    msg(
      str`Revision ${former} no longer held: it was withdrawn, or another notice had taken its place. This one is in force again (“${stage}”). If you mean that, say why in its summary.`,
      {id: 'problem-ended-before'},
    ),
  /** Problem with a new revision of a document; two dates */
  'date-moved-back': (date: string, former: string) =>
    msg(str`This date is earlier than before: ${date} instead of ${former}. Correct it.`, {
      id: 'problem-date-moved-back',
    }),
  /** Problem with a new revision of a document; a number, and “history” is a member of JSON */
  'unlisted-revision': (revision: string) =>
    msg(
      str`“history” does not list revision ${revision}, so readers cannot see what it said. Add it, with its date and title.`,
      {id: 'problem-unlisted-revision'},
    ),
  /** Problem with a new revision of a document; the id of a question, an option or a group, and a number */
  'removed-id': (id: string, former: string) =>
    msg(
      str`“${id}” was here in revision ${former}, and is gone. Readers who have checked before may get another answer now: keep it, or tell them so in the notice.`,
      {id: 'problem-removed-id'},
    ),
  /** A warning about a document that was made from a template; what is to be written there, such as “company name” */
  'unfilled-place': (asked: string) =>
    msg(str`This is still to be filled in: “${asked}”.`, {id: 'problem-unfilled-place'}),
  /** A note on a new revision of a document, may be intended; the id of a group or a question, and a number */
  'changed-rule': (id: string, former: string) =>
    msg(
      str`“${id}” is new, or asks for something else than in revision ${former}. Readers who have checked before may get another answer now: tell them so in the notice.`,
      {id: 'problem-changed-rule'},
    ),
};

/** What to do about a common slip that keeps a text from being JSON; the gap is what stands there. */
export const jsonSlips: Readonly<Record<JsonSlip, (found: string) => string>> = {
  /** Problem with a text that is not JSON */
  empty: () =>
    msg('There is nothing here. Write the document, or choose the file that holds it.', {id: 'slip-empty'}),
  /** Problem with a text that is not JSON */
  'web-page': () =>
    msg(
      'This is a web page (HTML or XML), not the document. Use the JSON file itself: a sign-in page or an error page may have come in its place.',
      {id: 'slip-web-page'},
    ),
  /** Problem with a text that is not JSON */
  'office-file': () =>
    msg(
      'This is a word-processor file, an archive or a picture. Copy the text into a plain-text editor, and save it from there in UTF-8.',
      {id: 'slip-office-file'},
    ),
  /** Problem with a text that is not JSON */
  javascript: () =>
    msg('This is JavaScript. Leave only the object, from its { to its }, and nothing before or after it.', {
      id: 'slip-javascript',
    }),
  /** Problem with a text that is not JSON */
  yaml: () =>
    msg(
      'This looks like YAML. Convert it to JSON: all of it in { }, and names and texts in quotation marks.',
      {id: 'slip-yaml'},
    ),
  /** Problem with a text that is not JSON */
  table: () =>
    msg(
      'This looks like a table (CSV), and a document is one JSON object. Begin with a copy of an example, and put your texts into it.',
      {id: 'slip-table'},
    ),
  /** Problem with a text that is not JSON */
  prose: () =>
    msg(
      'This is plain text, not JSON. Begin with a copy of an example, and put your text into its “summary”.',
      {id: 'slip-prose'},
    ),
  /** Problem with a text that is not JSON; keep the braces */
  'words-before': () =>
    msg(
      'There are words before the document. Leave only what stands from its first { to its last }, and nothing before or after it.',
      {id: 'slip-words-before'},
    ),
  /** Problem with a text that is not JSON */
  'no-braces': () =>
    msg('The braces around the whole document are missing. Put a { at its beginning and a } at its end.', {
      id: 'slip-no-braces',
    }),
  /** Problem with a text that is not JSON */
  'code-fence': () =>
    msg('This line marks code in a Markdown text. Remove it, and the one at the end.', {
      id: 'slip-code-fence',
    }),
  /** Problem with a text that is not JSON */
  'merge-conflict': () =>
    msg(
      'Version control has left the marks of a conflict here. Keep one of the two versions, and remove the lines with the marks.',
      {id: 'slip-merge-conflict'},
    ),
  /** Problem with a text that is not JSON */
  placeholder: () =>
    msg(
      'This is a placeholder that no template has filled in. Write its value, or use the file that the template makes.',
      {id: 'slip-placeholder'},
    ),
  /** Problem with a text that is not JSON; the gap is what stands there */
  entity: (found: string) =>
    msg(
      str`HTML writes a character as ${found}, and JSON does not. Write the character itself, or copy the document from its file and not from the source of a page.`,
      {id: 'slip-entity'},
    ),
  /** Problem with a text that is not JSON */
  'escaped-quotes': () =>
    msg(
      'The backslash before this quotation mark is one too many, as in JSON that was put into a text. Remove these backslashes.',
      {id: 'slip-escaped-quotes'},
    ),
  /** Problem with a text that is not JSON */
  'curly-quotes': () =>
    msg(
      'A quotation mark here is not a straight one. Write " in its place, and switch off “smart quotes” where you write.',
      {id: 'slip-curly-quotes'},
    ),
  /** Problem with a text that is not JSON */
  'single-quotes': () =>
    msg('JSON does not allow single quotation marks. Write " before and after the text.', {
      id: 'slip-single-quotes',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'full-width': (found: string) =>
    msg(str`“${found}” is a full-width sign. Type it in half width, as in { } [ ] : and a comma.`, {
      id: 'slip-full-width',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  invisible: (found: string) =>
    msg(
      str`There is an invisible character here, ${found}. Delete it, or write a common space in its place.`,
      {id: 'slip-invisible'},
    ),
  /** Problem with a text that is not JSON */
  comment: () => msg('JSON has no comments. Remove this one.', {id: 'slip-comment'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  equals: (found: string) =>
    msg(str`A colon stands between a name and its value. Write : in place of ${found}.`, {id: 'slip-equals'}),
  /** Problem with a text that is not JSON */
  semicolon: () =>
    msg('JSON has no semicolons. Write a comma if something follows, or remove it.', {id: 'slip-semicolon'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'bare-name': (found: string) =>
    msg(str`The name ${found} needs quotation marks before and after it.`, {id: 'slip-bare-name'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'bare-text': (found: string) =>
    msg(str`A text needs quotation marks before and after it, and ${found} has none. Add them.`, {
      id: 'slip-bare-text',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  literal: (found: string) =>
    msg(
      str`${found} is not JSON. Write true, false or null in small letters, or put quotation marks around a text.`,
      {id: 'slip-literal'},
    ),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'not-finite': (found: string) =>
    msg(str`JSON has no ${found}. Write a number, or leave the member out.`, {id: 'slip-not-finite'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'bad-number': (found: string) =>
    msg(
      str`${found} is not a number in JSON. Write digits such as 1000 or -0.5; a date, or a number with a unit, is a text in quotation marks.`,
      {id: 'slip-bad-number'},
    ),
  /** Problem with a text that is not JSON */
  'missing-name': () =>
    msg(
      'A name in quotation marks belongs here, followed by a colon and its value. Add it, or remove what stands here.',
      {id: 'slip-missing-name'},
    ),
  /** Problem with a text that is not JSON */
  'missing-value': () =>
    msg('A name has no value here. Write one after the colon, or remove the name.', {
      id: 'slip-missing-value',
    }),
  /** Problem with a text that is not JSON */
  'line-break': () =>
    msg(
      'A text breaks off at the end of this line. Write a quotation mark if it ends here, and \\n in place of the line break if it goes on.',
      {id: 'slip-line-break'},
    ),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'control-character': (found: string) =>
    msg(
      str`A text has a character here that JSON allows only in another form, ${found}. Write \\t for a tab, and delete what is not text.`,
      {id: 'slip-control-character'},
    ),
  /** Problem with a text that is not JSON */
  'bad-escape': () =>
    msg('A backslash in a text means something in JSON. Write two (\\\\) where you mean the character.', {
      id: 'slip-bad-escape',
    }),
  /** Problem with a text that is not JSON */
  'inner-quotes': () =>
    msg('A quotation mark within a text has ended it. Write \\" in its place, or “ ”.', {
      id: 'slip-inner-quotes',
    }),
  /** Problem with a text that is not JSON */
  'trailing-comma': () =>
    msg('The comma before this bracket is one too many. Remove it.', {id: 'slip-trailing-comma'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'missing-comma': (found: string) =>
    msg(str`A comma is missing before ${found}. Put it after what comes before.`, {
      id: 'slip-missing-comma',
    }),
  /** Problem with a text that is not JSON */
  'double-comma': () => msg('This comma is one too many. Remove it.', {id: 'slip-double-comma'}),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'missing-colon': (found: string) =>
    msg(str`A colon is missing before ${found}. Each name is followed by a colon and its value.`, {
      id: 'slip-missing-colon',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'wrong-bracket': (found: string) =>
    msg(str`${found} does not close what is open here. What begins with { ends with }, and [ with ].`, {
      id: 'slip-wrong-bracket',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'extra-bracket': (found: string) =>
    msg(str`${found} closes nothing. Remove it, or look above it for a bracket that closes too early.`, {
      id: 'slip-extra-bracket',
    }),
  /** Problem with a text that is not JSON; the gap is what stands there */
  'after-the-end': (found: string) =>
    msg(str`The document has ended before ${found}. A file holds one document: remove what follows it.`, {
      id: 'slip-after-the-end',
    }),
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
/** Problem with a document; a number, and “history” is a member of JSON */
export const revisionTwice = (revision: string) =>
  msg(str`“history” lists revision ${revision} twice. Remove one of them, or correct its number.`, {
    id: 'problem-revision-twice',
  });
/** Problem with a document; two numbers, and “history” is a member of JSON */
export const revisionNotEarlier = (revision: string, own: string) =>
  msg(
    str`“history” lists earlier revisions, and this document is revision ${own}: revision ${revision} does not belong there. Correct one of the two.`,
    {id: 'problem-revision-not-earlier'},
  );
/** Problem with a document; two dates */
export const revisionPublishedBefore = (date: string, former: string) =>
  msg(
    str`This is ${date}, and the revision before it was published later: ${former}. Correct one of the two.`,
    {
      id: 'problem-revision-published-before',
    },
  );
/** Problem with a document: of its condition for being affected */
export const allAffected = () =>
  msg(
    'Everybody is told “affected”, whatever they answer, because this condition tests nothing. Add a test to it.',
    {id: 'problem-all-affected'},
  );
/** Problem with a document: of its condition for being possibly affected */
export const allPossiblyAffected = () =>
  msg(
    'Everybody is told “possibly affected”, whatever they answer, because this condition tests nothing. Add a test to it.',
    {id: 'problem-all-possibly-affected'},
  );
/** Problem with a document; a mail address with “mailto:” before it. The address alone follows */
export const bareMailAddress = (address: string) =>
  msg(str`“${address}” begins with “mailto:”, and only the mail address belongs here.`, {
    id: 'problem-bare-mail-address',
  });
/** Problem with a document; two members of JSON, such as “any” and “all” */
export const besideJoint = (member: string, joint: string) =>
  msg(str`“${member}” cannot stand beside “${joint}”, and is ignored. Put one inside the other.`, {
    id: 'problem-beside-joint',
  });
/** Problem with a document; the gap is the name of a member of JSON. The known ones follow */
export const unknownJoint = (member: string) =>
  msg(str`No condition is called “${member}”.`, {id: 'problem-unknown-joint'});
/** After a problem; the number of a character in Unicode, such as U+200B */
export const hiddenCharacter = (code: string) =>
  msg(str`It has a character that cannot be seen, ${code}. Delete that.`, {id: 'hidden-character'});
/** Problem with a document: with the address of a picture */
export const pictureAddress = (address: string) =>
  msg(
    str`“${address}” cannot be the address of a picture. It begins with https://, or is relative, and has no spaces.`,
    {id: 'problem-picture-address'},
  );
/** Problem with a document; what stands where a mail address belongs. Keep the address as it is */
export const mailAddress = (address: string) =>
  msg(str`“${address}” is not one mail address. It looks like name@example.com.`, {
    id: 'problem-mail-address',
  });
/** Problem with a document; a mail address such as help@shop. Keep “example.com” */
export const incompleteMailAddress = (address: string) =>
  msg(
    str`Nobody can write to “${address}”: after the @, a mail address has a whole name, such as example.com.`,
    {id: 'problem-incomplete-mail-address'},
  );
/** Problem with a document; the id of a group, and “any” is a member of JSON */
export const emptyAny = (group: string) =>
  msg(
    str`Nobody can be in the group “${group}”, whatever they answer: an “any” in it holds no condition. Add one, or leave it out.`,
    {id: 'problem-empty-any'},
  );
/** Problem with a document; the number of a bar code */
export const mistypedGtin = (number: string) =>
  msg(
    str`“${number}” is not a bar code number: its last digit does not fit the others. Compare it with the package.`,
    {id: 'problem-mistyped-gtin'},
  );
/** Problem with a document; two numbers, and the same turned round; “part” is a member of JSON */
export const partInverted = (part: string, meant: string) =>
  msg(str`“part” is the first and the last character, and ${part} ends before it begins. Write ${meant}.`, {
    id: 'problem-part-inverted',
  });
/** Problem with a document: with its characters. The text as it was may follow */
export const misreadText = () =>
  msg('This text was in UTF-8, was read in another encoding, and saved like that. Type it again.', {
    id: 'problem-misread-text',
  });
/** Problem with a document; keep the sign in brackets */
export const replacedCharacters = () =>
  msg(
    'Characters were lost here (????): the text was saved in an encoding that does not have them. Type them again, and save the document in UTF-8.',
    {id: 'problem-replaced-characters'},
  );
/** Problem with a document; keep \n, the brackets and the word “list” of JSON */
export const lineBreaksInText = () =>
  msg(
    'Readers will see this as one paragraph: line breaks (\\n) in a text are not shown. Write each paragraph as a text of its own in [ ], and entries as {"list": [ ]}.',
    {id: 'problem-line-breaks-in-text'},
  );
/** After a problem; two members of JSON, the first of which belongs within the second */
export const belongsWithin = (member: string, owner: string) =>
  msg(str`“${member}” belongs within “${owner}”.`, {id: 'belongs-within'});
/** Problem with a document; a date. The same in the right notation, or what notations there are, follows */
export const dateNotation = (date: string) =>
  msg(str`“${date}” is not how a date is written here.`, {id: 'problem-date-notation'});
/** After a problem with a date; keep the dates as they are */
export const dateNotations = () =>
  msg('Write 2012, 2012-09 or 2012-09-25; a time needs its offset: 2012-09-25T14:05+09:00.', {
    id: 'date-notations',
  });
/** Problem with a document; a date with a time of day. Keep the offsets as they are */
export const timeWithoutOffset = (date: string) =>
  msg(
    str`“${date}” does not say by which clock. Write the offset from UTC after the time, such as +09:00, -05:00 or Z for UTC itself.`,
    {id: 'problem-time-without-offset'},
  );
/** Problem with a document; a year, a month or a time. Keep the date as it is */
export const dayWanted = (date: string) =>
  msg(str`“${date}” is not a day. Write one day, such as 2012-09-25.`, {id: 'problem-day-wanted'});
/** Problem with a document; a number */
export const startsAtOne = (value: string) =>
  msg(str`${value} is too small: this starts at 1.`, {id: 'problem-starts-at-one'});
/** Problem with a document; a number below 0 */
export const belowZero = (value: string) =>
  msg(str`${value} is too small: no count is below 0.`, {id: 'problem-below-zero'});
/** Problem with a document; the gap is 0, and “part” is a member of JSON */
export const placesFromOne = (value: string) =>
  msg(str`There is no character ${value}: “part” counts from 1, and from the end of the code with -1.`, {
    id: 'problem-places-from-one',
  });
/** Problem with a document; a name such as Etc/GMT+9, what it means, such as UTC−09:00, and names of time zones joined by “or” */
export const reversedTimeZone = (zone: string, offset: string, places: string) =>
  msg(
    str`“${zone}” is ${offset}, because its sign is reversed, and it ignores summer time. Write the name of a place, such as ${places}.`,
    {id: 'problem-reversed-time-zone'},
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
/** What was found in a document, within a sentence; the gap is a text as it stands there, and keep the quotation marks */
export const foundText = (text: string) => msg(str`the text "${text}"`, {id: 'found-text'});
/** After a problem: a number, or true or false, is written as a text */
export const removeQuotationMarks = () => msg('Remove the quotation marks.', {id: 'remove-quotation-marks'});
/** Quotation marks around what a document says */
export const quoted = (text: string) => msg(str`“${text}”`, {id: 'quoted'});
