import {checkNotice} from '../../eligibility/check-eligibility.js';
import {nearMisses} from '../../eligibility/explanation/near-misses/near-misses.js';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {hasPassed} from '../../model/time/when.js';
import {readRuledDocument} from './ruled-document.js';
import {readAnswers} from './answers.js';
import type {Command, ExitCode, Input} from '../command.js';
import {endedJson, endedLines} from './ended-lines.js';
import {onlyFile, readText} from '../source/document.js';
import {UsageError} from '../usage-error.js';
import {plainJson, type Terminal} from '../terminal.js';
import {readVectors, testVectors} from './vectors.js';
import {verdictLines, type CheckedAnswers} from './verdict-lines.js';

/** One line of JSON; codes that are doubted are in it where there are any, and that the notice has expired where it has. */
function jsonOf({result, nearMisses: near, isExpired}: CheckedAnswers): string {
  const {verdict, certain, possible, undecided, noticeId, revision, stage, unfit} = result;
  const doubts = {...(unfit.length > 0 && {unfit}), ...(near.length > 0 && {nearMisses: near})};
  const expiry = isExpired && {expired: true};
  return `${plainJson({verdict, certain, possible, undecided, noticeId, revision, stage, ...doubts, ...expiry})}\n`;
}

async function check(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const {options} = input;
  const stray = input.operands.slice(1).find((operand) => /^[^=]+=./.test(operand));
  if (stray !== undefined) throw new UsageError(speaker.say(m.answerWithoutOption, stray), true);
  const file = onlyFile(input, speaker);
  const [vectorFile] = options.get('vectors') ?? [];
  if (vectorFile !== undefined && (options.has('answer') || options.has('json')))
    throw new UsageError(speaker.say(m.vectorsAlone), true);
  const ruled = await readRuledDocument(file, speaker, terminal);
  if (!ruled) return 1;
  const {notice, eligibility} = ruled;
  if (!eligibility) {
    terminal.write(options.has('json') ? endedJson(notice) : endedLines(notice, speaker.language));
    return 1;
  }
  const reader = {speaker, today: terminal.today()};
  if (vectorFile !== undefined) {
    const text = await readText(vectorFile, speaker, terminal);
    const vectors = readVectors(text, vectorFile, eligibility, reader);
    return testVectors(vectors, eligibility, speaker, terminal) ? 0 : 1;
  }
  const answers = readAnswers(eligibility, options.get('answer') ?? [], reader);
  const result = checkNotice(notice, answers);
  if (result) {
    const isExpired = notice.expires !== undefined && hasPassed(notice.expires, terminal.now());
    const checked = {answers, result, nearMisses: nearMisses(eligibility, answers), isExpired};
    const inWords = () => verdictLines(notice, eligibility, checked, speaker.language, terminal);
    terminal.write(options.has('json') ? jsonOf(checked) : inWords());
  }
  return 0;
}

export const checkCommand: Command = {
  usages: ['FILE [--answer QUESTION=ANSWER]… [--json]', 'FILE --vectors VECTORS'],
  summary: m.checkSummary,
  options: {
    answer: {value: 'QUESTION=ANSWER', isRepeatable: true, description: m.answerOption},
    json: {description: m.checkJsonOption},
    vectors: {value: 'VECTORS', description: m.vectorsOption},
  },
  run: check,
};
