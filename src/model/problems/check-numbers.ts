/**
 * Everything that can be wrong with a document, and the number of its check, which stays: a number is never given to anything
 * else, nor again. It says nothing of the level, which can depend on the case. `docs/checks.md` has a section for each.
 */
export const checkNumbers = {
  // pages alone report these
  'not-loaded': 'IN-001',
  'integrity-mismatch': 'IN-002',
  // it is not a notice, and the file that could say why could not be loaded, or no part of it can be read
  unreadable: 'IN-003',
  // it is one, and the page keeps it from being shown
  'not-rendered': 'IN-004',
  // the text
  'not-json': 'IN-101',
  'too-large': 'IN-102',
  // it, or a text in it, is in another encoding than it was read in
  'bad-encoding': 'IN-103',
  'duplicate-member': 'IN-104',
  'too-deep': 'IN-105',
  'wrapped-notice': 'IN-106',
  // the shape of a member
  'wrong-type': 'IN-201',
  'missing-member': 'IN-202',
  'unknown-value': 'IN-203',
  'out-of-range': 'IN-204',
  'empty-text': 'IN-205',
  'too-long': 'IN-206',
  'bad-date': 'IN-207',
  'bad-gtin': 'IN-208',
  'bad-id': 'IN-209',
  'bad-language-tag': 'IN-210',
  'bad-phone-number': 'IN-211',
  'bad-time': 'IN-212',
  'bad-time-zone': 'IN-213',
  'reserved-value': 'IN-214',
  'unsafe-url': 'IN-215',
  'unknown-member': 'IN-216',
  'newer-member': 'IN-217',
  'fixed-time-zone': 'IN-218',
  'country-for-language': 'IN-219',
  'part-of-day': 'IN-220',
  'mistaken-address': 'IN-221',
  'trunk-zero': 'IN-222',
  'markup-in-text': 'IN-223',
  // references between parts
  'duplicate-id': 'IN-301',
  'missing-heading': 'IN-302',
  'missing-time-zone': 'IN-303',
  'unknown-question': 'IN-304',
  'unfit-test': 'IN-305',
  'unknown-option': 'IN-306',
  'unknown-reference': 'IN-307',
  'misplaced-revision': 'IN-308',
  // the rule
  'inverted-range': 'IN-401',
  'contradictory-test': 'IN-402',
  'unreachable-group': 'IN-403',
  'narrow-gap': 'IN-404',
  'overlapping-groups': 'IN-405',
  'nested-group': 'IN-406',
  'deciding-other': 'IN-407',
  'unused-question': 'IN-408',
  'unused-option': 'IN-409',
  'code-without-shape': 'IN-410',
  unshapely: 'IN-411',
  'range-over-check-digit': 'IN-412',
  // what a template has left to the owner
  'unfilled-place': 'IN-413',
  // the rule again: numbers stay in the order in which they are given
  'same-for-all': 'IN-414',
  'time-not-asked': 'IN-415',
  'unordered-versions': 'IN-416',
  'distant-date': 'IN-417',
  'joined-codes': 'IN-418',
  // languages
  'missing-translation': 'IN-501',
  'partial-translation': 'IN-502',
  // what changed since the revision before; reported only where that is at hand
  'id-changed': 'IN-601',
  'revision-not-raised': 'IN-602',
  'ended-before': 'IN-603',
  'date-moved-back': 'IN-604',
  'unlisted-revision': 'IN-605',
  'removed-id': 'IN-606',
  'changed-rule': 'IN-607',
} as const satisfies Readonly<Record<string, `IN-${number}`>>;

/** Stable codes of everything that can be wrong with a document; each surface words them itself. */
export type ProblemCode = keyof typeof checkNumbers;

/** Where the documentation tells of a check: a file of the package, and a heading in it. */
export function checkPage(code: ProblemCode): string {
  return `docs/checks.md#${checkNumbers[code].toLowerCase()}`;
}
