/** How a date is bounded by what happened then. */
type Bound = 'since' | 'until' | 'then';

/** A date that is told by what happened then, such as 2011 in "since I moved in 2011". */
export interface Happening {
  /** The date alone, as it was typed. */
  readonly date: string;
  readonly bound: Bound;
}

/** What stands around the words for what happened; the date is the group. */
const patterns: readonly (readonly [bound: Bound, source: string])[] = [
  ['since', '(?:(?:ever )?since|after|from when) \\D+ (?:in|on) (.+)'],
  ['until', '(?:before|until|till) \\D+ (?:in|on) (.+)'],
  ['then', '(?:when|while) \\D+ (?:in|on) (.+)'],
  ['since', '(.+[年月日])[にの]\\D*(?:から|以来|以降)'],
  ['until', '(.+[年月日])[にの]\\D*まで'],
  ['then', '(.+[年月日])に\\D*(?:時|とき|頃|ころ)'],
];
const compiled = patterns.map(([bound, source]) => [bound, new RegExp(`^${source}$`)] as const);

/** What moves a date by as much as nobody can tell: since the year before I moved in 2011. */
const moving = /.\b(?:before|ago|after|later|next|previous)\b|翌|次|前[年月日]/;

/** Finds what happened at a date in a clean text; undefined if it tells of nothing such. */
export function happeningIn(text: string): Happening | undefined {
  if (moving.test(text)) return undefined;
  for (const [bound, pattern] of compiled) {
    const [, date] = pattern.exec(text) ?? [];
    if (date !== undefined) return {date, bound};
  }
  return undefined;
}

/**
 * What someone may mean who tells a date by what happened then.
 *
 * @param date - a date or a span as answers write it
 */
export function boundedBy(bound: Bound, date: string): string {
  const [first = '', last = first] = date.split('..');
  if (bound === 'then') return date;
  return bound === 'since' ? `${first}..` : `..${last}`;
}
