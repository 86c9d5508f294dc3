import * as m from '../localization/catalogues/command/messages.js';
import {speakerFor} from '../localization/all-locales.js';
import type {Speaker} from '../localization/speaker.js';
import {joinSentences} from '../localization/worded-problems.js';
import {readArguments, rejectName} from './arguments.js';
import {checkCommand} from './commands/check.js';
import {deployCommand} from './commands/deploy.js';
import type {Command, ExitCode, Options} from './command.js';
import {devCommand} from './dev/dev.js';
import {languageOf, spokenLanguages} from './environment.js';
import {commandHelp, commonOptions, programHelp, programName} from './help.js';
import {lintCommand} from './lint/lint-command.js';
import {newCommand} from './new/new.js';
import {mapCommand} from './commands/map.js';
import {UsageError} from './usage-error.js';
import {renderCommand} from './commands/render.js';
import {vectorsCommand} from './commands/suggest-vectors.js';
import {plain, type Terminal} from './terminal.js';
import {validateCommand} from './commands/validate.js';

const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  validate: validateCommand,
  check: checkCommand,
  lint: lintCommand,
  vectors: vectorsCommand,
  map: mapCommand,
  render: renderCommand,
  dev: devCommand,
  deploy: deployCommand,
};

/** The value of `--lang`, wherever it is: errors in the other arguments are reported in that language, too. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[place];
  const values = argument === '--lang' ? argv[place + 1] : argument?.slice('--lang='.length);
  const [value] = values?.split(',') ?? [];
  return spokenLanguages.find((language) => language === value);
}

async function execute(argv: readonly string[], speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...args] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command && name !== '' && !name.startsWith('-'))
    rejectName(speaker.say(m.unknownCommand, name), name, Object.keys(commands), speaker);
  const options: Options = {...commonOptions, ...command?.options};
  const input = readArguments(command ? args : argv, options, speaker);
  const [asked] = input.options.get('lang') ?? [];
  const languages = options.lang?.isList ? asked?.split(',') : asked === undefined ? [] : [asked];
  const language = languages?.find((each) => !spokenLanguages.includes(each));
  if (language !== undefined)
    throw new UsageError(speaker.say(m.unknownLanguage, language, spokenLanguages.join(', ')), true);
  if (input.options.has('help')) {
    terminal.write(command ? commandHelp(name, command, speaker) : programHelp(commands, speaker));
    return 0;
  }
  if (input.options.has('version')) {
    terminal.write(`${terminal.version}\n`);
    return 0;
  }
  if (!command) throw new UsageError(speaker.say(m.noCommand), true);
  return command.run(input, speaker, terminal);
}

/** Where an error of the program itself came from, for those who mend it. */
function traceOf(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return trace.split('\n').map(plain).join('\n');
}

/**
 * Runs a command line.
 *
 * @param argv - the arguments after the name of the program
 * @returns the exit code. Never rejects.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const speaker = speakerFor(askedLanguage(argv) ?? languageOf(terminal.environment));
  try {
    const code = await execute(argv, speaker, terminal);
    if (!(await terminal.isWritten())) throw new UsageError(speaker.say(m.outputIncomplete));
    return code;
  } catch (error) {
    const [name = ''] = argv;
    const called = Object.hasOwn(commands, name) ? `${programName} ${name}` : programName;
    if (!(error instanceof UsageError)) {
      terminal.writeError(`${speaker.say(m.unexpected)}\n\n${traceOf(error)}\n`);
      return 2;
    }
    const lines = error.isMisuse ? [error.message, speaker.say(m.seeHelp, called)] : [error.message];
    terminal.writeError(`${joinSentences(lines)}\n`);
    return 2;
  }
}
