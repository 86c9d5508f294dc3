import {dateMeantBy} from './meant-dates.js';
import {placeMeantBy} from './places-of-zones.js';
import type {Problem, ProblemCode} from '../../problems/problem.js';

/** What people call languages, with their tags. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  japanese: 'ja',
  日本語: 'ja',
  英語: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  chinese: 'zh',
  中文: 'zh',
  中国語: 'zh',
  korean: 'ko',
  한국어: 'ko',
  韓国語: 'ko',
};

/** In the figures and signs of ASCII, without what stands around it. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

function languageMeantBy(written: string): string | undefined {
  const tag = plainly(written).replaceAll('_', '-');
  const name = tag.toLowerCase();
  if (Object.hasOwn(languages, name)) return languages[name];
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function timeMeantBy(written: string): string | undefined {
  const pattern = /^(\d{1,2})(?:[:.h時](\d{2})?分?)?\s*([ap])?\.?(?:m\.?)?$/i;
  const [, hours, minutes = '00', half] = pattern.exec(plainly(written)) ?? [];
  // A number alone may be anything.
  if (hours === undefined || /^\d+$/.test(plainly(written)) || Number(minutes) > 59) return undefined;
  if (half === undefined) {
    return Number(hours) > 23 ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
  }
  const hour = Number(hours);
  if (hour < 1 || hour > 12) return undefined;
  return `${String((hour % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

/** A number with the code of its country, whatever stands between its digits. */
function phoneMeantBy(written: string): string | undefined {
  const digits = plainly(written)
    .replace(/^tel:/i, '')
    .replace(/^(\+\d{1,3}) *\(0\)/, '$1')
    .replace(/[\s().\-/]/g, '')
    .replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

function mailMeantBy(written: string): string | undefined {
  const [address] = /[^\s@<>?&%,;:]+@[^\s@<>?&%,;:]+/.exec(plainly(written)) ?? [];
  // Of several, nobody can say which.
  return address !== undefined && /^[^@]*@[^@]*$/.test(plainly(written)) ? address : undefined;
}

/** An address that begins as one of the web nearly does. */
function webMeantBy(written: string): string | undefined {
  const plain = plainly(written).replace(/^<(.*)>$/, '$1');
  const [beginning] = /^(?:h?h?t{1,3}ps?)[:;]?\/{0,3}(?=[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$))/i.exec(plain) ?? [];
  if (beginning === undefined) return undefined;
  const meant = (/ps/i.test(beginning) ? 'https://' : 'http://') + plain.slice(beginning.length);
  return /\s/.test(meant) ? undefined : meant;
}

function addressMeantBy(written: string, path: string): string | undefined {
  return path.endsWith('/email') ? mailMeantBy(written) : webMeantBy(written);
}

/** What may have been meant by what cannot be read, by the code of the problem with it. */
const meantBy: Readonly<Partial<Record<ProblemCode, (written: string, path: string) => string | undefined>>> =
  {
    'bad-date': (written, path) => dateMeantBy(written, /\/(to|expires|until|deadline)$/.test(path)),
    'bad-language-tag': languageMeantBy,
    'bad-phone-number': phoneMeantBy,
    'bad-time': timeMeantBy,
    'bad-time-zone': placeMeantBy,
    'unsafe-url': addressMeantBy,
  };

/** Adds to a problem with a value what may have been meant by it. */
export function withMeant(problem: Problem): Problem {
  const {code, path, received = ''} = problem;
  const nearest = problem.nearest ?? meantBy[code]?.(received, path);
  return nearest === undefined || nearest === received ? problem : {...problem, nearest};
}
