import {decodeOther, decodeUtf8} from '../../model/reading/decode-bytes.js';
import type {Position} from './json-positions.js';
import {isOfficeFile} from './whole-text.js';

/** The encodings that a document may have been saved in, by the names that `iconv` and editors know. */
const candidates = {
  Shift_JIS: 'CP932',
  'EUC-JP': 'EUC-JP',
  GB18030: 'GB18030',
  Big5: 'BIG-5',
  'EUC-KR': 'CP949',
  'windows-1252': 'CP1252',
} as const;

/** Encodings whose bytes all look like UTF-8, or that begin with a mark. */
const plainOnes = {'ISO-2022-JP': 'ISO-2022-JP', 'UTF-32': 'UTF-32'} as const;

/** What a file without UTF-8 looks like. */
export type LikelyEncoding = keyof typeof candidates | keyof typeof plainOnes;

/**
 * The text of a file that is in UTF-8 or UTF-16; undefined if it is in another encoding. What is no text at all is read with �
 * in it, and told of as that.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = decodeUtf8(bytes) ?? decodeOther(bytes);
  if (text !== undefined) return text;
  const damaged = new TextDecoder().decode(bytes);
  const isOther = likelyEncoding(bytes) !== undefined || damaged.includes('\ufffd');
  return !isOther || isOfficeFile(damaged) ? damaged : undefined;
}

function decode(bytes: Uint8Array, encoding: string): string {
  // Some versions of Node.js take it for ISO 8859-1, so that its signs are told by their numbers.
  if (encoding === 'windows-1252') return String.fromCharCode(...bytes.subarray(0, 100_000));
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return '';
  }
}

/** What writers of an encoding write most: letters that stand alone among others, or kana and characters in rows. */
const usual: Readonly<Record<keyof typeof candidates, RegExp>> = {
  Shift_JIS: /[\p{sc=Hira}\u30a1-\u30fc\u3001\u3002]/gu,
  'EUC-JP': /[\p{sc=Hira}\u30a1-\u30fc\u3001\u3002]/gu,
  GB18030:
    /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里\uff0c\u3002]/gu,
  Big5: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡\uff0c\u3002]/gu,
  'EUC-KR': /[이다는의에을를하고가지기로인사정보시한은들도있습니자세어]/gu,
  // Letters with accents, which stand alone among others, and signs that print has.
  'windows-1252':
    /(?<![\u0080-\u00ff])((?<=[A-Za-z])[\u00c0-\u00fe]|[\u00c0-\u00fe](?=[a-z])|[\u0080\u0085\u0091-\u0097\u00a0-\u00bf])(?![\u0080-\u00ff])/g,
};

/** How much of what is not ASCII is what that encoding's writers write. */
function likelihood(bytes: Uint8Array, encoding: keyof typeof candidates): number {
  const text = decode(bytes, encoding);
  const others = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- ASCII
  // Katakana of half width, controls and characters of nobody are what other encodings look like.
  if (others === 0 || /[\u0081\u008d\u008f\u0090\u009d\ue000-\uf8ff]/.test(text)) return 0;
  const odd = text.match(/[\uff61-\uff9f]/gu)?.length ?? 0;
  // A few characters alone are Japanese rather than Chinese, which says the same words so often that they are known.
  const ideographs =
    encoding === 'Shift_JIS' || encoding === 'EUC-JP' ? (text.match(/\p{sc=Han}/gu)?.length ?? 0) / 10 : 0;
  return ((text.match(usual[encoding])?.length ?? 0) + ideographs - odd) / others;
}

/**
 * The encoding that bytes which are not UTF-8 look like.
 *
 * @returns undefined if they look like none, or like UTF-8 in which something is broken
 */
export function likelyEncoding(bytes: Uint8Array): LikelyEncoding | undefined {
  // Its texts are between these escapes (RFC 1468).
  if (decodeUtf8(bytes) === undefined && decode(bytes, 'utf-8') !== '') {
    return /\u001b\$[@B]/.test(decode(bytes, 'utf-8')) ? 'ISO-2022-JP' : undefined; // eslint-disable-line no-control-regex -- its escapes
  }
  const [a, b, c, d] = bytes;
  if (
    (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
    (a === 0 && b === 0 && (c === 0xfe || (c === 0 && d)))
  )
    return 'UTF-32';
  const damaged = new TextDecoder().decode(bytes);
  const whole = damaged.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0; // eslint-disable-line no-control-regex -- ASCII
  const broken = damaged.match(/\ufffd/gu)?.length ?? 0;
  if (whole > 4 * broken) return undefined;
  const names = Object.keys(candidates) as (keyof typeof candidates)[];
  const [best] = names
    .map((name) => ({name, score: likelihood(bytes, name)}))
    .sort((one, other) => other.score - one.score);
  return best && best.score > 0.08 ? best.name : undefined;
}

/** Where the first character stands that is not UTF-8. */
export function firstIllegible(bytes: Uint8Array): Position {
  const text = new TextDecoder().decode(bytes);
  const at = /[\ufffd\u001b\0]/.exec(text)?.index ?? 0; // eslint-disable-line no-control-regex -- see decode-bytes.ts
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

/** The command that converts a file to UTF-8. */
export function conversion(encoding: LikelyEncoding, file: string): string {
  const name = {...candidates, ...plainOnes}[encoding];
  const source = file === '-' ? 'notice.json' : file;
  const quoted = /^[\w./+-]+$/.test(source) ? source : `'${source.replaceAll("'", "'\\''")}'`;
  return `iconv -f ${name} -t UTF-8 ${quoted} > utf-8.json`;
}
