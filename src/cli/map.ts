import * as m from '../localization/command-messages.js';
import type {Speaker} from '../localization/speaker.js';
import {renderTruthMap} from '../server/render-truth-map.js';
import {readAnswers} from './answers.js';
import type {Command, ExitCode, Input} from './command.js';
import {onlyFile, readDocument} from './document.js';
import {problemLines} from './problem-lines.js';
import {Refusal} from './refusal.js';
import {plain, type Surroundings} from './surroundings.js';

const formats = {'.html': 'html', '.svg': 'svg'} as const;

/** What a file is by its name; a page where none is named. */
function formatOf(file: string | undefined, speaker: Speaker): 'html' | 'svg' {
  if (file === undefined) return 'html';
  for (const [ending, format] of Object.entries(formats)) {
    if (file.toLowerCase().endsWith(ending)) return format;
  }
  throw new Refusal(plain(speaker.say(m.outUnknown, file)), true);
}

async function save(file: string, map: string, speaker: Speaker, {save: write, complain}: Surroundings) {
  try {
    await write(file, map);
  } catch {
    throw new Refusal(plain(speaker.say(m.fileUnwritable, file)));
  }
  // Not to standard output, which is for the map.
  complain(`${plain(speaker.say(m.mapWritten, file))}\n`);
}

async function map(input: Input, speaker: Speaker, surroundings: Surroundings): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const [out] = input.options.get('out') ?? [];
  const format = formatOf(out, speaker);
  const {notice, problems} = await readDocument(file, speaker, surroundings);
  if (!notice) {
    const errors = problems.filter(({level}) => level === 'error');
    surroundings.complain(problemLines(file, errors, speaker, surroundings));
    return 1;
  }
  if (!notice.eligibility) {
    surroundings.complain(`${plain(speaker.say(m.nothingToCheck, file))}\n`);
    return 1;
  }
  const answers = readAnswers(notice.eligibility, input.options.get('answer') ?? [], speaker);
  const drawn = renderTruthMap(notice, {language: speaker.language, format, answers}) ?? '';
  if (out === undefined) surroundings.write(drawn);
  else await save(out, drawn, speaker, surroundings);
  return 0;
}

export const mapCommand: Command = {
  usages: ['FILE [--out map.html|map.svg] [--answer QUESTION=ANSWER]…'],
  summary: m.mapSummary,
  options: {
    out: {value: 'FILE', meaning: m.outOption},
    answer: {value: 'QUESTION=ANSWER', isRepeatable: true, meaning: m.mapAnswerOption},
  },
  run: map,
};
