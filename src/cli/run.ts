import {addCommandMessages} from '../localization/command-locales.js';
import * as m from '../localization/catalogues/command/messages.js';
import {addLiveMessages} from '../localization/live-locales.js';
import {Speaker} from '../localization/speaker.js';
import {joinSentences} from '../localization/worded-problems.js';
import {readArguments, refuseName} from './arguments.js';
import {checkCommand} from './commands/check.js';
import type {Command, ExitCode} from './command.js';
import {languageOf, spokenLanguages} from './environment.js';
import {commandHelp, commonOptions, programHelp, programName} from './help.js';
import {mapCommand} from './commands/map.js';
import {Refusal} from './usage-error.js';
import {renderCommand} from './commands/render.js';
import type {Surroundings} from './terminal.js';
import {validateCommand} from './commands/validate.js';

const commands: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  check: checkCommand,
  map: mapCommand,
  render: renderCommand,
};

/** The language asked for by `--lang`, wherever it stands: complaints about the other arguments are in it, too. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[place];
  const value = argument === '--lang' ? argv[place + 1] : argument?.slice('--lang='.length);
  return spokenLanguages.find((language) => language === value);
}

async function obey(
  argv: readonly string[],
  speaker: Speaker,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [name = '', ...args] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command && name !== '' && !name.startsWith('-'))
    refuseName(speaker.say(m.unknownCommand, name), name, Object.keys(commands), speaker);
  const options = {...command?.options, ...commonOptions};
  const input = readArguments(command ? args : argv, options, speaker);
  const [language] = input.options.get('lang') ?? [];
  if (language !== undefined && !spokenLanguages.includes(language))
    throw new Refusal(speaker.say(m.unknownLanguage, language, spokenLanguages.join(', ')), true);
  if (input.options.has('help')) {
    surroundings.write(command ? commandHelp(name, command, speaker) : programHelp(commands, speaker));
    return 0;
  }
  if (input.options.has('version')) {
    surroundings.write(`${surroundings.version}\n`);
    return 0;
  }
  if (!command) throw new Refusal(speaker.say(m.noCommand), true);
  return command.run(input, speaker, surroundings);
}

/**
 * Does what a command line says.
 *
 * @param argv - what follows the name of the program
 * @returns the exit code. Never rejects.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  addLiveMessages();
  addCommandMessages();
  const speaker = new Speaker(askedLanguage(argv) ?? languageOf(surroundings.environment));
  try {
    return await obey(argv, speaker, surroundings);
  } catch (error) {
    const [name = ''] = argv;
    const called = Object.hasOwn(commands, name) ? `${programName} ${name}` : programName;
    const sentence = error instanceof Refusal ? error.message : speaker.say(m.unexpected);
    const isMisuse = error instanceof Refusal && error.isMisuse;
    const lines = isMisuse ? [sentence, speaker.say(m.seeHelp, called)] : [sentence];
    surroundings.complain(`${joinSentences(lines)}\n`);
    return 2;
  }
}
