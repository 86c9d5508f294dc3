/** Rules and answers for fast-check, with dates in so small a range that their borders meet. */
import * as fc from 'fast-check';
import type {Answers} from '../../src/eligibility/index.js';
import type {
  ChoiceQuestion,
  Condition,
  DateQuestion,
  Eligibility,
  Group,
  PeriodQuestion,
  Question,
  Test,
} from '../../src/model/index.js';
import {codeAnswer, codeQuestion, codeTest} from './arbitrary/codes.js';
import {
  apia,
  dateAnswer,
  dateTest,
  periodAnswer,
  periodTest,
  scenes,
  sharperDates,
  sharperPeriods,
  type Scene,
} from './arbitrary/dates.js';
import {canHold} from './oracle.js';

export {minutesOf} from './arbitrary/dates.js';

const certainties = ['certain', 'certain', 'certain', 'possible'] as const;

/** The options of a choice, "none of these" last. */
export function optionsOf(question: Question): string[] {
  if (question.kind !== 'choice') return [];
  return [...question.options.map(({value}) => value), ...(question.other ? ['other'] : [])];
}

function choiceTest(question: string, options: readonly string[]): fc.Arbitrary<Test> {
  const some = fc.subarray([...options], {minLength: 1});
  return fc.oneof(
    {weight: 3, arbitrary: some.map((named) => ({question, in: named}))},
    {weight: 3, arbitrary: some.map((named) => ({question, notIn: named}))},
    {weight: 1, arbitrary: fc.tuple(some, some).map(([named, left]) => ({question, in: named, notIn: left}))},
  );
}

/** The test that holds where another does not, so that two groups can share all there is. */
function opposites({question, from, to, in: named}: Test, {kind}: Question): Test[] {
  return [
    ...(from === undefined ? [] : [{question, before: from}]),
    ...(to === undefined ? [] : [{question, after: to}]),
    ...(named === undefined || kind === 'date' ? [] : [{question, notIn: named}]),
  ];
}

/** A test of a question; some can be passed by nobody. */
export function testOf(question: Question, scene: Scene, isNew: boolean): fc.Arbitrary<Test> {
  switch (question.kind) {
    case 'date':
      return dateTest(question.id, scene, isNew);
    case 'period':
      return periodTest(question.id, scene);
    case 'choice':
      return choiceTest(question.id, optionsOf(question));
    case 'code':
      return codeTest(question, isNew);
  }
}

/** Tests of a question that do not contradict themselves: somebody can pass each. */
function testsOf(question: Question, scene: Scene, isNew: boolean): fc.Arbitrary<Test[]> {
  const hasOpposites = question.kind === 'date' || question.kind === 'choice';
  return fc
    .array(testOf(question, scene, isNew), {minLength: 1, maxLength: 3, size: 'max'})
    .map((tests) => (hasOpposites ? tests.flatMap((each) => [each, ...opposites(each, question)]) : tests))
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

function question(isNew: boolean): fc.Arbitrary<(id: string) => Question> {
  const choice = fc
    .record({count: fc.integer({min: 1, max: 3}), other: fc.boolean()})
    .map(({count, other}): Omit<ChoiceQuestion, 'id'> => {
      const options = ['x', 'y', 'z'].slice(0, count).map((value) => ({value, label: value}));
      return {label: 'Choice', kind: 'choice', options, other};
    });
  const date: Omit<DateQuestion, 'id'> = {label: 'Date', kind: 'date', time: true};
  const period: Omit<PeriodQuestion, 'id'> = {label: 'Period', kind: 'period'};
  const dated = isNew ? [date, {...date, never: 'Never'}, period, {...period, never: 'Never'}] : [date];
  return fc
    .oneof(fc.constantFrom(...dated), choice, codeQuestion(isNew))
    .map((members) => (id: string) => ({id, ...members}));
}

function questions(isNew: boolean): fc.Arbitrary<Question[]> {
  return fc
    .array(question(isNew), {minLength: 1, maxLength: 4, size: 'max'})
    .map((kinds) => kinds.map((make, index) => make(`question-${index + 1}`)));
}

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

function eligibilityOf(asked: Question[], scene: Scene, isNew: boolean): fc.Arbitrary<Eligibility> {
  return fc
    .tuple(...asked.map((each) => testsOf(each, scene, isNew)))
    .chain((tests) => groupsOf(asked, tests.flat(), scene))
    .map((groups) => ({timeZone: scene.zone, questions: asked, groups}));
}

function answerTo(asked: Question, scene: Scene): fc.Arbitrary<string> {
  if (asked.kind === 'code') return codeAnswer(asked);
  if (asked.kind === 'choice') return fc.constantFrom(...optionsOf(asked));
  const told = asked.kind === 'date' ? dateAnswer(scene) : periodAnswer(scene);
  if (asked.never === undefined) return told;
  return fc.oneof({weight: 4, arbitrary: told}, {weight: 1, arbitrary: fc.constant('never')});
}

function answersTo(asked: readonly Question[], scene: Scene): fc.Arbitrary<Answers> {
  const answers = asked.map((each) => {
    const isDated = each.kind === 'date' || each.kind === 'period';
    const known = {weight: isDated ? 2 : 1, arbitrary: answerTo(each, scene)};
    return [each.id, fc.oneof(known, {weight: 2, arbitrary: fc.constant(undefined)})] as const;
  });
  return fc.record(Object.fromEntries(answers));
}

/** A rule without contradictions, and what a reader answers to it. */
export interface Enquiry {
  readonly eligibility: Eligibility;
  readonly answers: Answers;
}

/** Half of the rules have what version 1.1 added. */
function enquiryIn(scene: Scene): fc.Arbitrary<Enquiry> {
  return fc
    .boolean()
    .chain((isNew) =>
      questions(isNew).chain((asked) =>
        fc.record({eligibility: eligibilityOf(asked, scene, isNew), answers: answersTo(asked, scene)}),
      ),
    );
}

export const enquiry = fc.constantFrom(...scenes).chain(enquiryIn);

/** An enquiry where a day is missing from the calendar. */
export const enquiryInApia = enquiryIn(apia);

/** Two answers to one question, the second of which says as much as the first or more. */
function sharperAnswer(
  asked: Question,
  scene: Scene,
): fc.Arbitrary<[string | undefined, string | undefined]> {
  const toOther = () => answerTo(asked, scene).map((answer) => [undefined, answer]);
  const steps =
    asked.kind === 'date' ? sharperDates(scene) : asked.kind === 'period' ? sharperPeriods(scene) : toOther();
  return fc.tuple(steps, fc.nat(), fc.nat()).map(([answers, one, other]) => {
    const places = [one % answers.length, other % answers.length];
    return [answers[Math.min(...places)], answers[Math.max(...places)]];
  });
}

/** A rule, and what two readers answer to it of whom the second knows more. */
export const sharperEnquiry: fc.Arbitrary<Enquiry & {readonly sharper: Answers}> = fc
  .tuple(fc.constantFrom(...scenes), fc.boolean())
  .chain(([scene, isNew]) => questions(isNew).map((asked) => ({scene, isNew, asked})))
  .chain(({scene, isNew, asked}) =>
    fc
      .tuple(eligibilityOf(asked, scene, isNew), ...asked.map((each) => sharperAnswer(each, scene)))
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
