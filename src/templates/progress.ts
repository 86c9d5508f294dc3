/** How an incident unfolds from stage to stage. */
import {unfilledDay} from '../model/review/unfilled-places.js';
import type {Measure, People, TimelineEntry} from '../model/schema/notice.js';
import type {LastingStage, TemplateWords} from './template.js';

/** What happens in the course of every incident, in order. */
export interface CourseWords {
  readonly began: TemplateWords;
  readonly noticed: TemplateWords;
  readonly stopped: TemplateWords;
  readonly published: TemplateWords;
  readonly next: TemplateWords;
  readonly reported: TemplateWords;
}

/** A number that is still to be filled in. */
export const someRecords: People = {count: 0, bound: 'about', unit: 'records'};

function done(title: TemplateWords, day: number): TimelineEntry {
  return {when: unfilledDay(day), title, state: 'done'};
}

/** The timeline of a stage: what has been, and what comes next. */
export function courseOf(words: CourseWords, stage: LastingStage): TimelineEntry[] {
  const first = [done(words.began, 1), done(words.noticed, 10)];
  if (stage === 'initial')
    return [
      ...first,
      done(words.published, 20),
      {when: unfilledDay(25), title: words.next, state: 'planned'},
    ];
  const later = [...first, done(words.stopped, 15), done(words.published, 20)];
  if (stage === 'interim') return [...later, {when: unfilledDay(29), title: words.next, state: 'planned'}];
  return [...later, done(words.reported, 30)];
}

/** Measures against a recurrence: planned while the incident goes on, done at its end. */
export function measuresOf(titles: readonly TemplateWords[], stage: LastingStage): Measure[] {
  return titles.map((title) => ({
    title,
    state: stage === 'final' ? 'done' : 'planned',
    when: unfilledDay(28),
  }));
}
