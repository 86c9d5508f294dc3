/** For each check of `validate` a file that it complains of, and one that it does not. */
import type {ProblemCode} from '../../src/model/problems/problem.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {libraryLeak} from './library-leak.js';
import {documents, revisions, texts} from './problems.js';
import {scooterRecall} from './scooter-recall.js';
import {ticketing} from './ticketing.js';

/** A check with its fixtures. */
export interface Check {
  readonly code: ProblemCode;
  /** The notice whose place they take, where only that shows it. */
  readonly previous?: Notice | undefined;
  /** The text of a file of which the check complains. */
  readonly failing: string;
  /** The text of one of which it does not: the same, mended. */
  readonly passing: string;
}

function written(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

const {eligibility, contacts} = libraryLeak;
const [contact] = contacts ?? [];
const [group] = eligibility?.groups ?? [];

function withCondition(when: object): object {
  return {...libraryLeak, eligibility: {...eligibility, groups: [{...group, when}]}};
}

/** A document like the one that fails, with other conditions of its groups. */
function withConditions(code: keyof typeof documents, ...whens: object[]): unknown {
  const document = documents[code] as {eligibility: {groups: object[]}};
  const groups = document.eligibility.groups.map((each, index) => ({...each, when: whens[index]}));
  return {...document, eligibility: {...document.eligibility, groups}};
}

const halls = (ticketing.eligibility?.questions ?? []).flatMap((question) =>
  question.id === 'hall' && question.kind === 'choice' ? question.options : [],
);

/** What a check does not complain of, where it is more than the notice that the failing one was made from. */
const mended: Readonly<Partial<Record<ProblemCode, unknown>>> = {
  'wrong-type': {...libraryLeak, people: {count: 3, bound: 'exact', unit: 'people'}},
  'unknown-value': {...libraryLeak, severity: 'information'},
  'bad-gtin': {...libraryLeak, products: [{id: 'pan', name: 'Pan', gtin: '4901234567894'}]},
  'bad-phone-number': {...libraryLeak, contacts: [{...contact, phones: [{number: '+81222610100'}]}]},
  'bad-time': {
    ...libraryLeak,
    contacts: [
      {...contact, timeZone: 'Asia/Tokyo', hours: [{days: ['mon'], opens: '09:30', closes: '18:00'}]},
    ],
  },
  'unsafe-url': {...libraryLeak, links: [{href: 'https://library.aoba.example/report', text: 'Report'}]},
  'missing-heading': {
    ...libraryLeak,
    sections: [{id: 'for-schools', heading: 'For schools', body: 'Loans to classes go on.'}],
  },
  'inverted-range': withCondition({question: 'booked', from: '2026-04-01', to: '2026-11-15'}),
  'contradictory-test': withCondition({question: 'booked', after: '2026-04-01', before: '2026-04-03'}),
  'distant-date': withCondition({question: 'booked', from: '2026-04-01', to: '2026-11-15'}),
  'narrow-gap': withCondition({question: 'booked', from: '2026-04-01', to: '2026-11-15'}),
  'newer-member': {...libraryLeak, formatVersion: '1.1', effective: '2026-11-20'},
  'unknown-member': {...libraryLeak, expires: '2026-12-31'},
  'overlapping-groups': withConditions(
    'overlapping-groups',
    {question: 'booked', to: '2026-05-31'},
    {question: 'booked', from: '2026-06-01'},
  ),
  'nested-group': withConditions(
    'nested-group',
    {question: 'booked', from: '2026-01', to: '2026-05'},
    {question: 'booked', from: '2026-06-01'},
  ),
  'deciding-other': withConditions('deciding-other', {question: 'payment', in: ['credit-card']}),
  'unused-option': withConditions('unused-option', {
    any: [
      {question: 'payment', in: ['credit-card', 'shop']},
      {question: 'hall', in: halls.map((each) => (typeof each === 'string' ? each : each.value))},
      {question: 'paid', from: '2026-10-01'},
      {question: 'order', prefix: 'HB'},
    ],
  }),
};

const ofTicketing: readonly ProblemCode[] = [
  'reserved-value',
  'unknown-option',
  'unreachable-group',
  'unused-question',
];

const ofScooters: readonly ProblemCode[] = [
  'code-without-shape',
  'joined-codes',
  'unshapely',
  'range-over-check-digit',
  'unordered-versions',
];

function passingOf(code: ProblemCode): string {
  if (Object.hasOwn(mended, code)) return written(mended[code]);
  if (ofTicketing.includes(code)) return written(ticketing);
  return written(ofScooters.includes(code) ? scooterRecall : libraryLeak);
}

/** What the libraries publish next, and nothing is wrong with it. */
function nextRevision(code: string): unknown {
  const {revision, published, stage, title, history = []} = libraryLeak;
  const listed = [...history, {revision, published, stage, title}];
  const next = {...libraryLeak, revision: revision + 1, published: '2026-11-24', history: listed};
  // A notice that had ended stays so.
  return code === 'ended-before' ? {...next, stage: 'withdrawn'} : next;
}

/** Every check that a file can show. */
export const checks: readonly Check[] = [
  ...Object.entries(texts).map(([code, failing]) => ({
    code: code as ProblemCode,
    failing,
    passing: written(libraryLeak),
  })),
  ...Object.entries(documents).map(([code, document]) => ({
    code: code as ProblemCode,
    failing: written(document),
    passing: passingOf(code as ProblemCode),
  })),
  ...Object.entries(revisions).map(([code, [previous, next]]) => ({
    code: code as ProblemCode,
    previous,
    failing: written(next),
    passing: written(nextRevision(code)),
  })),
];
