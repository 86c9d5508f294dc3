import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Input} from '../command.js';
import {UsageError} from '../usage-error.js';
import {reviewSource, type SourceReview} from './review-source.js';
import {plain, type Terminal} from '../terminal.js';

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

/** The text of a file, without its byte order mark. */
export async function readText(file: string, speaker: Speaker, terminal: Terminal): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.read(file);
  } catch (error) {
    const code = String((error as {code?: unknown}).code);
    const message = Object.hasOwn(m.unreadableFiles, code) ? m.unreadableFiles[code] : undefined;
    throw new UsageError(plain(speaker.say(message ?? m.fileUnreadable, file)));
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new UsageError(plain(speaker.say(m.fileNotUtf8, file)));
  }
}

/** Reads the notice in a file. */
export async function readDocument(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
): Promise<SourceDocument> {
  return {file, ...reviewSource(await readText(file, speaker, terminal))};
}
