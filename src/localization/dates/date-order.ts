import type {Patterns} from '../patterns.js';

/** The order in which a locale writes year, month and day. */
export function dateOrder({day}: Patterns): ('year' | 'month' | 'day')[] {
  const names = {y: 'year', M: 'month', d: 'day'} as const;
  return [...day.matchAll(/([yMd])\1*/g)].map(([field]) => names[field[0] as 'y' | 'M' | 'd']);
}
