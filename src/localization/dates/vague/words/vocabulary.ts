import {weekdayName} from './weekday-name.js';

/** What a word says of a date; words that say nothing of it are `gap`. */
export type Word =
  | 'gap'
  | 'soft'
  | 'to'
  | 'tilde'
  | 'or'
  | 'since'
  | 'until'
  | 'no-later'
  | 'no-earlier'
  | 'before'
  | 'after'
  | 'about'
  | 'doubt'
  | 'clock'
  | 'night'
  | 'overnight'
  | 'last'
  | 'ongoing'
  | 'eve'
  | 'morrow'
  | 'comma'
  | PartWord
  | Division
  | Season
  | HolidayWord;

/** A part of a month or of a year. */
export type PartWord =
  | 'early'
  | 'middle'
  | 'late'
  | 'start'
  | 'end'
  | 'first-third'
  | 'second-third'
  | 'last-third'
  | 'first-half'
  | 'second-half'
  | 'second-week'
  | 'third-week'
  | 'fourth-week'
  | 'fifth-week';

/** A year that need not begin in January, or a part of one. */
export type Division =
  | 'fiscal'
  | 'fy'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'term-1'
  | 'term-2'
  | 'term-3'
  | 'term-4'
  | 'semester-1'
  | 'semester-2';

export type Season = `${'' | 'northern-'}${'spring' | 'summer' | 'autumn' | 'winter'}`;

export type HolidayWord =
  | 'christmas'
  | 'new-year'
  | 'oshogatsu'
  | 'new-years-day'
  | 'new-years-eve'
  | 'omisoka'
  | 'golden-week'
  | 'obon'
  | 'silver-week'
  | 'easter'
  | 'thanksgiving'
  | 'black-friday'
  | 'halloween'
  | 'valentine';

const ordinals = ['(?:1|1st|first)', '(?:2|2nd|second)', '(?:3|3rd|third)', '(?:4|4th|fourth|last)'];

const numbered = <Kind extends string>(kind: Kind, source: (ordinal: string, number: number) => string) =>
  ordinals.map((ordinal, index) => [`${kind}-${index + 1}`, source(ordinal, index + 1)] as const);

/** A week of a month by its number, or a day or the weekend of it: the third Friday is in the third week, as wide as that is. */
const week = (number: number, ordinal: string) =>
  `(?:${ordinal}) (?:week(?:end)?|${weekdayName}(?= (?:of|in)))|week ${number}(?= (?:of|in)|$)|第?\\s*${number}\\s*週目?(?![間前後])|第\\s*${number}\\s*[月火水木金土日]曜日?`;

/**
 * The words that people write around dates, in English and Japanese; those that begin with others stand before them. Sources
 * of regular expressions on clean text (see `cleanText`), in which the quarters of a year are called `quarter` in Japanese too.
 */
