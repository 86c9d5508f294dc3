import {expect} from 'chai';
import {revisionChanges} from '../../../src/model/review/revision-changes.js';
import {read} from '../../eligibility/ask.js';

const first = {
  formatVersion: '1.1',
  id: 'shop-2026',
  revision: 2,
  language: 'en',
  kind: 'data-breach',
  stage: 'interim',
  title: 'A leak',
  summary: 'Data leaked.',
  issuer: {name: 'Shop'},
  published: '2026-03-20',
  history: [{revision: 1, published: '2026-03-18', stage: 'initial', title: 'A leak'}],
  eligibility: {
    timeZone: 'Europe/London',
    questions: [
      {id: 'ordered', kind: 'date', label: 'When?'},
      {
        id: 'paid',
        kind: 'choice',
        label: 'How?',
        options: [
          {value: 'card', label: 'Card'},
          {value: 'cash', label: 'Cash'},
        ],
      },
    ],
    groups: [
      {id: 'early', label: 'Early', when: {question: 'ordered', from: '2026-03-01', to: '2026-03-14'}},
      {id: 'cards', label: 'Cards', when: {question: 'paid', in: ['card']}},
    ],
  },
};

/** What the first leads to, as its owner should write it. */
const next = {
  ...first,
  revision: 3,
  published: '2026-03-24',
  summary: 'No more data leaked.',
  history: [...first.history, {revision: 2, published: '2026-03-20', stage: 'interim', title: 'A leak'}],
};

const {questions, groups} = first.eligibility;
const [ordered, paid] = questions;
const [early, cards] = groups;

function withRule(changes: object) {
  return {...next, eligibility: {...first.eligibility, ...changes}};
}

function toldOf(before: object, after: object): string[] {
  return [...revisionChanges(read(before), read(after))].map(({level, code, path, received, expected}) =>
    [level, code, path, received, expected].filter((each) => each !== undefined).join(' '),
  );
}

const withdrawn = {...first, stage: 'withdrawn'};
const superseded = {...first, related: [{href: '/b', relation: 'superseded-by', label: 'B'}]};

describe('what has changed since the revision before', () => {
  const cases: readonly (readonly [what: string, before: object, after: object, told: string[]])[] = [
    ['nothing at all', first, structuredClone(first), []],
    ['as it should be', first, next, []],
    ['by more than one', first, {...next, revision: 7}, []],
    [
      'another id',
      first,
      {...next, id: 'shop-2027', revision: 1},
      ['error id-changed /id shop-2027 shop-2026'],
    ],
    [
      'the same number',
      first,
      {...first, title: 'Another leak'},
      ['error revision-not-raised /revision 2 2'],
    ],
    [
      'a lower number',
      first,
      {...first, revision: 1, history: []},
      ['error revision-not-raised /revision 1 2', 'note unlisted-revision /history 2'],
    ],
    ['withdrawn', first, {...next, stage: 'withdrawn'}, []],
    ['withdrawn, and without its rule', first, {...next, stage: 'withdrawn', eligibility: undefined}, []],
    ['still withdrawn', withdrawn, {...next, stage: 'withdrawn'}, []],
    ['back to life', withdrawn, next, ['warning ended-before /stage interim 2']],
    ['no longer superseded', superseded, next, ['warning ended-before /related interim 2']],
    ['withdrawn instead of superseded', superseded, {...next, stage: 'withdrawn'}, []],
    // Several revisions of one day are usual in an incident.
    ['published on the same day', first, {...next, published: '2026-03-20'}, []],
    ['published in the same month', first, {...next, published: '2026-03'}, []],
    [
      'published before',
      first,
      {...next, published: '2026-03-19'},
      ['warning date-moved-back /published 2026-03-19 2026-03-20'],
    ],
    [
      'published before, to the minute',
      {...first, published: '2026-03-20T09:00+09:00'},
      {...next, published: '2026-03-20T08:59+09:00'},
      ['warning date-moved-back /published 2026-03-20T08:59+09:00 2026-03-20T09:00+09:00'],
    ],
    [
      'published in a span that was over',
      first,
      {...next, published: {from: '2026-02', to: '2026-02-28'}},
      ['warning date-moved-back /published 2026-02..2026-02-28 2026-03-20'],
    ],
    [
      'a former date moved back',
      first,
      {...next, history: [next.history[0], {...next.history[1], published: '2026-03-01'}]},
      ['warning date-moved-back /history/1/published 2026-03-01 2026-03-20'],
    ],
    [
      'the former not listed',
      first,
      {...next, history: first.history},
      ['note unlisted-revision /history 2'],
    ],
    [
      'one that was listed no more',
      first,
      {...next, history: [next.history[1]]},
      ['warning unlisted-revision /history 1'],
    ],
    [
      'a group removed',
      first,
      withRule({groups: [early]}),
      ['warning removed-id /eligibility/groups cards 2'],
    ],
    [
      'a group renamed',
      first,
      withRule({groups: [early, {...cards, id: 'plastic'}]}),
      ['warning removed-id /eligibility/groups cards 2', 'note changed-rule /eligibility/groups/1 plastic 2'],
    ],
    ['groups in another order', first, withRule({groups: [cards, early]}), []],
    ['the label of a group', first, withRule({groups: [{...early, label: 'Before 15 March'}, cards]}), []],
    [
      'a border moved by a day',
      first,
      withRule({
        groups: [{...early, when: {question: 'ordered', from: '2026-03-01', to: '2026-03-15'}}, cards],
      }),
      ['note changed-rule /eligibility/groups/0 early 2'],
    ],
    [
      'a group that is less certain',
      first,
      withRule({groups: [{...early, certainty: 'possible'}, cards]}),
      ['note changed-rule /eligibility/groups/0 early 2'],
    ],
    [
      'a question removed',
      first,
      withRule({questions: [ordered], groups: [early]}),
      ['warning removed-id /eligibility/questions paid 2', 'warning removed-id /eligibility/groups cards 2'],
    ],
    [
      'an option removed',
      first,
      withRule({questions: [ordered, {...paid, options: paid!.options!.slice(0, 1)}]}),
      ['warning removed-id /eligibility/questions/1/options cash 2'],
    ],
    [
      'another kind of question',
      first,
      withRule({questions: [{...ordered, kind: 'period'}, paid]}),
      ['note changed-rule /eligibility/questions/0 ordered 2'],
    ],
    [
      'no rule any more',
      first,
      {...next, eligibility: undefined},
      ['warning removed-id /eligibility eligibility 2'],
    ],
    ['a rule for the first time', {...first, eligibility: undefined}, next, []],
  ];

  for (const [what, before, after, told] of cases) {
    it(`${what}: ${told.join(', ') || 'nothing to tell'}`, () => {
      expect(toldOf(before, after)).to.deep.equal(told);
    });
  }
});
