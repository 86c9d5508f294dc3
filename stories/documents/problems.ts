import type {ProblemCode} from '../../src/model/problems/problem.js';
import type {CodeQuestion} from '../../src/model/schema/questions.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {readNotice} from '../../src/model/reading/read-notice.js';
import {longestDocument} from '../../src/model/reading/document-limit.js';
import {netoff} from './examples.js';
import {libraryLeak} from './library-leak.js';
import {scooterRecall} from './scooter-recall.js';
import {ticketing} from './ticketing.js';

const {eligibility, contacts, data, history = []} = libraryLeak;
const [group] = eligibility?.groups ?? [];
const [contact] = contacts ?? [];
const rule = ticketing.eligibility;
const [vin] = scooterRecall.eligibility.questions;

/** The libraries' notice with another rule of who is affected. */
function withRule(changes: object): unknown {
  return {...libraryLeak, eligibility: {...eligibility, ...changes}};
}

/** The libraries' notice with another condition. */
function withCondition(when: unknown): unknown {
  return withRule({groups: [{...group, when}]});
}

/** The tickets' notice with other groups. */
function withGroups(...whens: object[]): unknown {
  const groups = whens.map((when, index) => ({id: `group-${index}`, label: `Group ${index + 1}`, when}));
  return {...ticketing, eligibility: {...rule, groups}};
}

/** The scooters' notice with one question for a code, and one condition. */
function withCode(question: CodeQuestion, test: object): unknown {
  const {groups, ...others} = scooterRecall.eligibility;
  const when = {question: question.id, ...test};
  const changed = {...others, questions: [question], groups: [{...groups[0], when}]};
  return {...scooterRecall, eligibility: changed};
}

function nested(depth: number): unknown {
  return depth === 0 ? {question: 'booked', from: '2026-04-01'} : {all: [nested(depth - 1)]};
}

/** A document for each thing that can be wrong within one. */
export const documents = {
  'bad-encoding': {...libraryLeak, issuer: {name: '\ufffd\ufffd\ufffd\ufffd Libraries'}},
  'wrong-type': {...libraryLeak, people: {count: 'many', bound: 'exact', unit: 'people'}},
  'missing-member': {...libraryLeak, published: undefined},
  'unknown-value': {...libraryLeak, severity: 'informatoin'},
  'out-of-range': {...libraryLeak, revision: 0},
  'bad-date': {...libraryLeak, published: '2026-02-30'},
  'bad-gtin': {...libraryLeak, products: [{id: 'pan', name: 'Pan', gtin: '4-901234-567894'}]},
  'bad-id': {...libraryLeak, id: 'Aoba Libraries 2026'},
  'bad-language-tag': {...libraryLeak, language: 'ja_JP'},
  'bad-phone-number': {...libraryLeak, contacts: [{...contact, phones: [{number: '022-261-0100'}]}]},
  'bad-time': {
    ...libraryLeak,
    contacts: [{...contact, hours: [{days: ['mon'], opens: '9:30', closes: '18:00'}]}],
  },
  'bad-time-zone': withRule({timeZone: 'Asia/Tokio'}),
  'empty-text': {...libraryLeak, title: ' '},
  'reserved-value': {
    ...ticketing,
    eligibility: {
      ...rule,
      questions: [
        {
          id: 'payment',
          kind: 'choice',
          label: 'How did you pay?',
          options: [{value: 'other', label: 'Other'}],
        },
      ],
    },
  },
  'too-deep': withCondition(nested(80)),
  'too-long': {...libraryLeak, id: 'aoba-'.repeat(50)},
  'unsafe-url': {...libraryLeak, links: [{href: 'ftp://library.aoba.example/report', text: 'Report'}]},
  'duplicate-id': {...libraryLeak, data: [...(data ?? []), ...(data ?? [])]},
  'missing-heading': {...libraryLeak, sections: [{id: 'for-schools', body: 'Loans to classes go on.'}]},
  'missing-time-zone': withRule({timeZone: undefined}),
  'unfit-test': withCondition({question: 'booked', prefix: '2026-04'}),
  'unknown-question': withCondition({question: 'bookedOn', from: '2026-04-01'}),
  'inverted-range': withCondition({question: 'booked', from: '2026-11-15', to: '2026-04-01'}),
  'unknown-option': withGroups({question: 'payment', in: ['creditcard']}),
  'unknown-reference': withRule({groups: [{...group, advice: ['be-ware']}]}),
  'misplaced-revision': {...libraryLeak, history: [...history, ...history]},
  'unknown-member': {...libraryLeak, expiry: '2026-12-31'},
  'newer-member': {...libraryLeak, formatVersion: '1.0', effective: '2026-11-20'},
  'fixed-time-zone': withRule({timeZone: 'EST'}),
  'country-for-language': {...netoff, language: 'jp'},
  'part-of-day': withCondition({question: 'booked', from: {on: '2026-04-01', part: 'late'}}),
  'mistaken-address': {...libraryLeak, links: [{href: 'www.library.aoba.example', text: 'Library'}]},
  'trunk-zero': {...libraryLeak, contacts: [{...contact, phones: [{number: '+810222610100'}]}]},
  'distant-date': withCondition({question: 'booked', from: '2026-04-01', to: '2206-11-15'}),
  'markup-in-text': {...libraryLeak, summary: '<b>図書館の利用者</b>の情報が漏えいしました。'},
  'missing-translation': {...libraryLeak, title: 'Data of library users may have leaked'},
  'partial-translation': {...libraryLeak, title: {...(libraryLeak.title as object), fr: 'Fuite de données'}},
  'contradictory-test': withCondition({question: 'booked', after: '2026-04-01', before: '2026-04-02'}),
  'narrow-gap': withCondition({
    any: [
      {question: 'booked', from: '2026-04-01', to: '2026-06-30'},
      {question: 'booked', from: '2026-07-02', to: '2026-11-15'},
    ],
  }),
  'overlapping-groups': withRule({
    groups: [
      {id: 'spring', label: {ja: '春', en: 'Spring'}, when: {question: 'booked', to: '2026-06-30'}},
      {
        id: 'summer',
        label: {ja: '夏', en: 'Summer'},
        when: {question: 'booked', from: '2026-06-01'},
        certainty: 'possible',
      },
    ],
  }),
  'nested-group': withRule({
    groups: [
      {id: 'year', label: {ja: '通年', en: 'All year'}, when: {question: 'booked', from: '2026'}},
      {id: 'summer', label: {ja: '夏', en: 'Summer'}, when: {question: 'booked', from: '2026-06-01'}},
    ],
  }),
  'deciding-other': withGroups({question: 'payment', notIn: ['shop']}),
  'unreachable-group': withGroups({
    all: [
      {question: 'payment', in: ['credit-card']},
      {question: 'payment', in: ['shop']},
    ],
  }),
  'same-for-all': withCondition({all: []}),
  'unused-question': withGroups({question: 'payment', in: ['credit-card']}),
  'unused-option': withGroups({
    all: [
      {question: 'payment', in: ['credit-card']},
      {question: 'hall', in: ['sapporo', 'sendai', 'naha']},
      {question: 'paid', from: '2026-10-01'},
      {question: 'order', prefix: 'HB'},
    ],
  }),
  'code-without-shape': withCode(
    {...vin, shape: undefined},
    {part: [-8, -1], from: 'R1001000', to: 'R1002999'},
  ),
  'joined-codes': withCode({id: 'lot', kind: 'code', label: 'Which lot?'}, {in: ['R1001000-R1002999']}),
  unshapely: withCode(vin, {in: ['TRASC1006R1001234', 'R1001234']}),
  'range-over-check-digit': withCode(vin, {from: 'TRASC1006R1001234', to: 'TRASC1001R1002999'}),
  'time-not-asked': withCondition({question: 'booked', from: '2026-04-01T10:00+09:00'}),
  'unordered-versions': withCode(
    {id: 'firmware', kind: 'code', label: 'Firmware', shape: '#*.#*'},
    {from: '2.9', to: '2.10'},
  ),
  'unfilled-place': {...netoff, issuer: {name: '[✎ registered name of your organisation]'}},
} satisfies Partial<Record<ProblemCode, unknown>>;

