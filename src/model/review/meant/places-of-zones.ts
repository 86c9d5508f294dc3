import {knownTimeZones} from '../../time/zone.js';
import {nearestName} from '../../problems/nearest-name.js';

/**
 * The place whose clocks most of those mean who write an abbreviation. Of what the time zone database has as a link, but
 * for the American ones, its target; what stands for several parts of the world that are equally likely is not here.
 */
const placesOfAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'America/St_Johns': 'NST NDT CNT',
    'America/Halifax': 'AST ADT AST4ADT',
    'America/New_York': 'EST EDT ET EST5EDT',
    'America/Chicago': 'CST CDT CT CST6CDT',
    'America/Denver': 'MST MDT MT MST7MDT',
    'America/Los_Angeles': 'PST PDT PT PST8PDT',
    'America/Anchorage': 'AKST AKDT AKT',
    'Pacific/Honolulu': 'HST HDT',
    'America/Sao_Paulo': 'BRT BRST',
    'America/Argentina/Buenos_Aires': 'ART AGT',
    'Europe/London': 'BST GB GB-EIRE',
    'Europe/Lisbon': 'WET WEST',
    'Europe/Brussels': 'CET CEST MET MEST MEZ MESZ',
    'Europe/Athens': 'EET EEST',
    'Europe/Moscow': 'MSK MSD W-SU',
    'Europe/Istanbul': 'TRT',
    'Africa/Johannesburg': 'SAST',
    'Africa/Lagos': 'WAT',
    'Africa/Nairobi': 'EAT',
    'Asia/Dubai': 'GST',
    'Asia/Karachi': 'PKT',
    'Asia/Kolkata': 'IST',
    'Asia/Bangkok': 'ICT',
    'Asia/Jakarta': 'WIB',
    'Asia/Shanghai': 'PRC',
    'Asia/Taipei': 'ROC',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Singapore': 'SGT',
    'Asia/Manila': 'PHT',
    'Australia/Perth': 'AWST',
    'Asia/Tokyo': 'JST',
    'Asia/Seoul': 'KST ROK',
    'Australia/Darwin': 'ACST',
    'Australia/Sydney': 'AEST AEDT AET',
    'Pacific/Auckland': 'NZ NZST NZDT NZT',
  }).flatMap(([place, names]) => names.split(' ').map((name) => [name, place] as const)),
);

/** The best known place whose clocks show this offset from UTC in winter, in hours. */
const placesOfOffsets: ReadonlyMap<number, string> = new Map([
  [-11, 'Pacific/Pago_Pago'],
  [-10, 'Pacific/Honolulu'],
  [-9, 'America/Anchorage'],
  [-8, 'America/Los_Angeles'],
  [-7, 'America/Denver'],
  [-6, 'America/Chicago'],
  [-5, 'America/New_York'],
  [-4, 'America/Halifax'],
  [-3.5, 'America/St_Johns'],
  [-3, 'America/Sao_Paulo'],
  [-2, 'America/Noronha'],
  [-1, 'Atlantic/Cape_Verde'],
  [1, 'Europe/Paris'],
  [2, 'Europe/Athens'],
  [3, 'Europe/Moscow'],
  [3.5, 'Asia/Tehran'],
  [4, 'Asia/Dubai'],
  [5, 'Asia/Karachi'],
  [5.5, 'Asia/Kolkata'],
  [5.75, 'Asia/Kathmandu'],
  [6, 'Asia/Dhaka'],
  [6.5, 'Asia/Yangon'],
  [7, 'Asia/Bangkok'],
  [8, 'Asia/Singapore'],
  [9, 'Asia/Tokyo'],
  [9.5, 'Australia/Adelaide'],
  [10, 'Australia/Sydney'],
  [11, 'Pacific/Noumea'],
  [12, 'Pacific/Auckland'],
  [13, 'Pacific/Tongatapu'],
  [14, 'Pacific/Kiritimati'],
]);

/** The best known place whose clocks are so many hours ahead of UTC in winter. */
export function placeAhead(hours: number): string | undefined {
  return placesOfOffsets.get(hours);
}

/** `+09:00`, `UTC+9` and the like: hours ahead of UTC. */
const writtenOffset = /^(?:UTC|GMT)? ?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/i;

function placeOfOffset(name: string): string | undefined {
  const [, sign, hours, minutes = '0'] = writtenOffset.exec(name) ?? [];
  if (sign === undefined) return undefined;
  return placeAhead((sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes) / 60));
}

/** The zone that is written almost like this, with its part of the world or without. */
function similarPlace(name: string): string | undefined {
  const written = name.replaceAll(' ', '_');
  const places = knownTimeZones().filter((place) => place.includes('/'));
  const lower = written.toLowerCase();
  const city = places.find((place) => place.toLowerCase().endsWith(`/${lower}`));
  // An abbreviation is near to many words that have nothing to do with it.
  return city ?? (name.length > 5 ? nearestName(written, places) : undefined);
}

/**
 * The place that someone may have meant who wrote an abbreviation, an offset, or a name that is not known, as a time zone;
 * undefined where that cannot be told.
 */
export function placeMeantBy(name: string): string | undefined {
  const [abbreviation = ''] =
    /^[A-Z-]+(?:\d[A-Z]*)?$/.exec(name.toUpperCase().replace(/^SYSTEMV\//, '')) ?? [];
  const [letters = ''] = abbreviation.split(/-?\d+$/);
  return (
    placesOfAbbreviations.get(abbreviation) ??
    placesOfAbbreviations.get(letters) ??
    placeOfOffset(name) ??
    similarPlace(name)
  );
}
