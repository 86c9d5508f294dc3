/** Rules and answers for fast-check, with dates in so small a range that their borders meet. */
import * as fc from 'fast-check';
import type {Answers} from '../../src/eligibility/index.js';
import type {Condition, Eligibility, Group, Question, Test} from '../../src/model/index.js';
import {instantsOfDate} from './clock.js';
import {canHold} from './oracle.js';

/** Some days of a zone, around a change of its clocks where it has one, with the offsets before and after. */
interface Scene {
  readonly zone: string;
  readonly days: readonly string[];
  readonly offsets: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    zone: 'Asia/Tokyo',
    days: ['2012-08-31', '2012-09-01', '2012-09-04', '2012-09-05'],
    offsets: ['+09:00', 'Z'],
  },
  {
    zone: 'America/New_York',
    days: ['2018-03-10', '2018-03-11', '2018-03-12'],
    offsets: ['-05:00', '-04:00'],
  },
  {
    zone: 'America/New_York',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-04:00', '-05:00'],
  },
  {zone: 'Europe/London', days: ['2018-03-24', '2018-03-25', '2018-03-26'], offsets: ['Z', '+01:00']},
  {zone: 'Europe/London', days: ['2018-10-27', '2018-10-28', '2018-10-29'], offsets: ['+01:00', 'Z']},
  // Half an hour of daylight saving.
  {
    zone: 'Australia/Lord_Howe',
    days: ['2018-03-31', '2018-04-01', '2018-04-02'],
    offsets: ['+11:00', '+10:30'],
  },
  {
    zone: 'Australia/Lord_Howe',
    days: ['2018-10-06', '2018-10-07', '2018-10-08'],
    offsets: ['+10:30', '+11:00'],
  },
  // Close to the date line, before it moved.
  {zone: 'Pacific/Apia', days: ['2011-12-27', '2011-12-28', '2011-12-29'], offsets: ['-10:00', '+14:00']},
  // Clocks that jump over midnight, fall back across it, and fall back to it.
  {
    zone: 'America/Sao_Paulo',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-03:00', '-02:00'],
  },
  {
    zone: 'America/Sao_Paulo',
    days: ['2018-02-17', '2018-02-18', '2018-02-19'],
    offsets: ['-02:00', '-03:00'],
  },
  {
    zone: 'America/Havana',
    days: ['2018-11-03', '2018-11-04', '2018-11-05'],
    offsets: ['-04:00', '-05:00'],
  },
];

/** Crossed the date line, and had no 30 December. */
const apia: Scene = {
  zone: 'Pacific/Apia',
  days: ['2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01'],
  offsets: ['-10:00', '+14:00'],
};

const times = [
  '00:00',
  '00:30',
  '01:00',
  '01:29',
  '01:30',
  '01:59',
  '02:00',
  '02:30',
  '03:00',
  '23:00',
  '23:59',
];

/** Minutes of the days of a zone, as answers that leave nothing open. */
export function minutesOf({timeZone}: Eligibility): string[] {
  const {days, offsets} = scenes.find(({zone}) => zone === timeZone)!;
  return [days[0]!, days.at(-1)!].flatMap((day) =>
    times.flatMap((time) => offsets.map((offset) => `${day}T${time}${offset}`)),
  );
}

/** Codes from the least to the greatest. */
const codes = ['A', 'B', 'A1', 'A2', 'AB', 'B1', 'A10', 'A11', 'B10'];

const certainties = ['certain', 'certain', 'certain', 'possible'] as const;

const typedCodes = [...codes, 'a1', ' Ａ１０ ', 'a-1 1', 'ZZ-99', 'Ｂ', 'A\u00ad1', '\u200eB\u200b', '-'];

/** The month or the year of a day. */
function coarseDate(day: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(day, fc.constantFrom(4, 7)).map(([date, length]) => date.slice(0, length));
}

/** A date as a notice writes it: a time of day has its offset. */
function documentDate({days, offsets}: Scene): fc.Arbitrary<string> {
  const day = fc.constantFrom(...days);
  return fc.oneof(
    {weight: 4, arbitrary: day},
    {weight: 2, arbitrary: coarseDate(day)},
    {
      weight: 3,
      arbitrary: fc
        .tuple(day, fc.constantFrom(...times), fc.constantFrom(...offsets))
        .map(([date, time, offset]) => `${date}T${time}${offset}`),
    },
  );
}

/** Whether the clocks of the zone ever showed a date. */
function isReal(date: string, zone: string): boolean {
  return instantsOfDate(date, zone).some(([start, end]) => start < end);
}

/** A date as a reader gives it: a time of day may be that of the notice's zone. */
function pointInTime(scene: Scene): fc.Arbitrary<string> {
  const localTime = fc
    .tuple(fc.constantFrom(...scene.days), fc.constantFrom(...times))
    .map(([date, time]) => `${date}T${time}`);
  return fc
    .oneof(documentDate(scene), localTime, coarseDate(fc.constantFrom(...scene.days)))
    .filter((date) => isReal(date, scene.zone));
}

