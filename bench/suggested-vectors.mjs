/**
 * Shows what the vectors that `vectors --suggest` writes are worth: how many small slips in the rules of all cases they
 * find. Each bound is moved by one unit or loses that it is vague, `from` becomes `after`, an option, a date or a code is
 * added, dropped or changed, a prefix or a pattern is dropped or changed, a part is moved, "within" turned, `all` becomes
 * `any`, a cap is taken away: one change at a time. A vector finds it if its verdict changes. Changes by which no
 * verdict differs, as far as many random answers show, are counted apart. Fails below the bar. Run by
 * `npm run bench:vectors`, after the build; names of cases after it run alone, and `--list` prints what no vector finds.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {argv} from 'node:process';
import {checkEligibility} from '../dist/eligibility/index.js';
import {suggestVectors} from '../dist/eligibility/review/suggested-vectors.js';
import {readNotice} from '../dist/model/index.js';

/** The part of all slips that must be found. */
const bar = 0.95;

/** Random answers that are tried before a change counts as one that changes nothing. */
const mostTried = 4_000;

const folders = ['../test/eligibility/cases/', '../../shared/cases/'].map(
  (folder) => new URL(folder, import.meta.url),
);

/** Cases by name; those of the repository come first. */
function readCases() {
  const cases = new Map();
  for (const folder of folders.filter((each) => existsSync(each))) {
    for (const file of readdirSync(folder).sort()) {
      const name = file.replace('.json', '');
      if (!file.endsWith('.json') || name === 'facts' || cases.has(name)) continue;
      const {notice} = readNotice(JSON.parse(readFileSync(new URL(file, folder), 'utf8')).notice);
      if (notice?.eligibility) cases.set(name, notice.eligibility);
    }
  }
  return cases;
}

// Units

