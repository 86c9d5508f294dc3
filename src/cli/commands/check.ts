import {checkNotice} from '../../eligibility/check-eligibility.js';
import type {NoticeResult} from '../../eligibility/result.js';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {readAnswers} from './answers.js';
import type {Command, ExitCode, Input} from '../command.js';
import {onlyFile, readDocument, readText} from '../source/document.js';
import {problemLines} from './problem-lines.js';
import {Refusal} from '../usage-error.js';
import {plain, type Surroundings} from '../terminal.js';
import {readVectors, testVectors} from './vectors.js';
import {verdictLines} from './verdict-lines.js';

function jsonOf({verdict, certain, possible, undecided, noticeId, revision, stage}: NoticeResult): string {
  return `${JSON.stringify({verdict, certain, possible, undecided, noticeId, revision, stage})}\n`;
}

async function check(input: Input, speaker: Speaker, surroundings: Surroundings): Promise<ExitCode> {
  const {options} = input;
  const file = onlyFile(input, speaker);
  const [vectorFile] = options.get('vectors') ?? [];
  if (vectorFile !== undefined && (options.has('answer') || options.has('json')))
    throw new Refusal(speaker.say(m.vectorsAlone), true);
  const {notice, problems} = await readDocument(file, speaker, surroundings);
  if (!notice) {
    const errors = problems.filter(({level}) => level === 'error');
    surroundings.complain(problemLines(file, errors, speaker, surroundings));
    return 1;
  }
  const {eligibility} = notice;
  if (!eligibility) {
    surroundings.complain(`${plain(speaker.say(m.nothingToCheck, file))}\n`);
    return 1;
  }
  if (vectorFile !== undefined) {
    const text = await readText(vectorFile, speaker, surroundings);
    const vectors = readVectors(text, vectorFile, eligibility, speaker);
    return testVectors(vectors, eligibility, speaker, surroundings) ? 0 : 1;
  }
  const answers = readAnswers(eligibility, options.get('answer') ?? [], speaker);
  const result = checkNotice(notice, answers);
  if (result) {
    const inWords = () => verdictLines(notice, eligibility, result, speaker.language, surroundings);
    surroundings.write(options.has('json') ? jsonOf(result) : inWords());
  }
  return 0;
}

export const checkCommand: Command = {
  usages: ['FILE [--answer QUESTION=ANSWER]… [--json]', 'FILE --vectors VECTORS'],
  summary: m.checkSummary,
  options: {
    answer: {value: 'QUESTION=ANSWER', isRepeatable: true, meaning: m.answerOption},
    json: {meaning: m.checkJsonOption},
    vectors: {value: 'VECTORS', meaning: m.vectorsOption},
  },
  run: check,
};
