import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {isEnded} from '../../model/standing.js';
import {problemLines} from './problem-lines.js';
import {plain, type Terminal} from '../terminal.js';
import {readDocument} from '../source/document.js';

/** A notice that says who is affected, or that no longer says so. */
export interface RuledDocument {
  readonly notice: Notice;
  /** Undefined if the notice was withdrawn or superseded: what it said then holds no longer. */
  readonly eligibility: Eligibility | undefined;
}

/** Reads the notice in a file; tells of its errors and returns undefined where it cannot be shown. */
export async function readSoundNotice(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
): Promise<Notice | undefined> {
  const {notice, problems} = await readDocument(file, speaker, terminal);
  if (notice) return notice;
  const errors = problems.filter(({level}) => level === 'error');
  terminal.writeError(problemLines(file, errors, speaker, terminal));
  return undefined;
}

/** Reads a notice that says who is affected, or no longer does; tells why and returns undefined where the file holds none. */
export async function readRuledDocument(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
): Promise<RuledDocument | undefined> {
  const notice = await readSoundNotice(file, speaker, terminal);
  if (!notice) return undefined;
  if (isEnded(notice)) return {notice, eligibility: undefined};
  const {eligibility} = notice;
  if (eligibility) return {notice, eligibility};
  terminal.writeError(`${plain(speaker.say(m.nothingToCheck, file))}\n`);
  return undefined;
}