/** A text for each thing that only a text can have. */
export const texts = {
  'wrapped-notice': JSON.stringify({notice: libraryLeak, vectors: []}, null, 2),
  'not-json': JSON.stringify(libraryLeak, null, 2).replace('"revision": 2,', '"revision": 2,,'),
  'duplicate-member': JSON.stringify(libraryLeak, null, 2).replace(
    '"revision": 2,',
    '"revision": 2,\n  "revision": 3,',
  ),
  'too-large': JSON.stringify({...netoff, links: [], padding: 'x'.repeat(longestDocument)}),
} satisfies Partial<Record<ProblemCode, string>>;

/** The libraries' notice as a page reads it. */
const before = readNotice(libraryLeak).notice!;

/** What the libraries publish next, with other members. */
function nextWith(changes: object): unknown {
  const {revision, published, stage, title, history = []} = libraryLeak;
  const listed = [...history, {revision, published, stage, title}];
  return {...libraryLeak, revision: 3, published: '2026-11-24', history: listed, ...changes};
}

/** A notice and what takes its place, for each thing that only the two of them show. */
export const revisions = {
  'id-changed': [before, nextWith({id: 'library-bookings'})],
  'revision-not-raised': [before, nextWith({revision: 2})],
  'ended-before': [{...before, stage: 'withdrawn'}, nextWith({})],
  'date-moved-back': [before, nextWith({published: '2026-01-01'})],
  'unlisted-revision': [before, nextWith({history: []})],
  'removed-id': [before, nextWith({eligibility: {...eligibility, groups: [{...group, id: 'others'}]}})],
  'changed-rule': [
    before,
    nextWith({
      eligibility: {...eligibility, groups: [{...group, when: {question: 'booked', from: '2026-05'}}]},
    }),
  ],
} satisfies Partial<Record<ProblemCode, [Notice, unknown]>>;
