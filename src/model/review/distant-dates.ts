import {indexed} from '../indexed.js';
import {testsOf} from '../conditions.js';
import type {Path, Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';
import {questionsById} from '../questions.js';
import type {Eligibility} from '../schema/eligibility.js';
import type {Notice} from '../schema/notice.js';
import {dateOfBound} from '../time/date-of-bound.js';
import {isDocumentMoment, parseMoment} from '../time/moment.js';
import {edgesOf} from '../time/when.js';
import {isUnfilledDay} from './unfilled-places.js';

/** How many years before a notice and after it a date is one that people live to see. */
const [mostBefore, mostAfter] = [120, 40];

/** A date with its place in the document. */
type Dated = readonly [date: string, path: Path];

/** The members of a notice, but for its rule, that are dates or hold them. */
const dated =
  /^(?:published|effective|expires|history|when|on|from|to|timeline|measures|services|products|soldFrom|soldTo|remedies|deadline|contacts|closed|holidays|until)$/;

/** The dates of a part of a notice, by the members that lead to them. */
function* datesIn(value: unknown, path: Path): Generator<Dated> {
  if (typeof value === 'string') {
    if (isDocumentMoment(value)) yield [value, path];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* datesIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value))
      if (dated.test(member)) yield* datesIn(inner, [...path, member]);
  }
}

function* datesOfRule({questions, groups}: Eligibility): Generator<Dated> {
  const byId = questionsById({questions});
  for (const [index, {when}] of indexed(groups)) {
    for (const {test, path} of testsOf(when, ['eligibility', 'groups', index, 'when'])) {
      const kind = byId.get(test.question)?.kind;
      if (kind !== 'date' && kind !== 'period') continue;
      const {from, to, after, before, in: listed = []} = test;
      for (const [member, bound] of Object.entries({from, to, after, before}))
        if (bound !== undefined) yield [dateOfBound(bound), [...path, member]];
      for (const [place, date] of indexed(listed)) yield [date, [...path, 'in', place]];
    }
  }
}

/** Whether a date is meant as none: the first and the last years that can be written leave a side open. */
function isOpen(date: string): boolean {
  return /^(?:000[01]|9999)/.test(date) || isUnfilledDay(date);
}

/**
 * Finds the dates that are so far from that of the notice that nobody lives to see both: figures that have changed places, as
 * in 2102 for 2012, and make a rule hold for everybody.
 */
export function* distantDates(notice: Notice): Generator<Problem> {
  const published = edgesOf(notice.published).first;
  const year = parseMoment(published)?.year;
  if (year === undefined || isOpen(published)) return;
  const rule = notice.eligibility ? [...datesOfRule(notice.eligibility)] : [];
  // Those of the rule first: they decide who is affected, and only the first is told of.
  for (const [date, path] of [...rule, ...datesIn(notice, [])]) {
    const distance = (parseMoment(date)?.year ?? year) - year;
    if (isOpen(date) || (distance >= -mostBefore && distance <= mostAfter)) continue;
    yield warningAt(path, 'distant-date', date, published);
  }
}
