import type {DateBound, Test} from '../../../model/schema/conditions.js';
import {boundEnds} from '../../../model/time/soft-bound.js';
import type {Places} from './border-pair.js';
import {unitsAround} from './units-around.js';

const bounds = ['from', 'after', 'to', 'before'] as const;

type Bound = (typeof bounds)[number];

/** Whether what fits begins at a bound, and does not end there. */
export function isStart(member: Bound): boolean {
  return member === 'from' || member === 'after';
}

/** The last unit within a bound and the first one outside of it, if it lies at a moment. */
function sidesOf(member: Bound, moment: string): [inside: string, outside: string] | undefined {
  const units = unitsAround(moment);
  if (!units) return undefined;
  const {before, first, last, after} = units;
  const sides: Record<Bound, [string, string]> = {
    from: [first, before],
    after: [after, last],
    to: [last, after],
    before: [before, first],
  };
  return sides[member];
}

/** A bound in the words of the document. */
function boundText(bound: DateBound): string {
  if (typeof bound === 'string') return bound;
  const {on, part, approximate} = bound;
  return [on, part, approximate && 'approximate'].filter(Boolean).join(' ');
}

/** One border of a test of dates; a vague bound has two, between which nobody can say. */
export interface DateBorder {
  readonly member: Bound;
  readonly inside: string;
  readonly outside: string;
  readonly places: Places;
  readonly of: string;
}

/** The borders of a test of dates or periods, of each bound in turn. */
export function dateBorders(test: Test): DateBorder[] {
  return bounds.flatMap((member) => {
    const bound = test[member];
    if (bound === undefined) return [];
    const {first, last} = boundEnds(bound);
    const of = `${member} ${boundText(bound)}`;
    const border = (moment: string, places: Places): DateBorder[] => {
      const [inside, outside] = sidesOf(member, moment) ?? [];
      return inside === undefined || outside === undefined ? [] : [{member, inside, outside, places, of}];
    };
    const [within, beyond]: Places = isStart(member) ? ['first', 'before'] : ['last', 'after'];
    if (first === last) return border(first, [within, beyond]);
    const [surest, widest] = isStart(member) ? [last, first] : [first, last];
    return [...border(surest, [within, 'doubtful']), ...border(widest, ['doubtful', beyond])];
  });
}

/** The dates on both sides of the bounds of a test. */
export function datesAround(test: Test): string[] {
  return dateBorders(test).flatMap(({inside, outside}) => [inside, outside]);
}
