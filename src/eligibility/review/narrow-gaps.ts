import {foldCodeFor} from '../../model/codes/fold-code.js';
import {testsOf} from '../../model/conditions.js';
import type {Path, Problem} from '../../model/problems/problem.js';
import {noteAt, warningAt} from '../../model/problems/warning.js';
import type {DateBound, Test} from '../../model/schema/conditions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {CodeQuestion, Question} from '../../model/schema/questions.js';
import {civilInterval, parseMoment, writeCivilMinute} from '../../model/time/moment.js';
import {includes, type Intervals} from '../facts/intervals.js';
import {meet, without, type Box} from '../solver/boxes.js';
import {Budget} from '../solver/budget.js';
import type {Variable} from '../solver/formula.js';
import {nextCode, previousCode} from './codes/next-code.js';
import {isReachedByNone} from './meetings.js';
import {mostReviewVisits, type SampledGroup, type SampledRules} from './sampled-rules.js';

/** Maximum number of gaps that are told. */
const mostTold = 3;

/** One end of a stretch of dates or codes: the last day or code within it, or the first one. */
interface End {
  readonly at: string;
  readonly isLast: boolean;
  /** Whether the stretch is one day or one code alone. */
  readonly isPoint: boolean;
  readonly path: Path;
  readonly group: SampledGroup;
}

/** The day before and the day after which a moment of the calendar begins and ends; undefined for a time of day. */
function daysAround(text: string): {first: string; last: string; before: string; after: string} | undefined {
  const moment = parseMoment(text);
  if (!moment || moment.precision === 'minute' || moment.year < 1 || moment.year > 9998) return undefined;
  const [start, end] = civilInterval(moment);
  const day = (minute: number) => writeCivilMinute(minute).slice(0, 10);
  return {first: day(start), last: day(end - 1), before: day(start - 1), after: day(end)};
}

/** The first and the last day of a test of a date, where bounds say them that are not vague. */
function dayEnds({from, to, after, before}: Test): [first: string | undefined, last: string | undefined] {
  const around = (bound: DateBound | undefined) =>
    typeof bound === 'string' ? daysAround(bound) : undefined;
  return [around(from)?.first ?? around(after)?.after, around(to)?.last ?? around(before)?.before];
}

/** The first and the last code of a range. A pattern leaves most codes out: what lies between two of its ranges is no gap. */
function codeEnds(
  {from, to, prefix, like, part}: Test,
  question: CodeQuestion,
): [first: string | undefined, last: string | undefined] {
  // Between two versions there are always more.
  if ((prefix ?? like ?? part) !== undefined || question.order === 'version') return [undefined, undefined];
  const fold = (bound: DateBound | undefined) =>
    typeof bound === 'string' ? foldCodeFor(question, bound) : undefined;
  return [fold(from), fold(to)];
}

function endsOf(test: Test, question: Question): [first: string | undefined, last: string | undefined] {
  if (test.in) return [undefined, undefined];
  if (question.kind === 'code') return codeEnds(test, question);
  return question.kind === 'date' ? dayEnds(test) : [undefined, undefined];
}

function unitBefore(at: string, question: Question): string | undefined {
  return question.kind === 'code' ? previousCode(question, at) : daysAround(at)?.before;
}

function unitAfter(at: string, question: Question): string | undefined {
  return question.kind === 'code' ? nextCode(question, at) : daysAround(at)?.after;
}

/** The ends of all stretches, by question. */
function stretchEnds(questions: readonly Question[], groups: readonly SampledGroup[]): Map<string, End[]> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const ends = new Map<string, End[]>(questions.map(({id}) => [id, []]));
  for (const group of groups) {
    const when = testsOf(group.group.when, ['eligibility', 'groups', group.index, 'when']);
    for (const {test, path} of when) {
      const question = byId.get(test.question);
      if (!question) continue;
      const [first, last] = endsOf(test, question);
      const isPoint = first === last;
      const found = ends.get(test.question) ?? [];
      if (first !== undefined) found.push({at: first, isLast: false, isPoint, path, group});
      if (last !== undefined) found.push({at: last, isLast: true, isPoint, path, group});
    }
  }
  return ends;
}

