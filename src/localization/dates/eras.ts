/**
 * Other calendars and scripts in which people write dates: the eras of Japan, of the Republic of China and of Buddhism,
 * the numerals of any script, Thai months, and Chinese and Korean units. They are rarely needed, so no file imports
 * this one statically: a page downloads it separately; see `src/elements/eras/load.ts`.
 */
import type {Calendars} from './typed-dates.js';

/**
 * Eras of Japan, the latest first: their names, the letters that forms use, the year before the first, and how many there
 * were. A date after an era's last day in its last year is understood: forms of that year were already printed.
 */
const japaneseEras = [
  {name: '令和', letter: 'r', before: 2018, years: Infinity},
  {name: '平成', letter: 'h', before: 1988, years: 31},
  {name: '昭和', letter: 's', before: 1925, years: 64},
  {name: '大正', letter: 't', before: 1911, years: 15},
  {name: '明治', letter: 'm', before: 1867, years: 45},
] as const;

/** Those in which people have lived who are alive. */
const rememberedEras = japaneseEras.slice(0, 3);

/** Eras by the first sign of their names, and by their letters. */
const eras: Readonly<Record<string, readonly [before: number, years: number]>> = {
  ...Object.fromEntries(
    japaneseEras.flatMap(({name, letter, before, years}) =>
      [name.charAt(0), letter].map((sign) => [sign, [before, years] as const]),
    ),
  ),
  民: [1911, Infinity],
};

/** The years that a year of an era may be if the era is not said, the latest first; some may be yet to come. */
export function yearsOfEras(number: number): number[] {
  return rememberedEras.filter(({years}) => number > 0 && number <= years).map(({before}) => before + number);
}

/** A year as one of an era, such as 平成24年; undefined before all that living people remember. */
export function eraYearOf(year: number): string | undefined {
  const era = rememberedEras.find(({before}) => year > before);
  return era && `${era.name}${year - era.before}年`;
}

// A letter or figure before the era belongs to something else, and so does an hour after it: 2012-09-25T14:05.
const eraYear =
  /(^|[^a-z\d])(明治?|大正?|昭和?|平成?|令和?|[mtshr]|(?:中[華华]\s*)?民[國国])\.?\s*(元|\d{1,3})(?![\d:時])\s*年?/g;

/** How far the years of Buddhism, as Thailand counts them since 1941, are ahead. */
const buddhistLead = 543;
const thaiLetter = /[\u0e01-\u0e4e]/;
const anyYear = /(พ\.?\s?ศ\.?|พุทธศักราช|[佛仏][暦曆历]|\bb\.?e\.?)?\s*(\d{4,})\s*年?/g;

const thaiMonths: readonly RegExp[] = [
  /มกราคม|ม\.?ค\.?/,
  /กุมภาพันธ์|ก\.?พ\.?/,
  /มีนาคม|มี\.?ค\.?/,
  /เมษายน|เม\.?ย\.?/,
  /พฤษภาคม|พ\.?ค\.?/,
  /มิถุนายน|มิ\.?ย\.?/,
  /กรกฎาคม|ก\.?ค\.?/,
  /สิงหาคม|ส\.?ค\.?/,
  /กันยายน|ก\.?ย\.?/,
  /ตุลาคม|ต\.?ค\.?/,
  /พฤศจิกายน|พ\.?ย\.?/,
  /ธันวาคม|ธ\.?ค\.?/,
];

const units: Readonly<Record<string, string>> = {
  년: '年',
  월: '月',
  일: '日',
  号: '日',
  號: '日',
  시: '時',
  时: '時',
  點: '時',
  点: '時',
  분: '分',
};

const kanjiDigits = '〇一二三四五六七八九';
const kanjiPowers: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** A figure of any script: its ten figures follow each other, the zero first (Unicode standard, section 4.6). */
function readFigure(figure: string): string {
  const last = figure.codePointAt(0) ?? 0;
  let first = last;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((last - first) % 10);
}

/** A number in kanji, by place (二〇一二) or by name (二千十二). */
function readKanji(text: string): string {
  let [sum, digits] = [0, ''];
  for (const sign of text) {
    const power = kanjiPowers[sign];
    if (power === undefined) digits += String(kanjiDigits.indexOf(sign));
    else [sum, digits] = [sum + Number(digits || 1) * power, ''];
  }
  return sum > 0 ? String(sum + Number(digits)) : digits;
}

/** A text with figures for every other numeral and for Thai months, and with the units that Japanese has. */
function inFigures(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, readFigure)
    .replace(/[가-힣]요일|(?:星期|[週周])[一二三四五六日天]|วัน[^\d\s]*\s*ที่/g, ' ')
    .replace(/零/g, '〇')
    .replace(/[〇一二三四五六七八九十百千]+/g, readKanji)
    .replace(
      /(\d\s*)([년월일号號시时點点분])/g,
      (_, digit: string, unit: string) => digit + (units[unit] ?? ''),
    )
    .replace(/오전|上午/g, '午前')
    .replace(/오후|下午/g, '午後')
    // PM 3:30, as Japanese and Korean clocks have it.
    .replace(/(^|[^a-z\d])([ap])\.?m\.?\s*(\d{1,2}:\d\d(?::\d\d)?)(?!\s*[ap]\.?m)/g, '$1$3 $2m')
    .replace(/ค\.?\s?ศ\.?|西[暦曆历元]|公元|서기/g, ' ');
  return thaiMonths.reduce((named, month, index) => named.replace(month, ` ${index + 1}月 `), plain);
}

function inGregorianYears(text: string, isThai: boolean): string {
  const plain = text.replace(eraYear, (whole, before: string, name: string, count: string) => {
    const [lead, years] = eras[name.startsWith('中') ? '民' : name.charAt(0)] ?? [0, 0];
    const number = count === '元' ? 1 : Number(count);
    return number > 0 && number <= years ? `${before}${lead + number}年 ` : whole;
  });
  return (
    plain
      .replace(anyYear, (whole, era: string | undefined, digits: string) => {
        // "May be 2012" is no year of Buddhism, nor is any that nobody remembers.
        const isBuddhist = (era !== undefined || isThai) && /^2[456]/.test(digits);
        return isBuddhist && digits.length === 4 ? ` ${Number(digits) - buddhistLead}年 ` : whole;
      })
      // Thai dates go from the day to the year.
      .replace(/^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+ (\d{4})年 $/, '$3-$2-$1')
      // Both calendars, which Japanese likes to write: 平成24年(2012年).
      .replace(/(\d{4})年?\s*\(\s*\1年?\s*\)\s*年?/, '$1年')
  );
}

/** A text with Gregorian years for those of eras that had ended before: 平成32年, as long contracts have it, was 2020. */
export function beyondItsEra(text: string): string {
  return text.replace(/([明大昭平])[治正和成]?\s*(\d{2})\s*年?/, (whole, name: string, count: string) => {
    const [lead, years] = eras[name] ?? [0, Infinity];
    return Number(count) > years ? `${lead + Number(count)}年` : whole;
  });
}

/**
 * Makes the function that reads other calendars and scripts.
 *
 * @param language - the reader's, as a BCP 47 tag; a year such as 2555 is Buddhist in Thai alone
 */
export function calendarsFor(language: string): Calendars {
  return ({year, month, day, time}) => {
    const isThai = /^th\b/i.test(language) || thaiLetter.test(year + month + day);
    const read = (text: string) => inGregorianYears(inFigures(text), isThai);
    return {year: read(year), month: read(month), day: read(day), time: time && inFigures(time)};
  };
}
