import {expect} from 'chai';
import type {Condition} from '../../src/model/index.js';
import {mostVisits} from '../../src/eligibility/solver/budget.js';
import {decisionsOf} from '../../src/eligibility/what-if/decisions.js';
import {explainNotice, truthMap, whatIf} from '../../src/eligibility/index.js';
import {ask, noticeWith} from './ask.js';

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({length: count}, (_, index) => make(index));
}

describe('2,500 stores, each with a period of its own', () => {
  const stores = times(2_500, (index) => `store-${index}`);
  /** The day after which a store was no longer hit: from 20 to 28 March 2019. */
  const lastDay = (index: number) => `2019-03-${20 + (index % 9)}`;
  /** The day from which it was: from 1 to 7 March 2019. */
  const firstDay = (index: number) => `2019-03-0${1 + (index % 7)}`;
  const notice = noticeWith({
    questions: {store: stores, paid: 'date', card: ['credit', 'debit', 'other']},
    groups: Object.fromEntries(
      stores.map((store, index): [string, Condition] => [
        store,
        {
          all: [
            {question: 'store', in: [store]},
            {question: 'paid', from: firstDay(index), to: lastDay(index)},
            {question: 'card', in: ['credit', 'debit']},
          ],
        },
      ]),
    ),
  });

  for (const [name, answers, verdict, certain, possible, undecided] of [
    [
      'the first day of a store',
      {store: 'store-0', paid: '2019-03-01', card: 'credit'},
      'affected',
      1,
      1,
      [],
    ],
    ['the day before it', {store: 'store-0', paid: '2019-02-28', card: 'credit'}, 'not-affected', 0, 0, []],
    [
      'the last day of a store',
      {store: 'store-2499', paid: '2019-03-26', card: 'debit'},
      'affected',
      1,
      1,
      [],
    ],
    ['the day after it', {store: 'store-2499', paid: '2019-03-27', card: 'debit'}, 'not-affected', 0, 0, []],
    ['another payment', {store: 'store-7', paid: '2019-03-15', card: 'other'}, 'not-affected', 0, 0, []],
    ['a store, no card', {store: 'store-7', paid: '2019-03-15'}, 'possibly-affected', 0, 1, ['card']],
    [
      'a store and a month',
      {store: 'store-7', paid: '2019-03', card: 'debit'},
      'possibly-affected',
      0,
      1,
      ['paid'],
    ],
    ['a day when every store was hit', {paid: '2019-03-07', card: 'credit'}, 'affected', 0, 2_500, ['store']],
    [
      'a span when every store was hit',
      {paid: '2019-03-07..2019-03-20', card: 'credit'},
      'affected',
      0,
      2_500,
      ['store'],
    ],
    [
      'the day before every store was hit',
      {paid: '2019-03-06', card: 'credit'},
      'possibly-affected',
      0,
      2_143,
      ['store'],
    ],
    [
      'the day after every store was hit',
      {paid: '2019-03-21', card: 'credit'},
      'possibly-affected',
      0,
      2_222,
      ['store'],
    ],
    [
      'the last day on which any was hit',
      {paid: '2019-03-28', card: 'credit'},
      'possibly-affected',
      0,
      277,
      ['store'],
    ],
    ['the day after that', {paid: '2019-03-29', card: 'credit'}, 'not-affected', 0, 0, []],
    [
      'nothing known but the month',
      {paid: '2019-03'},
      'possibly-affected',
      0,
      2_500,
      ['store', 'paid', 'card'],
    ],
    ['nothing known', {}, 'possibly-affected', 0, 2_500, ['store', 'paid', 'card']],
  ] as const) {
    it(`${name}: ${verdict}`, () => {
      const result = ask(notice, answers);
      expect(result.verdict).to.equal(verdict);
      expect(result.exact).to.equal(true);
      expect(result.certain).to.have.length(certain);
      expect(result.possible).to.have.length(possible);
      expect(result.undecided).to.deep.equal(undecided);
    });
  }
});

const answer = (question: string, value: string): Condition => ({question, in: [value]});
const both = (one: Condition, other: Condition): Condition => ({all: [one, other]});

/** Everybody is in one of the groups, but the first has two ways through each of its pairs. */
function pairedNotice(count: number) {
  const names = times(2 * count, (index) => `question-${index}`);
  const pairs = times(count, (index) => [names[2 * index]!, names[2 * index + 1]!] as const);
  return noticeWith({
    questions: Object.fromEntries(names.map((name) => [name, ['yes', 'no']])),
    groups: {
      differing: {
        all: pairs.map(([one, other]) => ({
          any: [both(answer(one, 'yes'), answer(other, 'no')), both(answer(one, 'no'), answer(other, 'yes'))],
        })),
      },
      alike: {
        any: pairs.flatMap(([one, other]) => [
          both(answer(one, 'yes'), answer(other, 'yes')),
          both(answer(one, 'no'), answer(other, 'no')),
        ]),
      },
    },
  });
}

