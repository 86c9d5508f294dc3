import * as m from '../../localization/catalogues/command/messages.js';
import {checkNumbers, checkPage} from '../../model/problems/check-numbers.js';
import {mostProblems} from '../../model/problems/first-of.js';
import {obstacles} from '../../model/review/revision-changes.js';
import type {Speaker} from '../../localization/speaker.js';
import {wordProblem} from '../../localization/worded-problems.js';
import type {Command, ExitCode, Input} from '../command.js';
import {onlyFile, readDocument, type SourceDocument} from '../source/document.js';
import {problemLines} from './problem-lines.js';
import {UsageError} from '../usage-error.js';
import type {LocatedProblem} from '../source/review-source.js';
import {plain, plainJson, type Terminal} from '../terminal.js';

/** Whether a document has errors, also those with which it can be shown. */
export function hasErrors({problems}: Pick<SourceDocument, 'problems'>): boolean {
  return problems.some(({level}) => level === 'error');
}

/** The sentence that says what comes of the errors of a document. */
function failureWords({notice, problems}: SourceDocument): typeof m.hasErrors {
  if (!notice) return m.cannotBeShown;
  return problems.some(({code}) => obstacles.includes(code)) ? m.cannotReplace : m.hasErrors;
}

function summary(document: SourceDocument, speaker: Speaker): string {
  const {file, problems} = document;
  const count = (level: LocatedProblem['level']) =>
    speaker.number(problems.filter((problem) => problem.level === level).length);
  if (problems.length === 0) return speaker.say(m.allWell, file);
  if (!hasErrors({problems})) return speaker.say(m.canBeShown, file, count('warning'), count('note'));
  return speaker.say(failureWords(document), file, count('error'), count('warning'), count('note'));
}

/** Says that there may be more problems than are told. */
function cutLine({file, isCut = false}: SourceDocument, speaker: Speaker): string {
  return isCut ? `${plain(speaker.say(m.problemsCut, file, speaker.number(mostProblems)))}\n` : '';
}

/** The problems of a document, a line each, and a sentence that sums them up. */
export function reportOf(document: SourceDocument, speaker: Speaker, terminal: Terminal): string {
  const {file, problems} = document;
  const last = terminal.paint(hasErrors(document) ? 'red' : 'green', plain(summary(document, speaker)));
  return `${problemLines(file, problems, speaker, terminal)}${cutLine(document, speaker)}${last}\n`;
}

function jsonOf(documents: readonly SourceDocument[], speaker: Speaker): string {
  const rows = documents.flatMap(({file, problems}) =>
    problems.map(({line, column, level, code, path, ...details}) => {
      const message = wordProblem({level, code, path, ...details}, speaker);
      const [number, docs] = [checkNumbers[code], checkPage(code)];
      return {file, line, column, level, code, number, path, message, docs, ...details};
    }),
  );
  return `${plainJson(rows, 2)}\n`;
}

/** The document that another takes the place of; undefined without `--previous`. */
async function readPrevious(
  input: Input,
  speaker: Speaker,
  terminal: Terminal,
): Promise<SourceDocument | undefined> {
  const [file] = input.options.get('previous') ?? [];
  if (file === undefined) return undefined;
  onlyFile(input, speaker);
  return readDocument(file, speaker, terminal);
}

async function validate(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const {operands, options} = input;
  if (operands.length === 0) throw new UsageError(speaker.say(m.fileMissing), true);
  const isJson = options.has('json');
  const documents: SourceDocument[] = [];
  const previous = await readPrevious(input, speaker, terminal);
  // What cannot be read is nothing to compare with: that is told first, and by itself.
  const files = previous && !previous.notice ? [previous.file] : operands;
  let unreadable = false;
  for (const file of files) {
    try {
      const document = await readDocument(file, speaker, terminal, previous?.notice);
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
  usages: ['FILE… [--json]', '--previous OLD NEW [--json]'],
  summary: m.validateSummary,
  options: {
    json: {description: m.validateJsonOption},
    previous: {value: 'OLD', description: m.previousOption},
  },
  run: validate,
};
