/** Country codes of telephone numbers that are dialled at home with a 0 before them, by time zones. */
const trunkZero: Readonly<Record<string, string>> = {
  'Asia/Tokyo': '81',
  'Asia/Seoul': '82',
  'Europe/London': '44',
  'Europe/Paris': '33',
  'Europe/Berlin': '49',
  'Australia/Sydney': '61',
};

/** Zones in which numbers of ten digits have the country code 1; other countries of the Americas have their own. */
const northAmerican =
  /^(America\/(New_York|Detroit|Chicago|Denver|Phoenix|Boise|Los_Angeles|Anchorage|Toronto|Winnipeg|Regina|Edmonton|Vancouver|Halifax|St_Johns)|Pacific\/Honolulu|(US|Canada)\/.*)$/;

/**
 * A telephone number as people type it, in E.164 where the time zone of its desk tells the country; otherwise without what
 * only parts its digits.
 */
export function readPhone(typed: string, timeZone: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s()./‐-―−ー-]/g, '');
  const country = trunkZero[timeZone];
  if (country !== undefined && /^0\d{8,}$/.test(plain)) return `+${country}${plain.slice(1)}`;
  if (northAmerican.test(timeZone) && /^1?[2-9]\d{9}$/.test(plain)) return `+1${plain.slice(-10)}`;
  return plain === '' ? undefined : plain;
}

/** A time of day as people type it: 9:00, 9時30分, 0900, 9 am, 午後5時. */
export function readTime(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', ':')
    .replace(/[\s:]+$/, '')
    .trim();
  const half = /p:?m|午後/.test(plain) ? 'pm' : /a:?m|午前/.test(plain) ? 'am' : undefined;
  const digits = plain.replace(/\s*(?:[ap]:?m|午前|午後)\s*/, '');
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})(?:[:時h]\s*(\d{2})?分?|(?=\d{2}$))?(?:\d{2})?$/.exec(digits) ?? [];
  if (hours === '') return plain === '' ? undefined : typed.trim();
  const minute = minutes || (/^\d{3,4}$/.test(digits) ? digits.slice(-2) : '00');
  const hour = Number(hours);
  const full = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${minute}`;
}
