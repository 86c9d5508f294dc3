import type {Speaker} from '../../localization/speaker.js';
import {isTimeZone} from '../../model/time/zone.js';

/**
 * Names that tell nothing of where a clock is: what machines say that were never told their zone, and what browsers say of
 * every reader when they resist fingerprinting (Tor Browser and Firefox: UTC, since 2024 Reykjavik).
 */
const nameless = /^(Etc\/.*|UTC|UCT|GMT|Universal|Zulu|Greenwich|Atlantic\/Reykjavik)$/i;

/** The zone by which the clock of this device goes; undefined where the browser does not tell. */
export function deviceZone(): string | undefined {
  // Old browsers do not always know it.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
  return zone === undefined || nameless.test(zone) || !isTimeZone(zone) ? undefined : zone;
}

function nameIn(language: string, timeZone: string): string | undefined {
  try {
    const format = Intl.DateTimeFormat(language, {timeZone, timeZoneName: 'shortGeneric'});
    return format.formatToParts(0).find(({type}) => type === 'timeZoneName')?.value;
  } catch {
    // Browsers from before 2022 have no such names.
    return undefined;
  }
}

/**
 * What readers call their own zone. In English that is the city by which IANA calls it: "Los Angeles" tells them more than
 * "Pacific Time" that it is their clock which is meant.
 */
export function placeName(zone: string, {locale, patterns: {zones}}: Speaker): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  if (locale.startsWith('en')) return city;
  return (Object.hasOwn(zones, zone) ? zones[zone] : nameIn(locale, zone)) ?? city;
}
