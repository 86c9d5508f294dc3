import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {problemLines} from './problem-lines.js';
import {plain, type Terminal} from '../terminal.js';
import {readDocument} from '../source/document.js';

/** A notice that says who is affected. */
export interface RuledDocument {
  readonly notice: Notice;
  readonly eligibility: Eligibility;
}

/** Reads a notice that says who is affected; tells why and returns undefined where the file holds none. */
export async function readRuledDocument(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
): Promise<RuledDocument | undefined> {
  const {notice, problems} = await readDocument(file, speaker, terminal);
  if (!notice) {
    const errors = problems.filter(({level}) => level === 'error');
    terminal.writeError(problemLines(file, errors, speaker, terminal));
    return undefined;
  }
  const {eligibility} = notice;
  if (eligibility) return {notice, eligibility};
  terminal.writeError(`${plain(speaker.say(m.nothingToCheck, file))}\n`);
  return undefined;
}
