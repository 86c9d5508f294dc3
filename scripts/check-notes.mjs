/**
 * What `docs/checks.md` says of each check besides what the command line says of its failing file: what it means for
 * readers or owners, and how to mend it.
 *
 * @type {Readonly<Record<string, readonly [meaning: string, mending: string]>>}
 */
export const checkNotes = {
  'not-loaded': [
    'A page could not fetch the document, so it shows no notice.',
    'Check the address in `src`, and that the server answers with status 200.',
  ],
  'integrity-mismatch': [
    'The document that arrived is not the one whose hash the page has in `integrity`.',
    'Write the hash of the document as it is now, or remove `integrity`.',
  ],
  unreadable: [
    'The document is not a notice, and the file that could say why did not arrive, or nothing of the document can be read.',
    'Run `validate` on the document; check that all files of the library are on the server.',
  ],
  'not-rendered': [
    'The document is a notice, and something on the page kept it from being shown.',
    'Look for a script or an extension that changes what browsers do.',
  ],
  'not-json': [
    'The text stops being JSON, so nothing of it can be shown.',
    'Mend the place that is named; the command says which slip it is, where it is a common one.',
  ],
  'too-large': [
    'Pages refuse a document of more than 1,000,000 characters: it would freeze an old phone.',
    'Leave out what readers do not need, or split the notice.',
  ],
  'bad-encoding': [
    'Characters were lost before the document was saved: � or ???? stands in their place, or two or three others, such as Ã© for é.',
    'Type the characters again, and save the document in UTF-8.',
  ],
  'duplicate-member': [
    'A name stands twice in an object. Programs take the last one; people see the first.',
    'Remove one of the two.',
  ],
  'too-deep': ['The document is nested more than 64 levels deep.', 'Flatten the conditions of the rule.'],
  'wrapped-notice': [
    'The file holds the notice within `notice`, as files with tests do. Commands read such files; pages show nothing.',
    'Publish only what stands in `notice`, or let `deploy` take it out.',
  ],
  'wrong-type': [
    'A value has another type than belongs there, such as a text in the place of a number.',
    'Write the type that the problem names.',
  ],
  'missing-member': ['A member that every notice needs is not there.', 'Add it.'],
  'unknown-value': [
    'A word is none of those that the format knows here.',
    'Write one of those; the nearest is suggested.',
  ],
  'out-of-range': [
    'A number is too small, or a list is empty that needs an entry.',
    'Revisions, widths and heights start at 1; no count is below 0.',
  ],
  'empty-text': ['A text has nothing to read in it.', 'Write it, or remove the member if it is optional.'],
  'too-long': ['A text is longer than any page should show.', 'Shorten it, or split it into blocks.'],
  'bad-date': [
    'A date does not exist, or is written in another way.',
    'Write `2012`, `2012-09` or `2012-09-25`; a time needs its offset.',
  ],
  'bad-gtin': [
    'A bar code number has not 8, 12, 13 or 14 digits, or its check digit is not right.',
    'Write all digits, without spaces, and compare them with the package.',
  ],
  'bad-id': [
    'An id has white space, or the id of the notice has other characters than a–z, 0–9 and hyphens.',
    'Rename it, and where it is referred to.',
  ],
  'bad-language-tag': ['A language is not written as a BCP 47 tag.', 'Write `ja`, `en-GB` or `zh-Hant`.'],
  'bad-phone-number': [
    'A number cannot be dialled from everywhere.',
    'Write it with its country code and without spaces; what people dial at home goes into `display`.',
  ],
  'bad-time': ['A time of day is not written as `HH:mm`.', 'Write two digits each, such as `09:00`.'],
  'bad-time-zone': [
    'No time zone has this name; a warning where only this machine does not know it.',
    'Write the name of a place, such as `Asia/Tokyo`.',
  ],
  'reserved-value': [
    '`other` is the answer “none of these”, and no option can be called that.',
    'Rename the option, or write `"other": true`.',
  ],
  'unsafe-url': [
    'An address could run a script, hide where it leads, or is not one.',
    'Write `https:`, `http:`, `mailto:` or `tel:`, or a relative address; pictures only `https:` or relative.',
  ],
  'unknown-member': [
    'The format does not know this name, and readers never see what stands there.',
    'Correct the spelling, or remove it.',
  ],
  'newer-member': [
    'The member came with a later version of the format than the document says.',
    'Raise `formatVersion`, or remove the member.',
  ],
  'fixed-time-zone': [
    'The zone is an abbreviation or a fixed offset, which browsers read differently, or which knows no summer time.',
    'Write the name of a place.',
  ],
  'country-for-language': [
    'A language tag is the sign of a country, such as `jp`: it names no language, or one that is hardly meant.',
    'Write the tag of the language, such as `ja`.',
  ],
  'part-of-day': [
    'A date has an early, middle or late part, and it is a day already, which has none: readers see the day alone.',
    'Leave `part` out, or write `on` without the day.',
  ],
  'mistaken-address': [
    'An address lacks what it begins with, so that browsers look for a file beside the page; or it has `mailto:` where only the address belongs.',
    'Write `https://` or `mailto:` before it; in `email`, leave `mailto:` out.',
  ],
  'trunk-zero': [
    'A number has the 0 that is dialled within the country behind the code of the country: nobody can call it.',
    'Leave the 0 out. What people dial at home goes into `display`.',
  ],
  'distant-date': [
    'A date is more than 40 years after the notice or 120 before it, such as 2102 for 2012; a rule that ends there holds for everybody.',
    'Correct it. Leave `to` or `from` out where there is no end or no beginning.',
  ],
  'joined-codes': [
    'Several codes, or a range, stand in one text: nobody has such a code, and whoever has one of them is told _not affected_.',
    'Write each by itself, and a range with `from` and `to`.',
  ],
  'markup-in-text': [
    'A text has HTML, Markdown, or paragraphs and lists made by line breaks: readers see the signs, and all of it in one paragraph.',
    'Write the words alone; paragraphs, lists and links are blocks of a body.',
  ],
  'duplicate-id': ['Two entries have one id, so a reference to it is unclear.', 'Rename one of them.'],
  'missing-heading': [
    'A section of your own has no heading; only the known ones bring theirs.',
    'Add `heading`.',
  ],
  'missing-time-zone': [
    'The rule asks for dates, and nothing says where a day begins.',
    'Add `timeZone` to `eligibility`.',
  ],
  'unknown-question': [
    'A condition asks about a question that is not there.',
    'Correct the id, or add the question.',
  ],
  'unfit-test': [
    'A test does not fit the kind of its question, or tests nothing.',
    'Use the members that the problem names.',
  ],
  'unknown-option': [
    'A test names an option that the question does not have; where it decides, readers are told _possibly affected_.',
    'Correct the value, or add the option.',
  ],
  'unknown-reference': [
    'A group names data, advice, a product or a remedy that is not there.',
    'Correct the id, or add the entry.',
  ],
  'misplaced-revision': [
    '`history` is not in order: it lists earlier revisions, oldest first and each once, and their dates rise with their numbers.',
    'Correct the number or the date, or put the entries in order.',
  ],
  'inverted-range': ['A span ends before it begins.', 'Swap or correct its ends.'],
  'contradictory-test': [
    'No answer can pass a test; where it decides, readers are told _possibly affected_.',
    'Correct its bounds.',
  ],
  'unreachable-group': [
    'The conditions of a group exclude each other, so nobody can be in it.',
    'Correct one of them, or write `any` for `all`.',
  ],
  'narrow-gap': [
    'One day or code between two stretches is left out, and who has it is told _not affected_.',
    'Close the gap, if it is not meant.',
  ],
  'overlapping-groups': [
    'One reader can be in two groups that say different things.',
    'Check that one person may be told both; otherwise part the groups.',
  ],
  'nested-group': [
    'Everybody in a group is in another one, too, that says the same.',
    'Remove it, or let it say something of its own.',
  ],
  'deciding-other': [
    'The answer “none of these” makes a reader affected.',
    'Name the options that are meant with `in`, if it is not.',
  ],
  'same-for-all': [
    'Whatever readers answer, all are told the same: there is no group, or one whose condition tests nothing.',
    'Add the groups of those who are affected, or a test to the condition.',
  ],
  'unused-question': [
    'No answer to a question changes a verdict: readers are asked for nothing.',
    'Let a group ask about it, or remove it.',
  ],
  'unused-option': [
    'No rule names an option. It is often there for those who are not affected.',
    'Name it in the rule, if its readers are affected.',
  ],
  'code-without-shape': [
    'Nothing says what codes look like, so a mistyped one can be told _not affected_.',
    'Add `shape`, such as `"####-@@"`.',
  ],
  unshapely: [
    'The question says that no code looks like this one; an error where the test can then never hold.',
    'Correct the code, or the `shape`, `alphabet` or `checksum`.',
  ],
  'range-over-check-digit': [
    'A range runs over a check digit, which has no order, and so leaves out codes between its ends.',
    'Test a `part` without that digit.',
  ],
  'time-not-asked': [
    'A question asks for a day, and the rule turns at a time of day: no field has a place for it, so who answers with that day is never certain.',
    'Add `"time": true` to the question, or end the rule with a day.',
  ],
  'unordered-versions': [
    'The codes that a rule names look like version numbers, and its question does not say so: 1.10 then comes behind 2.9.',
    'Add `"order": "version"` to the question, if they are versions.',
  ],
  'unfilled-place': [
    'A place that a template has left to you is not filled in, such as “[✎ company name]” or a day of November 1111.',
    'Write there what belongs there, or take the member out.',
  ],
  'missing-translation': [
    'A text lacks a language that others have, so its readers get a mixture.',
    'Translate it.',
  ],
  'partial-translation': [
    'Fewer than a third of the texts have a language.',
    'Translate the others, or remove these.',
  ],
  'id-changed': ['The notice has another `id` than before: pages take it for another incident.', 'Keep it.'],
  'revision-not-raised': [
    'Something has changed under the same or a lower number, and open pages pass over it.',
    'Raise `revision`.',
  ],
  'ended-before': [
    'The notice was withdrawn or superseded, and is in force again.',
    'Say why in its summary, or keep it ended.',
  ],
  'date-moved-back': ['The date of publication is earlier than before.', 'Correct it.'],
  'unlisted-revision': [
    'A former revision is not in `history`; a note for the one just before.',
    'Add it to `history`.',
  ],
  'removed-id': [
    'A group, a question or an option is gone, by which readers who have checked may get another answer.',
    'Check that they should; keep the id if only its words have changed.',
  ],
  'changed-rule': [
    'A group or a question is new or has changed, so readers who have checked may get another answer.',
    'Say so in the summary.',
  ],
};
