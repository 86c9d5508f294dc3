import * as m from '../localization/catalogues/command/messages.js';
import type {Speaker} from '../localization/speaker.js';
import type {Command, Options} from './command.js';
import {spokenLanguages} from './environment.js';

/** The name of the program. */
export const programName = 'incident-notice';

/** The languages that the command line speaks, in one of them. */
function languageWords(speaker: Speaker): string {
  const names = spokenLanguages.map((tag) => speaker.say(m.languageAndTag, speaker.languageName(tag), tag));
  return speaker.list(names, 'or');
}

/** The options that every command has. */
export const commonOptions: Options = {
  lang: {
    value: spokenLanguages.join('|'),
    description: m.langOption,
    gaps: (speaker) => [languageWords(speaker)],
  },
  help: {description: m.helpOption},
  version: {description: m.versionOption},
};

/** Lines of a name and its description, with the descriptions aligned. */
function table(rows: readonly (readonly [name: string, description: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`);
}

function optionRows(options: Options, speaker: Speaker): [string, string][] {
  return Object.entries(options).map(([name, {value, description, gaps}]) => [
    name === 'help' ? '-h, --help' : `--${name}${value === undefined ? '' : ` ${value}`}`,
    speaker.say(description, ...(gaps?.(speaker) ?? [])),
  ]);
}

/** The help of the program: all commands. */
export function programHelp(commands: Readonly<Record<string, Command>>, speaker: Speaker): string {
  const rows = Object.entries(commands).map(([name, {summary}]) => [name, speaker.say(summary)] as const);
  return [
    speaker.say(m.about),
    '',
    speaker.say(m.commandsHeading),
    ...table(rows),
    '',
    speaker.say(m.optionsHeading),
    ...table(optionRows(commonOptions, speaker)),
    '',
    speaker.say(m.seeHelp, `${programName} ${Object.keys(commands).join('|')}`),
    '',
  ].join('\n');
}

/** The options that only this command has: they come first. */
function ownOptions(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !Object.hasOwn(commonOptions, name)));
}

/** The help of one command. */
export function commandHelp(name: string, {usages, summary, options}: Command, speaker: Speaker): string {
  return [
    speaker.say(summary),
    '',
    speaker.say(m.usage),
    ...usages.map((usage) => `  ${programName} ${name} ${usage}`),
    '',
    speaker.say(m.optionsHeading),
    ...table(optionRows({...ownOptions(options), ...commonOptions, ...options}, speaker)),
    '',
    speaker.say(m.standardInput),
    '',
  ].join('\n');
}
