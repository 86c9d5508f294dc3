import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Input} from '../command.js';
import {UsageError} from '../usage-error.js';
import {conversion, firstIllegible, likelyEncoding, textOf} from './encoding.js';
import {joinSentences} from '../../localization/worded-problems.js';
import {reviewSource, type SourceReview} from './review-source.js';
import {mostBytes, type Terminal} from '../terminal.js';

/** The document of a file, with its problems. */
export interface SourceDocument extends SourceReview {
  readonly file: string;
}

/**
 * The file of a command that takes exactly one.
 *
 * @throws UsageError if it is not one
 */
export function onlyFile({operands}: Input, speaker: Speaker): string {
  const [file, ...others] = operands;
  if (file === undefined) throw new UsageError(speaker.say(m.fileMissing), true);
  if (others.length > 0) throw new UsageError(speaker.say(m.oneFileOnly), true);
  return file;
}

/** The text of a file in UTF-8 or UTF-16, without its byte order mark. */
export async function readText(file: string, speaker: Speaker, terminal: Terminal): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.read(file);
  } catch (error) {
    const code = String((error as {code?: unknown}).code);
    const message = Object.hasOwn(m.unreadableFiles, code) ? m.unreadableFiles[code] : undefined;
    throw new UsageError(speaker.say(message ?? m.fileUnreadable, file));
  }
  if (bytes.length > mostBytes)
    throw new UsageError(speaker.say(m.fileTooLong, file, speaker.number(mostBytes / 1_000_000)));
  const text = textOf(bytes);
  if (text !== undefined) return text;
  throw new UsageError(encodingWords(file, bytes, speaker));
}

/** Says where a file stops being UTF-8, which encoding it looks like, and how it becomes UTF-8. */
function encodingWords(file: string, bytes: Uint8Array, speaker: Speaker): string {
  const {line, column} = firstIllegible(bytes);
  const place = `${file}:${line}:${column}`;
  const encoding = likelyEncoding(bytes);
  const sentences =
    encoding === undefined
      ? [speaker.say(m.fileNotUtf8, place)]
      : [
          speaker.say(m.fileInEncoding, place, encoding),
          speaker.say(m.convertFile, conversion(encoding, file)),
        ];
  return joinSentences(sentences);
}

/**
 * Reads the notice in a file.
 *
 * @param previous - the notice that it takes the place of
 */
export async function readDocument(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
  previous?: Notice,
): Promise<SourceDocument> {
  return {file, ...reviewSource(await readText(file, speaker, terminal), previous)};
}