function dateAnswer(scene: Scene): fc.Arbitrary<string> {
  const point = pointInTime(scene);
  const span = fc.tuple(point, point).map((ends) => ends.sort().join('..'));
  return fc.oneof(
    {weight: 5, arbitrary: point},
    {weight: 4, arbitrary: span},
    {weight: 1, arbitrary: point.map((first) => `${first}..`)},
    {weight: 1, arbitrary: point.map((last) => `..${last}`)},
  );
}

/** The options of a choice, "none of these" last. */
export function optionsOf(question: Question): string[] {
  if (question.kind !== 'choice') return [];
  return [...question.options.map(({value}) => value), ...(question.other ? ['other'] : [])];
}

function dateTest(question: string, scene: Scene): fc.Arbitrary<Test> {
  const date = documentDate(scene);
  return fc
    .record({from: date, to: date, after: date, before: date}, {requiredKeys: []})
    .filter((members) => Object.keys(members).length > 0)
    .map((members) => ({question, ...members}));
}

function choiceTest(question: string, options: readonly string[]): fc.Arbitrary<Test> {
  const some = fc.subarray([...options], {minLength: 1});
  return fc.oneof(
    {weight: 3, arbitrary: some.map((named) => ({question, in: named}))},
    {weight: 3, arbitrary: some.map((named) => ({question, notIn: named}))},
    {weight: 1, arbitrary: fc.tuple(some, some).map(([named, left]) => ({question, in: named, notIn: left}))},
  );
}

function codeTest(question: string): fc.Arbitrary<Test> {
  const range = fc.tuple(fc.nat(codes.length - 1), fc.nat(codes.length - 1)).map((ends) => {
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return {question, from: codes[from]!, to: codes[to]!};
  });
  const prefix = fc.constantFrom('A', 'b', 'A1');
  const like = fc.constantFrom('@#', 'A*', '*1*', '??', '@1#', '*');
  const end = fc.constantFrom(...codes);
  return fc.oneof(
    fc.subarray(codes, {minLength: 1, maxLength: 3}).map((named) => ({question, in: named})),
    prefix.map((start) => ({question, prefix: start})),
    like.map((pattern) => ({question, like: pattern})),
    range,
    fc.tuple(fc.constantFrom('from', 'to'), end).map(([bound, code]) => ({question, [bound]: code})),
    fc.tuple(range, prefix, like).map(([ends, start, pattern]) => ({...ends, prefix: start, like: pattern})),
  );
}

/** The test that holds where another does not, so that two groups can share all there is. */
function opposites({question, from, to, in: named}: Test): Test[] {
  return [
    ...(from === undefined ? [] : [{question, before: from}]),
    ...(to === undefined ? [] : [{question, after: to}]),
    ...(named === undefined ? [] : [{question, notIn: named}]),
  ];
}

/** Tests of a question that do not contradict themselves: somebody can pass each. */
function testsOf(question: Question, scene: Scene): fc.Arbitrary<Test[]> {
  const test =
    question.kind === 'date'
      ? dateTest(question.id, scene)
      : question.kind === 'choice'
        ? choiceTest(question.id, optionsOf(question))
        : codeTest(question.id);
  return fc
    .array(test, {minLength: 1, maxLength: 3, size: 'max'})
    .map((tests) => (question.kind === 'code' ? tests : tests.flatMap((each) => [each, ...opposites(each)])))
    .map((tests) => tests.filter((when) => canHold(when, [question], scene.zone)))
    .filter((tests) => tests.length > 0);
}

/** Conditions nested up to three deep. */
function conditionOf(tests: readonly Test[]): fc.Arbitrary<Condition> {
  const test: fc.Arbitrary<Condition> = fc.constantFrom(...tests);
  let condition = test;
  for (let depth = 0; depth < 3; depth++) {
    const some = fc.array(condition, {minLength: 1, maxLength: 3, size: 'max'});
    const parts = fc.oneof(
      {weight: 30, arbitrary: some},
      {weight: 1, arbitrary: fc.constant<Condition[]>([])},
    );
    condition = fc.oneof(
      {weight: 1, arbitrary: test},
      {weight: 4, arbitrary: parts.map((all) => ({all}))},
      {weight: 2, arbitrary: parts.map((any) => ({any}))},
    );
  }
  return condition;
}

const question: fc.Arbitrary<(id: string) => Question> = fc.oneof(
  fc.constant((id: string): Question => ({id, label: id, kind: 'date', time: true})),
  fc.record({count: fc.integer({min: 1, max: 3}), other: fc.boolean()}).map(({count, other}) => {
    const options = ['x', 'y', 'z'].slice(0, count).map((value) => ({value, label: value}));
    return (id: string): Question => ({id, label: id, kind: 'choice', options, other});
  }),
  fc.constant((id: string): Question => ({id, label: id, kind: 'code'})),
);

