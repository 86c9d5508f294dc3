/**
 * Draws the date, number and list patterns of each language from CLDR. Run by `npm run generate`.
 *
 * CLDR 48, from the npm packages of the Unicode Consortium. English is drawn from en-GB: the notices are read all over
 * the world, and "4 September 2012" is understood wherever "September 4, 2012" is.
 */
import {createRequire} from 'node:module';
import {languages, localizationFolder} from './languages.mjs';
import {writeGenerated} from './write-generated.mjs';

const require = createRequire(import.meta.url);

/** Zones whose time has a name of its own; any other is called by its IANA name. */
const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Europe/London',
];

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const metazones = require('cldr-core/supplemental/metaZones.json').supplemental.metaZones;

function cldr(packageName, locale, file) {
  return require(`${packageName}/main/${locale}/${file}.json`).main[locale];
}

/** Thin spaces (CLDR 42) are missing from the fonts of old phones, and nobody's search finds them. */
function plain(pattern) {
  return pattern
    .replaceAll('\u2009', ' ')
    .replaceAll('\u202f', '\u00a0')
    .replace(/'([^']*)'/g, '$1');
}

function list(pattern) {
  return [pattern['2'], pattern.start, pattern.middle, pattern.end];
}

function zoneNames(locale) {
  const {
    metazone,
    zone: own,
    regionFormat,
  } = cldr('cldr-dates-full', locale, 'timeZoneNames').dates.timeZoneNames;
  return Object.fromEntries(
    zones.map((zone) => {
      const [area, city] = zone.split('/');
      const uses = metazones.metazoneInfo.timezone[area][city];
      const names = metazone[uses.at(-1).usesMetazone._mzone]?.long;
      const place = own[area]?.[city]?.exemplarCity ?? city.replaceAll('_', ' ');
      return [zone, names?.generic ?? regionFormat.replace('{0}', place)];
    }),
  );
}

function draw(locale) {
  const {dateFormats, dateTimeFormats, months, days} = cldr('cldr-dates-full', locale, 'ca-gregorian').dates
    .calendars.gregorian;
  const {availableFormats: formats, intervalFormats: intervals} = dateTimeFormats;
  const {numbers} = cldr('cldr-numbers-full', locale, 'numbers');
  const {listPatterns} = cldr('cldr-misc-full', locale, 'listPatterns');
  const layout = cldr('cldr-misc-full', locale, 'layout').layout.orientation;
  const {gmtFormat} = cldr('cldr-dates-full', locale, 'timeZoneNames').dates.timeZoneNames;
  const day = typeof dateFormats.long === 'string' ? dateFormats.long : dateFormats.long._value;
  return {
    direction: layout.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
    year: plain(formats.y),
    month: plain(formats.yMMMM),
    day: plain(day),
    time: plain(formats.Hm),
    dateTime: plain(dateTimeFormats['dateTimeFormats-atTime']?.standard?.long ?? dateTimeFormats.long),
    range: plain(intervals.intervalFormatFallback),
    // Japanese CLDR writes ranges of hours as 10時00分～18時00分; 10:00～18:00 is what such notices print.
    timeRange: plain(intervals.intervalFormatFallback).replaceAll(' ', ''),
    // A locale that writes its months in figures needs no names for them.
    months: day.includes('MMM') ? Object.values(months.format.wide) : [],
    weekdays: Object.fromEntries(weekdays.map((weekday) => [weekday, days['stand-alone'].wide[weekday]])),
    lists: {
      and: list(listPatterns['listPattern-type-standard']),
      or: list(listPatterns['listPattern-type-or']),
    },
    thousands: numbers['symbols-numberSystem-latn'].group,
    offset: gmtFormat.replace('GMT', 'UTC'),
    zones: zoneNames(locale),
  };
}

for (const [language, source] of Object.entries(languages)) {
  await writeGenerated(
    new URL(`generated/patterns/${language}.ts`, localizationFolder),
    `CLDR 48 (${source}) by scripts/generate-patterns.mjs`,
    `import type {Patterns} from '../../patterns.js';

export const patterns: Patterns = ${JSON.stringify(draw(source))};
`,
  );
}
