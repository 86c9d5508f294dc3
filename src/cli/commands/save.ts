import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {Refusal} from '../usage-error.js';
import {plain, type Surroundings} from '../terminal.js';

/**
 * Writes what was made to a file, or to standard output where none is named.
 *
 * @throws Refusal if the file cannot be written
 */
export async function save(
  file: string | undefined,
  text: string,
  speaker: Speaker,
  {write, save: writeFile, complain}: Surroundings,
): Promise<void> {
  if (file === undefined) {
    write(text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch {
    throw new Refusal(plain(speaker.say(m.fileUnwritable, file)));
  }
  // Not to standard output, which is for what was made.
  complain(`${plain(speaker.say(m.fileWritten, file))}\n`);
}