function addTo(lasts: Map<string, End[]>, end: End): void {
  const already = lasts.get(end.at);
  if (already) already.push(end);
  else lasts.set(end.at, [end]);
}

/** The gaps of one day or code in one question. */
class Gaps {
  private readonly variable: Variable | undefined;
  private readonly units = new Map<string, {missing?: string; before?: string}>();

  constructor(
    private readonly question: Question,
    private readonly rules: SampledRules,
    private readonly budget: Budget,
  ) {
    this.variable = rules.variableOf(question.id);
  }

  /** The unit before one, which a gap leaves out, and the one before that, with which a stretch ends. */
  private unitsBefore(at: string): {missing?: string; before?: string} {
    const known = this.units.get(at);
    if (known) return known;
    const missing = unitBefore(at, this.question);
    const before = missing === undefined ? undefined : unitBefore(missing, this.question);
    // A counter that went over its end does not come back.
    const isCounted =
      missing !== undefined && before !== undefined && unitAfter(missing, this.question) === at;
    const units = isCounted ? {missing, before} : {};
    this.units.set(at, units);
    return units;
  }

  /** The boxes of a group that reach a place, without what they say of this question. */
  private reaching({boxes = []}: SampledGroup, place: Intervals): Box[] {
    const {variable} = this;
    if (!variable || !this.budget.spend(boxes.length)) return [];
    return boxes
      .filter((box) => includes(box.get(variable) ?? [], place))
      .map((box) => without(box, variable));
  }

  /** Whether a reader is in both groups but for what lies between two ends, and in none there. */
  private isGap(last: End, missing: string, first: End): boolean {
    const {variable, rules, question, budget} = this;
    const [before, between, after] = [last.at, missing, first.at].map((at) => rules.locate(question.id, at));
    if (!variable || !before?.length || !between?.length || !after?.length) return false;
    const [early, late] = [this.reaching(last.group, before), this.reaching(first.group, after)];
    return early.some((one) =>
      late.some((other) => {
        const common = budget.spend(1) ? meet(one, other) : undefined;
        if (!common) return false;
        return isReachedByNone(new Map(common).set(variable, between), rules.groups, budget);
      }),
    );
  }

  *among(ends: readonly End[]): Generator<Problem> {
    const lasts = new Map<string, End[]>();
    for (const end of ends) if (end.isLast) addTo(lasts, end);
    for (const first of ends) {
      if (first.isLast) continue;
      const {missing = '', before = ''} = this.unitsBefore(first.at);
      for (const last of lasts.get(before) ?? []) {
        // Two single days are dates of a list, and not two periods.
        if (last.isPoint && first.isPoint) continue;
        if (!this.budget.spend(1)) return;
        if (!this.isGap(last, missing, first)) continue;
        const problemAt = last.isPoint || first.isPoint ? noteAt : warningAt;
        yield problemAt(first.path, 'narrow-gap', `${last.at}..${first.at}`, missing);
        break;
      }
    }
  }
}

/**
 * Finds the places where one stretch of dates or codes ends and the next one begins a single day or code later than it
 * could: a slip by which that day or code is *not-affected*. Told of a few, and of those alone in which the other answers
 * lead to a group on both sides.
 */
export function* narrowGaps({questions}: Eligibility, rules: SampledRules): Generator<Problem> {
  const budget = new Budget(mostReviewVisits);
  const ends = stretchEnds(questions, rules.groups);
  let told = 0;
  for (const question of questions) {
    for (const problem of new Gaps(question, rules, budget).among(ends.get(question.id) ?? [])) {
      yield problem;
      if (++told === mostTold) return;
    }
  }
}