/** Groups that contradict themselves, with 256 ways through each. */
function contradictoryNotice(count: number) {
  const question = (index: number) => `question-${index % 10}`;
  return noticeWith({
    questions: Object.fromEntries(times(10, (index) => [question(index), ['a', 'b', 'c']])),
    groups: Object.fromEntries(
      times(count, (index): [string, Condition] => [
        `group-${index}`,
        {
          all: [
            both(answer('question-0', 'a'), answer('question-0', 'b')),
            ...times(8, (place) => ({
              any: [answer(question(index + place), 'a'), answer(question(index + place + 1), 'b')],
            })),
          ],
        },
      ]),
    ),
  });
}

/** How often maps, of which boxes are made, were read or written meanwhile. */
function mapAccesses(act: () => void): number {
  const originals = Object.getOwnPropertyDescriptors(Map.prototype);
  let count = 0;
  for (const name of ['get', 'set', 'has'] as const) {
    const original = originals[name].value as (...given: unknown[]) => unknown;
    Map.prototype[name] = function (this: unknown, ...given: unknown[]) {
      count += 1;
      return original.apply(this, given);
    } as never;
  }
  try {
    act();
  } finally {
    Object.defineProperties(Map.prototype, {
      get: originals.get,
      set: originals.set,
      has: originals.has,
    });
  }
  return count;
}

describe('the work that one verdict may take', () => {
  /** A visit reads and writes some entries of a box. */
  const most = 100 * mostVisits;

  for (const pairs of [8, 10, 12, 13, 14, 15, 16, 17, 20]) {
    it(`is bounded with ${pairs} pairs`, () => {
      const notice = pairedNotice(pairs);
      expect(mapAccesses(() => ask(notice, {}))).to.be.below(most);
      expect(mapAccesses(() => whatIf(notice.eligibility!, {}, 'question-0'))).to.be.below(most);
    });
  }

  it('is bounded where groups contradict themselves', () => {
    for (const count of [50, 500]) {
      const notice = contradictoryNotice(count);
      expect(mapAccesses(() => ask(notice, {}))).to.be.below(most);
    }
  });

  it('is shared by the combinations of answers of a plain page', () => {
    const {questions, groups, ...rest} = contradictoryNotice(50).eligibility!;
    const folded = JSON.parse(
      JSON.stringify({...rest, groups, questions: questions.slice(0, 5)}).replaceAll(
        /"question-([5-9])"/g,
        (_, digit: string) => `"question-${Number(digit) - 5}"`,
      ),
    ) as typeof rest & {questions: typeof questions; groups: typeof groups};
    let decisions: ReturnType<typeof decisionsOf>;
    expect(mapAccesses(() => (decisions = decisionsOf(folded)))).to.be.below(3 * most);
    expect(decisions).to.equal(undefined);
  });

  it('leaves enough for a group that contradicts itself after one that took all', () => {
    const {questions, groups} = pairedNotice(20).eligibility!;
    const notice = noticeWith({
      questions: {...Object.fromEntries(questions.map(({id}) => [id, ['yes', 'no']]))},
      groups: {
        ...Object.fromEntries(groups.map(({id, when}) => [id, when])),
        impossible: both(answer('question-0', 'yes'), answer('question-0', 'no')),
      },
    });
    const known = Object.fromEntries(questions.map(({id}) => [id, 'yes']));
    expect(ask(notice, known).possible).to.include('impossible');
  });
});

