/** Sections that have headings of their own in every language. */
export const knownSections = [
  'what-happened',
  'information-involved',
  'what-we-are-doing',
  'what-you-can-do',
  'more-information',
  'investigation',
  'findings',
] as const;

/** Days of the week, Monday first (ISO 8601). */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];
export type KnownSection = (typeof knownSections)[number];
