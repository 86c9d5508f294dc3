import * as m from '../../localization/catalogues/command/messages.js';
import {mostProblems} from '../../model/problems/first-of.js';
import type {Speaker} from '../../localization/speaker.js';
import {wordProblem} from '../../localization/worded-problems.js';
import type {Command, ExitCode, Input} from '../command.js';
import {readDocument, type SourceDocument} from '../source/document.js';
import {problemLines} from './problem-lines.js';
import {UsageError} from '../usage-error.js';
import type {LocatedProblem} from '../source/review-source.js';
import {plain, type Terminal} from '../terminal.js';

function hasErrors({problems}: Pick<SourceDocument, 'problems'>): boolean {
  return problems.some(({level}) => level === 'error');
}

function summary({file, notice, problems}: SourceDocument, speaker: Speaker): string {
  const count = (level: LocatedProblem['level']) =>
    speaker.number(problems.filter((problem) => problem.level === level).length);
  if (problems.length === 0) return speaker.say(m.allWell, file);
  if (!hasErrors({problems})) return speaker.say(m.canBeShown, file, count('warning'), count('note'));
  const sentence = notice ? m.hasErrors : m.cannotBeShown;
  return speaker.say(sentence, file, count('error'), count('warning'), count('note'));
}

/** Says that there may be more problems than are told. */
function cutLine({file, isCut = false}: SourceDocument, speaker: Speaker): string {
  return isCut ? `${plain(speaker.say(m.problemsCut, file, speaker.number(mostProblems)))}\n` : '';
}

function reportOf(document: SourceDocument, speaker: Speaker, terminal: Terminal): string {
  const {file, problems} = document;
  const last = terminal.paint(hasErrors(document) ? 'red' : 'green', plain(summary(document, speaker)));
  return `${problemLines(file, problems, speaker, terminal)}${cutLine(document, speaker)}${last}\n`;
}

function jsonOf(documents: readonly SourceDocument[], speaker: Speaker): string {
  const rows = documents.flatMap(({file, problems}) =>
    problems.map(({line, column, level, code, path, ...details}) => {
      const message = wordProblem({level, code, path, ...details}, speaker);
      return {file, line, column, level, code, path, message, ...details};
    }),
  );
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

async function validate(
  {operands: files, options}: Input,
  speaker: Speaker,
  terminal: Terminal,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError(speaker.say(m.fileMissing), true);
  const isJson = options.has('json');
  const documents: SourceDocument[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const document = await readDocument(file, speaker, terminal);
      documents.push(document);
      if (!isJson) terminal.write(reportOf(document, speaker, terminal));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // The other files are reported all the same.
      terminal.writeError(`${error.message}\n`);
      unreadable = true;
    }
  }
  if (isJson) {
    terminal.write(jsonOf(documents, speaker));
    for (const document of documents) terminal.writeError(cutLine(document, speaker));
  }
  if (unreadable) return 2;
  return documents.some(hasErrors) ? 1 : 0;
}

export const validateCommand: Command = {
  usages: ['FILE… [--json]'],
  summary: m.validateSummary,
  options: {json: {description: m.validateJsonOption}},
  run: validate,
};