describe('a notice that was made to take for ever', () => {
  const names = times(60, (index) => `question-${index}`);
  const paired = pairedNotice(30);

  it('is told from one that can be decided', () => {
    const result = ask(paired, {});
    expect(result.verdict).to.equal('possibly-affected');
    expect(result.exact).to.equal(false);
  });

  it('is decided as soon as the answers leave little open', () => {
    const answers = Object.fromEntries(names.map((name, index) => [name, index % 2 ? 'yes' : 'no']));
    const alike = {...answers, 'question-0': 'yes'};
    const allButOne = {...answers, 'question-0': undefined};
    for (const [known, certain] of [
      [answers, ['differing']],
      [alike, ['alike']],
      [allButOne, []],
    ] as const) {
      expect(ask(paired, known)).to.deep.include({verdict: 'affected', exact: true, certain});
    }
  });

  for (const [name, order] of [
    ['before', ['all', 'differing', 'alike']],
    ['after', ['differing', 'alike', 'all']],
  ] as const) {
    it(`is decided by a group ${name} it that takes everyone`, () => {
      const {groups} = paired.eligibility!;
      const everyone = {id: 'all', label: 'all', when: {all: []}};
      const ordered = order.map((id) => [...groups, everyone].find((group) => group.id === id)!);
      const result = ask({...paired, eligibility: {...paired.eligibility!, groups: ordered}}, {});
      expect(result).to.deep.include({verdict: 'affected', certain: ['all'], exact: true});
      expect(result.undecided).to.deep.equal(names);
    });
  }

  /** Two of twelve people in eleven rooms share one: so it is, and no short way of seeing it is known to machines. */
  const people = times(12, (index) => `person-${index}`);
  const rooms = times(11, (index) => `room-${index}`);
  const pigeonhole = noticeWith({
    questions: Object.fromEntries(people.map((person) => [person, rooms])),
    groups: Object.fromEntries(
      people.flatMap((one, index) =>
        people.slice(index + 1).flatMap((other) =>
          rooms.map((room): [string, Condition] => [
            `${one}-${other}-${room}`,
            {
              all: [
                {question: one, in: [room]},
                {question: other, in: [room]},
              ],
            },
          ]),
        ),
      ),
    ),
  });

  it('is never guessed at', () => {
    const result = ask(pigeonhole, {});
    expect(result.verdict).to.equal('possibly-affected');
    expect(result.exact).to.equal(false);
    expect(result.certain).to.deep.equal([]);
    expect(result.possible).to.have.length(726);
  });

  it('is decided where two answers suffice', () => {
    const result = ask(pigeonhole, {'person-3': 'room-5', 'person-7': 'room-5'});
    expect(result).to.deep.include({verdict: 'affected', exact: true});
    expect(result.certain).to.deep.equal(['person-3-person-7-room-5']);
  });
});

describe('a rule that says one thing many times', () => {
  const isA: Condition = {question: 'model', in: ['a']};
  const isWarm: Condition = {question: 'colour', in: ['red', 'violet']};
  const isCold: Condition = {question: 'colour', in: ['blue', 'violet']};
  const notice = noticeWith({
    questions: {model: ['a', 'b'], colour: ['red', 'violet', 'blue']},
    groups: {
      one: {
        all: [
          {any: [isA, isA]},
          {any: [isA, isWarm, isA, isA]},
          {any: [isA, isA, isA, isCold]},
          {any: [isA, isA]},
          {any: [isA, isCold, isA, isCold]},
        ],
      },
    },
  });

  it('asks for nothing that makes no difference', () => {
    const result = ask(notice, {});
    expect(result.verdict).to.equal('possibly-affected');
    expect(result.exact).to.equal(true);
    expect(result.undecided).to.deep.equal(['model']);
  });

  it('asks for nothing of which each answer comes to the same', () => {
    const isB: Condition = {question: 'model', in: ['b']};
    const alike = noticeWith({
      questions: {model: ['a', 'b'], colour: ['red', 'violet', 'blue']},
      groups: {one: {any: [{all: [isA, isWarm]}, {all: [isB, isWarm]}]}},
    });
    expect(ask(alike, {}).undecided).to.deep.equal(['colour']);
  });
});

/** Serial numbers, each with those that follow it. */
const range = (index: number): Condition => ({
  question: 'serial',
  from: `A${1_000_000 + 10 * index}`,
  to: `A${1_000_000 + 10 * index + 4}`,
});

describe('ranges of serial numbers', () => {
  const soldIn = (count: number) =>
    noticeWith({
      questions: {serial: 'code', bought: 'date'},
      groups: {recalled: {all: [{question: 'bought', from: '2020'}, {any: times(count, range)}]}},
    });

  it('are each told, with what becomes of other codes', () => {
    const explained = explainNotice(soldIn(2_500), {bought: '2021'})!;
    expect(explained.result).to.deep.include({
      verdict: 'possibly-affected',
      undecided: ['serial'],
      exact: true,
    });
    const told = explained.alternatives().get('serial')!;
    expect(told).to.have.length(2_501);
    expect(told[0]).to.deep.equal({verdict: 'affected', test: range(0)});
    expect(told.at(-1)).to.deep.equal({verdict: 'not-affected', test: {question: 'serial'}});
    expect(told.slice(0, -1).every(({verdict}) => verdict === 'affected')).to.equal(true);
  });

  it('take as much work as there are', () => {
    const workOf = (count: number) => {
      const notice = soldIn(count);
      return mapAccesses(() => explainNotice(notice, {})!.alternatives());
    };
    expect(workOf(2_000)).to.be.below(2.5 * workOf(1_000));
  });

  it('are open beside a group of their own that other answers decide', () => {
    const notice = noticeWith({
      questions: {serial: 'code', bought: 'date'},
      groups: {
        both: {all: [range(0), {question: 'serial', like: '*0*'}]},
        recalled: {any: [range(2), {all: [range(3), {question: 'bought', from: '2020'}]}]},
        early: {question: 'bought', before: '2019'},
      },
    });
    const toldOf = (bought: string) =>
      whatIf(notice.eligibility!, {bought}, 'serial')?.map(({verdict}) => verdict);
    const [yes, maybe, no] = ['affected', 'possibly-affected', 'not-affected'];
    expect(toldOf('2021')).to.deep.equal([maybe, maybe, yes, yes, no]);
    expect(toldOf('2019')).to.deep.equal([maybe, maybe, yes, no]);
    expect(toldOf('2018..2019')).to.deep.equal([maybe, maybe, yes, maybe]);
  });
});