export const vocabulary: readonly (readonly [word: Word, source: string])[] = (
  [
    ['night', '(?:at )?(?:night|midnight)|夜中?|深夜|未明|晩'],
    ['middle', '中頃|中ごろ'],
    [
      'about',
      'or so|i (?:think|guess|believe)(?: it was)?|about|around|approx(?:imately)?|roughly|circa|ca(?=[\\s.])|c(?=[\\s.])',
    ],
    ['about', 'may ?be|perhaps|probably|possibly|likely|-?ish|or thereabouts|uncertain|not sure'],
    [
      'about',
      '頃|ごろ|ころ|くらい|ぐらい|辺り|あたり|前後|近く|約|およそ|おおよそ|だいたい|大体|たぶん|多分',
    ],
    [
      'about',
      'おそらく|恐らく|確か|たしか|(?:だった)?気がする|だ?(?:った)?と思(?:う|います)|かも(?:しれ(?:ない|ません))?|推定',
    ],
    ['doubt', '\\?+'],
    ['oshogatsu', 'お?正月'],
    ['new-years-day', "new year'?s day|元[日旦]"],
    ['new-years-eve', "new year'?s eve|nye"],
    ['omisoka', '大晦日|大みそか|おおみそか'],
    ['new-year', "new year(?:'?s)?|年末年始"],
    ['christmas', 'boxing day|(?:christmas|x\\W?mas)(?: (?:eve|day|time))?|クリスマス(?:イブ|イヴ)?'],
    ['golden-week', 'golden week|gw|ゴールデンウ[ィイ]ーク|大型連休'],
    ['silver-week', 'silver week|シルバーウ[ィイ]ーク'],
    ['obon', 'お盆(?:休み)?|obon'],
    ['easter', 'easter|イースター|復活祭'],
    ['thanksgiving', 'thanksgiving|感謝祭'],
    ['black-friday', 'black friday|ブラックフライデー'],
    ['halloween', "hallowe'?en|ハロウィ(?:ー)?ン"],
    ['valentine', "valentine'?s?(?: day)?|バレンタイン(?:デー)?"],
    ['northern-spring', '[初早]?春(?:先|頃|休み)?'],
    ['northern-summer', '[初真]?夏(?:休み|頃)?'],
    ['northern-autumn', '[初晩]?秋(?:口|頃)?'],
    ['northern-winter', '[初真]?冬(?:休み|頃)?'],
    ['spring', 'spring'],
    ['summer', 'summer'],
    ['autumn', 'autumn|fall'],
    ['winter', 'winter'],
    ...numbered('term', (_, number) => `第\\s*${number}\\s*quarter`),
    ...numbered(
      'quarter',
      (ordinal, number) => `q${number}|${number}q|${ordinal} ?quarter(?: of)?|quarter ${number}`,
    ),
    ['semester-1', 'h1|上半期|上期'],
    ['semester-2', 'h2|下半期|下期'],
    ['fiscal', '年度|度'],
    ['fy', 'fy|(?:fiscal|financial)(?: year)?'],
    ['first-half', '(?:first|1st) half|前半'],
    ['second-half', '(?:second|2nd|latter) half|後半'],
    ['first-third', '上旬|初旬'],
    ['second-third', '中旬'],
    ['last-third', '下旬'],
    ['start', 'beginning|start|first (?:few )?days?|初頭|[月年]?[初始]め?|年?明け|はじめ|頭'],
    ['end', 'end|(?:very )?last (?:few )?days?|末日|[月年]?末|年の瀬|(?:年の)?暮れ|[終お]わり'],
    ['early', 'early(?: part)?|earlier part'],
    ['middle', 'middle|mid-?|半ば|なかば|中盤|真ん中|中ば'],
    ['late', 'late|latt?er part'],
    ['early', week(1, 'first|1st')],
    ['second-week', week(2, 'second|2nd')],
    ['third-week', week(3, 'third|3rd')],
    ['fourth-week', week(4, 'fourth|4th')],
    ['late', 'last week(?= (?:of|in))|最終週'],
    ['fifth-week', week(5, 'fifth|5th')],
    ['about', 'weekend|week(?! *\\d)|の?週末?'],
    [
      'no-later',
      '(?:on|in|at) or (?:before|prior to)|(?:before|prior to) or (?:on|in|at)|no later than|not later than|not after|by|までに|以前|(?:or|and) (?:earlier|before(?! *[^\\s,.]))|<=|≤|遅くとも|at the latest',
    ],
    [
      'no-earlier',
      '(?:on|in|at) or after|after or (?:on|in|at)|(?:no|not) earlier than|not before|not until|過ぎ|すぎ|以降|以後|(?:or|and) (?:later|after(?! *[^\\s,.]))|>=|≥|\\+|早くても|at the earliest',
    ],
    [
      'ongoing',
      'ongoing|still (?:today|now)|to (?:date|this day)|still|(?:the )?present|(?:今|現在)も(?:(?:使っ|続い|利用し|契約し)てい(?:る|ます))?|(?:現在)?(?:継続|利用|使用|契約)中',
    ],
    ['eve', '(?:the )?day before|前日'],
    ['morrow', '(?:the )?(?:next )?day after|翌日'],
    ['until', 'until|till?|through|thru|up (?:to|until)|まで'],
    ['since', 'since|from|starting|onwards?|以来|から'],
    ['before', 'before|prior to|earlier than|pre-?|<(?!=)|より(?:も|以)?前|直?前'],
    ['after', 'after|later than|post-?|>(?!=)|より(?:も|以)?後|の?直?後(?!半)'],
    ['to', 'to|→|[-=]+>|\\.\\.+'],
    ['tilde', '[~〜]'],
    ['or', 'or|and|&|か(?!ら|も)|または|又は|もしくは|及び|および|と(?!思)|や'],
    ['last', 'last|this|この(?:前の)?'],
    ['gap', `${weekdayName}|[月火水木金土日]曜日?|\\([月火水木金土日祝・]+\\)`],
    [
      'gap',
      '[\\s.。\'’`"()]+|just|shortly|soon|right|of|in|on|the|at|during|within|between|some(?: ?time| point| day)?|month|year|a',
    ],
    [
      'gap',
      '(?:(?:order|purchase) )?date:|ordered|bought|purchased|it was|ご?(?:注文|購入)(?:日:?|し(?:た|ました))?|買(?:った|いました)',
    ],
    ['gap', '少し|ちょっと|の間|の|に|は|を|間|ある日|中|内|です|でした|だった'],
    ['comma', '[・,、]'],
    ['soft', '[-‐-―−ー/]'],
  ] as const
).map(([word, source]) => [word as Word, source]);
