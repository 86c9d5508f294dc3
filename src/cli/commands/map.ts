import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {renderTruthMap} from '../../server/index.js';
import {readRuledDocument} from './ruled-document.js';
import {readAnswers} from './answers.js';
import type {Command, ExitCode, Input} from '../command.js';
import {onlyFile} from '../source/document.js';
import {UsageError} from '../usage-error.js';
import {save} from './save.js';
import type {Terminal} from '../terminal.js';

const formats = {'.html': 'html', '.svg': 'svg'} as const;

/** The format that the extension of a file name says; `html` if no file is named. */
function formatOf(file: string | undefined, speaker: Speaker): 'html' | 'svg' {
  if (file === undefined) return 'html';
  for (const [ending, format] of Object.entries(formats)) {
    if (file.toLowerCase().endsWith(ending)) return format;
  }
  throw new UsageError(speaker.say(m.outUnknown, file), true);
}

async function map(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const [out] = input.options.get('out') ?? [];
  const format = formatOf(out, speaker);
  const ruled = await readRuledDocument(file, speaker, terminal);
  if (!ruled) return 1;
  const {notice, eligibility} = ruled;
  // Of a notice that no longer holds, the file says so in the place of the map that it replaces.
  const reader = {speaker, today: terminal.today()};
  const answers = eligibility ? readAnswers(eligibility, input.options.get('answer') ?? [], reader) : {};
  const rendered = renderTruthMap(notice, {language: speaker.language, format, answers}) ?? '';
  await save(out, rendered, file, speaker, terminal);
  return 0;
}

export const mapCommand: Command = {
  usages: ['FILE [--out map.html|map.svg] [--answer QUESTION=ANSWER]…'],
  summary: m.mapSummary,
  options: {
    out: {value: 'FILE', description: m.outOption},
    answer: {value: 'QUESTION=ANSWER', isRepeatable: true, description: m.mapAnswerOption},
  },
  run: map,
};