const questions = fc
  .array(question, {minLength: 1, maxLength: 4, size: 'max'})
  .map((kinds) => kinds.map((make, index) => make(`question-${index + 1}`)));

function groupsOf(asked: Question[], tests: readonly Test[], scene: Scene): fc.Arbitrary<Group[]> {
  const group = fc
    .record({
      when: conditionOf(tests),
      certainty: fc.constantFrom(...certainties),
    })
    .filter(({when}) => canHold(when, asked, scene.zone));
  return fc
    .array(group, {minLength: 1, maxLength: 5, size: 'max'})
    .map((groups) => groups.map((each, index) => ({id: `group-${index + 1}`, label: 'group', ...each})));
}

function eligibilityOf(asked: Question[], scene: Scene): fc.Arbitrary<Eligibility> {
  return fc
    .tuple(...asked.map((each) => testsOf(each, scene)))
    .chain((tests) => groupsOf(asked, tests.flat(), scene))
    .map((groups) => ({timeZone: scene.zone, questions: asked, groups}));
}

function answerTo(asked: Question, scene: Scene): fc.Arbitrary<string> {
  if (asked.kind === 'date') return dateAnswer(scene);
  return fc.constantFrom(...(asked.kind === 'choice' ? optionsOf(asked) : typedCodes));
}

function answersTo(asked: readonly Question[], scene: Scene): fc.Arbitrary<Answers> {
  const answers = asked.map((each) => {
    const known = {weight: each.kind === 'date' ? 2 : 1, arbitrary: answerTo(each, scene)};
    return [each.id, fc.oneof(known, {weight: 2, arbitrary: fc.constant(undefined)})] as const;
  });
  return fc.record(Object.fromEntries(answers));
}

/** A rule without contradictions, and what a reader answers to it. */
export interface Enquiry {
  readonly eligibility: Eligibility;
  readonly answers: Answers;
}

function enquiryIn(scene: Scene): fc.Arbitrary<Enquiry> {
  return questions.chain((asked) =>
    fc.record({eligibility: eligibilityOf(asked, scene), answers: answersTo(asked, scene)}),
  );
}

export const enquiry = fc.constantFrom(...scenes).chain(enquiryIn);

/** An enquiry where a day is missing from the calendar. */
export const enquiryInApia = enquiryIn(apia);

/** Answers to a date, each of which says more than the one before. */
function sharperDates(scene: Scene): fc.Arbitrary<(string | undefined)[]> {
  const {zone, days} = scene;
  return fc
    .record({
      day: fc.constantFrom(...days).filter((day) => isReal(day, zone)),
      time: fc.constantFrom(...times),
      isSpan: fc.boolean(),
    })
    .filter(({day, time}) => isReal(`${day}T${time}`, zone))
    .map(({day, time, isSpan}) => {
      const coarse = isSpan ? [`${days[0]}..${days.at(-1)}`] : [day.slice(0, 4), day.slice(0, 7)];
      return [undefined, ...coarse, day, `${day}T${time}`];
    });
}

/** Two answers to one question, the second of which says as much as the first or more. */
function sharperAnswer(
  asked: Question,
  scene: Scene,
): fc.Arbitrary<[string | undefined, string | undefined]> {
  const steps =
    asked.kind === 'date' ? sharperDates(scene) : answerTo(asked, scene).map((answer) => [undefined, answer]);
  return fc.tuple(steps, fc.nat(), fc.nat()).map(([answers, one, other]) => {
    const places = [one % answers.length, other % answers.length];
    return [answers[Math.min(...places)], answers[Math.max(...places)]];
  });
}

/** A rule, and what two readers answer to it of whom the second knows more. */
export const sharperEnquiry: fc.Arbitrary<Enquiry & {readonly sharper: Answers}> = fc
  .tuple(fc.constantFrom(...scenes), questions)
  .chain(([scene, asked]) =>
    fc
      .tuple(eligibilityOf(asked, scene), ...asked.map((each) => sharperAnswer(each, scene)))
      .map(([eligibility, ...pairs]) => ({
        eligibility,
        answers: Object.fromEntries(asked.map(({id}, index) => [id, pairs[index]![0]])),
        sharper: Object.fromEntries(asked.map(({id}, index) => [id, pairs[index]![1]])),
      })),
  );

/** The same rule with everything in the opposite order. */
export function turnedRound({questions, groups, ...rest}: Eligibility): Eligibility {
  return {
    ...rest,
    questions: questions.toReversed(),
    groups: groups.toReversed().map((group) => ({...group, when: turnedCondition(group.when)})),
  };
}

function turnedCondition(condition: Condition): Condition {
  if ('all' in condition) return {all: condition.all.toReversed().map(turnedCondition)};
  if ('any' in condition) return {any: condition.any.toReversed().map(turnedCondition)};
  return condition;
}
