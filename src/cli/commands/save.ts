import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {UsageError} from '../usage-error.js';
import {plain, type Terminal} from '../terminal.js';

/**
 * Writes the output of a command to a file, or to standard output if none is named.
 *
 * @throws UsageError if the file cannot be written
 */
export async function save(
  file: string | undefined,
  text: string,
  speaker: Speaker,
  {write, save: writeFile, writeError}: Terminal,
): Promise<void> {
  if (file === undefined) {
    write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch {
    throw new UsageError(plain(speaker.say(m.fileUnwritable, file)));
  }
  // Not to standard output, which is for the output itself.
  writeError(`${plain(speaker.say(m.fileWritten, file))}\n`);
}
