import {suggestVectors, type SuggestedVector} from '../../eligibility/review/suggested-vectors.js';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Command, ExitCode, Input} from '../command.js';
import {endedLines} from './ended-lines.js';
import {onlyFile} from '../source/document.js';
import {plainJson, type Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {readRuledDocument} from './ruled-document.js';
import {save} from './save.js';

/** The most borders of one vector that are named. */
const mostNamed = 3;

/** Which borders a vector stands at, and what the rule says there, in words. */
function whyOf({borders, verdict}: SuggestedVector, speaker: Speaker): string {
  const places = borders.map(({question, answer, place, of}) =>
    question === '' ? speaker.say(m.nothingAnswered) : speaker.say(m.borders[place], question, of || answer),
  );
  return speaker.say(m.toBeJudged, speaker.list(places.slice(0, mostNamed)), verdict);
}

/** Vectors as a file of tests has them, one on each line, so that they can be compared line by line. */
function fileOf(vectors: readonly SuggestedVector[], speaker: Speaker): string {
  const lines = vectors.map((vector) =>
    plainJson({answers: vector.answers, expected: null, why: whyOf(vector, speaker)}),
  );
  return `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`;
}

async function vectors(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const {options} = input;
  const file = onlyFile(input, speaker);
  if (!options.has('suggest')) throw new UsageError(speaker.say(m.suggestMissing), true);
  const ruled = await readRuledDocument(file, speaker, terminal);
  if (!ruled) return 1;
  const {notice, eligibility} = ruled;
  if (!eligibility) {
    terminal.writeError(endedLines(notice, speaker.language));
    return 1;
  }
  const [out] = options.get('out') ?? [];
  await save(out, fileOf(suggestVectors(eligibility), speaker), file, speaker, terminal);
  return 0;
}

export const vectorsCommand: Command = {
  usages: ['--suggest FILE [--out VECTORS]'],
  summary: m.vectorsSummary,
  options: {
    suggest: {description: m.suggestOption},
    out: {value: 'VECTORS', description: m.suggestOutOption},
  },
  run: vectors,
};
