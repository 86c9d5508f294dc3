import {indexed} from '../indexed.js';
import type {Notice} from '../schema/notice.js';
import {isTimeZone} from '../time/zone.js';
import {placeAhead, placeMeantBy} from './meant/places-of-zones.js';
import type {Path, Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';

/** The time of the world by its several names, which has no sign, no place and no summer. */
const universal = /^(?:Etc\/)?(?:UTC|UCT|GMT[+-]?0?|Zulu|Universal|Greenwich)$/i;

/** Places of the time zone database that are as short as an abbreviation. */
const shortPlaces = /^(?:Cuba|Eire|Iran)$/i;

/** `EST`, `GB`, `PST8PDT` and the like; what else has no "/" in it is a country. */
const abbreviation = /^(?:SystemV\/.*|[A-Z]{2,4}(?:\d{1,2}[A-Z]*)?|W-SU|GB-Eire|NZ-CHAT)$/i;

/** POSIX counts hours behind Greenwich, and with it these names. */
const reversed = /^Etc\/GMT([+-])(\d{1,2})$/i;

/** The places that are meant, as the name is read and as it seems; 12 hours behind UTC, there is none. */
function placesOfReversed(sign: string, hours: number): string {
  const ahead = sign === '-' ? hours : -hours;
  return [ahead, -ahead].flatMap((each) => placeAhead(each) ?? []).join(', ');
}

function* slipsOf(timeZone: string | undefined, owner: Path): Generator<Problem> {
  // What this machine does not know has been told of already.
  if (timeZone === undefined || universal.test(timeZone) || !isTimeZone(timeZone)) return;
  const path = [...owner, 'timeZone'];
  const [, sign, hours] = reversed.exec(timeZone) ?? [];
  if (sign !== undefined) {
    yield warningAt(path, 'fixed-time-zone', timeZone, placesOfReversed(sign, Number(hours)));
  } else if (abbreviation.test(timeZone) && !shortPlaces.test(timeZone)) {
    const nearest = placeMeantBy(timeZone);
    yield {...warningAt(path, 'fixed-time-zone', timeZone), ...(nearest !== undefined && {nearest})};
  }
}

/**
 * Finds time zones that are no places: abbreviations, which machines read differently or not at all, and which may know no
 * summer time; and `Etc/GMT+9`, which is nine hours *behind* UTC.
 */
export function* timeZoneSlips({eligibility, contacts = []}: Notice): Generator<Problem> {
  yield* slipsOf(eligibility?.timeZone, ['eligibility']);
  for (const [index, {timeZone}] of indexed(contacts)) yield* slipsOf(timeZone, ['contacts', index]);
}
