import {at, placesIn} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {warningAt} from '../problems/warning.js';
import {vagueWhenSchema} from '../schema/when.js';
import {parseMoment} from '../time/moment.js';

/** Finds the dates with an early, middle or late part of a day or minute: only months and years have such parts. */
export function* partsOfDays(document: unknown): Generator<Problem> {
  for (const place of placesIn(document)) {
    if (place.kind !== 'object' || place.schema !== vagueWhenSchema) continue;
    const [on, part] = [at(place.value, 'on'), at(place.value, 'part')];
    if (typeof on !== 'string' || typeof part !== 'string') continue;
    const precision = parseMoment(on)?.precision;
    if (precision === 'day' || precision === 'minute')
      yield warningAt([...place.path, 'part'], 'part-of-day', shorten(part), on);
  }
}
