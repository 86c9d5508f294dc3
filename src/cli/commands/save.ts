import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {UsageError} from '../usage-error.js';
import {plain, type Terminal} from '../terminal.js';

/** Control characters, which no markup allows and terminals obey; lines may end, and be indented. */
const controls = /[^\P{Cc}\t\n\r]/gu;

/**
 * Writes the output of a command to a file, or to standard output if none is named.
 *
 * @param source - the file that the command has read, which is never overwritten
 * @throws UsageError if the file cannot be written
 */
export async function save(
  file: string | undefined,
  text: string,
  source: string,
  speaker: Speaker,
  {write, isSameFile, save: writeFile, writeError}: Terminal,
): Promise<void> {
  const legible = text.replace(controls, '\ufffd');
  if (file === undefined) {
    write(legible);
    return;
  }
  if (isSameFile(file, source)) throw new UsageError(speaker.say(m.outIsSource, file));
  try {
    await writeFile(file, legible);
  } catch {
    throw new UsageError(speaker.say(m.fileUnwritable, file));
  }
  // Not to standard output, which is for the output itself.
  writeError(`${plain(speaker.say(m.fileWritten, file))}\n`);
}
