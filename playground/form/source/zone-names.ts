/** Zones by whose names people know the time of a country or of a part of one. */
const principal = [
  'Asia/Tokyo',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Halifax',
  'America/Sao_Paulo',
];

const spellings = ['long', 'longGeneric', 'short', 'shortGeneric'] as const;

/** The time zones that this browser knows; older ones do not tell. */
export const knownZones = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];

function nameOf(timeZone: string, language: string, timeZoneName: (typeof spellings)[number]): string {
  const format = new Intl.DateTimeFormat(language, {timeZone, timeZoneName});
  return format.formatToParts().find(({type}) => type === 'timeZoneName')?.value ?? '';
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('_', ' ').trim();
}

function hasName(zone: string, name: string, language: string): boolean {
  return ['en-US', language].some((tongue) =>
    spellings.some((spelling) => folded(nameOf(zone, tongue, spelling)) === name),
  );
}

/**
 * The IANA zone that somebody means who types its name, such as `Eastern Time`, 日本時間 or `New York`; undefined where it is
 * none, already one of IANA's, or a difference from UTC: GMT is not the time of London in summer.
 *
 * @param language - of the page, in which it may be named
 */
export function zoneNamed(typed: string, language: string): string | undefined {
  const name = folded(typed).replace(/^日本時間$/, '日本標準時');
  if (/^(?:gmt|utc)/.test(name)) return undefined;
  const city = knownZones.find((zone) => folded(zone.split('/').at(-1) ?? '') === name);
  return city ?? principal.find((zone) => hasName(zone, name, language));
}