describe('documents that are made to be slow', () => {
  const most = 100 * mostVisits;
  const names = (count: number, name: string) => times(count, (index) => `${name}${index}`);
  const days = times(20, (index) => `day-${index}`);

  it('are explained within the work of one verdict, for all questions together', () => {
    const notice = noticeWith({
      questions: Object.fromEntries(days.map((day) => [day, 'date' as const])),
      groups: Object.fromEntries(
        times(600, (index) => [
          `group-${index}`,
          {all: days.map((question, place) => ({question, from: String(1000 + index + place)}))},
        ]),
      ),
    });
    const {alternatives} = explainNotice(notice, {})!;
    expect(mapAccesses(alternatives)).to.be.below(most / 2);
  });

  it('ask for thousands of dates: no combinations are worked out', () => {
    const {eligibility} = noticeWith({
      questions: Object.fromEntries(names(4_000, 'd').map((id) => [id, 'date' as const])),
      groups: {any: {any: times(8_000, (index) => ({question: `d${index % 4_000}`, from: '2020'}))}},
    });
    let decisions: unknown = 'none';
    expect(mapAccesses(() => (decisions = decisionsOf(eligibility!)))).to.be.below(200_000);
    expect(decisions).to.equal(undefined);
  });

  for (const [name, options, groups, accesses] of [
    ['as many combinations as are worked out, of many groups', 14, 900, 10_000],
    ['300 stores, as a real notice has them', 300, 300, Infinity],
  ] as const) {
    it(`have ${name}`, () => {
      const stores = names(options, 's');
      const others = accesses === Infinity ? {} : {two: names(14, 't'), three: names(14, 'u')};
      const {eligibility} = noticeWith({
        questions: {store: stores, paid: 'date', ...others},
        groups: Object.fromEntries(
          times(groups, (index) => [
            `g${index}`,
            {
              all: [
                {question: 'store', in: [`s${index % options}`]},
                ...(accesses === Infinity
                  ? [{question: 'paid', from: `2019-03-0${1 + (index % 4)}`, to: `2019-03-2${index % 5}`}]
                  : [
                      {question: 'two', in: [`t${index % 13}`]},
                      {question: 'three', in: [`u${index % 11}`]},
                    ]),
              ],
            },
          ]),
        ),
      });
      let decisions: unknown;
      expect(mapAccesses(() => (decisions = decisionsOf(eligibility!)))).to.be.below(accesses);
      expect(decisions !== undefined).to.equal(accesses === Infinity);
    }).timeout(120_000);
  }

  it('have answers in turn, each with what becomes of it', () => {
    const options = names(2_001, 'v');
    const every = options.filter((_, index) => index % 2 === 1);
    const notice = noticeWith({
      questions: {device: options},
      groups: {odd: {question: 'device', in: every}},
    });
    expect(whatIf(notice.eligibility!, {}, 'device')).to.deep.equal([
      {verdict: 'affected', test: {question: 'device', in: every}},
      {
        verdict: 'not-affected',
        test: {question: 'device', in: options.filter((value) => !every.includes(value))},
      },
    ]);
  });

  it('have a map that asks no question which would take too long to follow', () => {
    const choices = names(20, 'c');
    const {eligibility} = noticeWith({
      questions: Object.fromEntries(choices.map((id) => [id, ['yes', 'no']])),
      groups: Object.fromEntries(
        times(600, (index) => [
          `g${index}`,
          {
            all: times(10, (place) => ({
              any: [0, 1].map((which) => ({
                question: `c${2 * place + which}`,
                in: [(index >> place) % 2 ? 'yes' : 'no'],
              })),
            })),
          },
        ]),
      ),
    });
    let map: ReturnType<typeof truthMap> | undefined;
    expect(mapAccesses(() => (map = truthMap(eligibility!)))).to.be.below(10 * most);
    expect(map?.rows).not.to.have.length(0);
    expect([...(map?.down ?? []), ...(map?.open ?? [])]).to.have.members(choices);
  }).timeout(120_000);
});