/** A date as far from another as some of its own units. */
function movedDate(text, units) {
  const [, year, month, day, time, offset] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(.*))?)?)?$/.exec(text);
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}Z`);
  if (time) date.setUTCMinutes(date.getUTCMinutes() + units);
  else if (day) date.setUTCDate(date.getUTCDate() + units);
  else if (month) date.setUTCMonth(date.getUTCMonth() + units);
  else date.setUTCFullYear(date.getUTCFullYear() + units);
  const length = time ? 16 : day ? 10 : month ? 7 : 4;
  return date.toISOString().slice(0, length) + (offset ?? '');
}

/** A code whose last digit or letter is the next or the one before; the last of them becomes the first. */
function movedCode(code, units) {
  const place = code.search(/[0-9A-Z](?![^]*[0-9A-Z])/i);
  const character = code[place]?.toUpperCase() ?? '';
  const wheel = /[0-9]/.test(character) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const other = wheel.at((wheel.indexOf(character) + units) % wheel.length);
  return code.slice(0, place) + other + code.slice(place + 1);
}

function isDated({kind}) {
  return kind === 'date' || kind === 'period';
}

// Slips

const oppositeBounds = {from: 'after', after: 'from', to: 'before', before: 'to'};

function without(list, index) {
  return list.filter((_, place) => place !== index);
}

function with_(list, index, value) {
  return list.map((each, place) => (place === index ? value : each));
}

function* slipsOfList(test, member, question) {
  const list = test[member];
  for (const [index, value] of list.entries()) {
    yield [`${member} without ${value}`, {...test, [member]: without(list, index)}];
    const moved = {date: movedDate, code: movedCode}[question.kind];
    for (const units of moved ? [1, -1] : []) {
      const other = moved(value, units);
      yield [`${member} ${other} for ${value}`, {...test, [member]: with_(list, index, other)}];
    }
  }
  if (question.kind !== 'choice') return;
  const answers = [...question.options.map(({value}) => value), ...(question.other ? ['other'] : [])];
  for (const value of answers.filter((each) => !list.includes(each)))
    yield [`${member} with ${value}`, {...test, [member]: [...list, value]}];
}

/** What differs from a bound by one unit, or by how vague it is. */
function slipsOfBound(bound, question) {
  const moved = isDated(question) ? movedDate : movedCode;
  if (typeof bound === 'string') return [moved(bound, 1), moved(bound, -1)];
  const {on, ...vague} = bound;
  const parts = ['early', 'middle', 'late'].filter((part) => vague.part && part !== vague.part);
  return [
    {on: moved(on, 1), ...vague},
    {on: moved(on, -1), ...vague},
    on,
    ...parts.map((part) => ({...bound, part})),
  ];
}

function* slipsOfBounds(test, question) {
  for (const member of Object.keys(oppositeBounds).filter((each) => test[each] !== undefined)) {
    const {[member]: bound, ...rest} = test;
    const text = JSON.stringify(bound);
    for (const other of slipsOfBound(bound, question))
      yield [`${member} ${JSON.stringify(other)} for ${text}`, {...test, [member]: other}];
    const opposite = oppositeBounds[member];
    if (isDated(question) && !(opposite in test))
      yield [`${opposite} for ${member} ${text}`, {...rest, [opposite]: bound}];
  }
}

/** What differs from a prefix or a pattern, or from a list of them, by one character or one of them. */
function slipsOfShape(value) {
  if (typeof value === 'string') return /[0-9A-Z]/i.test(value) ? [movedCode(value, 1)] : [];
  return value.flatMap((each, index) => [
    ...(value.length > 1 ? [without(value, index)] : []),
    ...slipsOfShape(each).map((other) => with_(value, index, other)),
  ]);
}

function* slipsOfTest(test, question) {
  yield* slipsOfBounds(test, question);
  for (const member of ['in', 'notIn']) if (test[member]) yield* slipsOfList(test, member, question);
  for (const member of ['prefix', 'like']) {
    for (const other of test[member] ? slipsOfShape(test[member]) : [])
      yield [`${member} ${other} for ${test[member]}`, {...test, [member]: other}];
  }
  if (test.part) {
    const [first, last] = test.part;
    for (const part of first === 1 ? [[2, last + 1]] : [[first - 1, last - 1 || 1]])
      yield [`part ${part} for ${test.part}`, {...test, part}];
  }
  if (question.kind === 'period') yield ['within turned', {...test, within: !test.within}];
}

/** All conditions that differ from one by a single slip, each with its name. */
function* slipsOf(condition, questions) {
  const joint = ['all', 'any'].find((each) => each in condition);
  if (!joint) {
    yield* slipsOfTest(condition, questions.get(condition.question));
    return;
  }
  const parts = condition[joint];
  if (parts.length > 1) yield [`${joint} turned`, {[joint === 'all' ? 'any' : 'all']: parts}];
  for (const [index, part] of parts.entries()) {
    for (const [name, slipped] of slipsOf(part, questions))
      yield [name, {[joint]: with_(parts, index, slipped)}];
  }
}

function* slipsOfRule(eligibility) {
  const {groups} = eligibility;
  const questions = new Map(eligibility.questions.map((question) => [question.id, question]));
  for (const [index, group] of groups.entries()) {
    const withGroup = (slipped) => ({...eligibility, groups: with_(groups, index, slipped)});
    if (group.certainty === 'possible')
      yield [`${group.id}: no cap`, withGroup({...group, certainty: 'certain'})];
    for (const [name, when] of slipsOf(group.when, questions))
      yield [`${group.id}: ${name}`, withGroup({...group, when})];
  }
}

// Changes that change nothing

/** Numbers that are the same each time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function* testsIn(condition) {
  const parts = condition.all ?? condition.any;
  if (parts) for (const part of parts) yield* testsIn(part);
  else yield condition;
}

/** Answers to a question that rules can tell apart, and some more. */
function answersTo(question, rules) {
  if (question.kind === 'choice')
    return ['', ...question.options.map(({value}) => value), ...(question.other ? ['other'] : [])];
  const moved = isDated(question) ? movedDate : movedCode;
  const answers = new Set(question.never ? ['', 'never'] : ['']);
  for (const test of rules.flatMap(({groups}) => groups.flatMap(({when}) => [...testsIn(when)]))) {
    if (test.question !== question.id) continue;
    const bounds = [...Object.keys(oppositeBounds).map((member) => test[member]), ...(test.in ?? [])];
    for (const bound of bounds.filter((each) => each !== undefined)) {
      for (const units of [-1, 0, 1]) {
        const text = moved(bound.on ?? bound, units);
        for (const code of test.part ? wholes(text, test.part, question) : [text]) answers.add(code);
        if (isDated(question) && text.length < 10) {
          const next = movedDate(text, 1);
          const firstDay = (month) => `${month}-01-01`.slice(0, 10);
          answers
            .add(firstDay(text))
            .add(firstDay(next))
            .add(movedDate(firstDay(next), -1));
        }
      }
    }
    for (const prefix of [test.prefix ?? []].flat()) {
      for (const text of [prefix, movedCode(prefix, 1)])
        answers.add(`${text}0`).add(text + (question.example ?? '').slice(text.length));
    }
    for (const pattern of [test.like ?? []].flat()) {
      for (const like of [pattern, movedCode(pattern, 1)])
        answers.add(like.replaceAll('#', '7').replaceAll('@', 'K').replaceAll('?', '5').replaceAll('*', ''));
    }
  }
  if (question.kind !== 'period') return [...answers];
  const ends = [...answers].filter((each) => each !== 'never');
  return [...ends.flatMap((from) => ends.map((to) => `${from}..${to}`)), ...ends, ...answers];
}

/** The example of a question with another part. */
function wholes(text, [first, last], {example = ''}) {
  const start = first < 0 ? example.length + first : first - 1;
  const end = last < 0 ? example.length + last : last - 1;
  return [example.slice(0, start) + text + example.slice(end + 1)];
}

/** Whether some answers lead to another verdict. */
function isDifferent(eligibility, slipped) {
  const random = randomNumbers(20121217);
  const choices = eligibility.questions.map((question) => [
    question.id,
    answersTo(question, [eligibility, slipped]),
  ]);
  for (let count = 0; count < mostTried; count++) {
    const answers = Object.fromEntries(choices.map(([id, texts]) => [id, texts[random(texts.length)]]));
    if (checkEligibility(eligibility, answers).verdict !== checkEligibility(slipped, answers).verdict)
      return answers;
  }
  return undefined;
}

// The count

const names = argv.slice(2).filter((name) => name !== '--list');
const isListing = argv.includes('--list');
const rows = {};
const total = {vectors: 0, slips: 0, found: 0, same: 0, missed: 0};
for (const [name, eligibility] of readCases()) {
  if (names.length > 0 && !names.includes(name)) continue;
  const vectors = suggestVectors(eligibility);
  const row = {vectors: vectors.length, slips: 0, found: 0, same: 0, missed: 0};
  for (const [slip, slipped] of slipsOfRule(eligibility)) {
    row.slips++;
    const isFound = vectors.some(
      ({answers, verdict}) => checkEligibility(slipped, answers).verdict !== verdict,
    );
    const difference = isFound ? undefined : isDifferent(eligibility, slipped);
    if (isFound) row.found++;
    else if (difference) row.missed++;
    else row.same++;
    if (difference && isListing) console.log(`${name}, ${slip}: ${JSON.stringify(difference)}`);
  }
  rows[name] = row;
  for (const key of Object.keys(total)) total[key] += row[key];
}
console.table({...rows, 'all of them': total});
const part = total.found / (total.found + total.missed);
console.log(
  `Of ${total.found + total.missed} slips that change a verdict, ${total.found} are found: ` +
    `${(part * 100).toFixed(1)} %; the bar is ${bar * 100} %. ${total.same} slips change none.`,
);
if (part < bar) process.exitCode = 1;
