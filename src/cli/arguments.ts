import {parseArgs} from 'node:util';
import * as m from '../localization/catalogues/command/messages.js';
import type {Speaker} from '../localization/speaker.js';
import {joinSentences, knownNamesWords} from '../localization/worded-problems.js';
import {nearestName} from '../model/problems/nearest-name.js';
import type {Input, Options} from './command.js';
import {UsageError} from './usage-error.js';

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>;
type OptionToken = Extract<Tokens[number], {kind: 'option'}>;

/** Throws a usage error that suggests the known name that may have been meant. */
export function rejectName(
  sentence: string,
  name: string,
  known: readonly string[],
  speaker: Speaker,
): never {
  const words = knownNamesWords(nearestName(name, known), known, speaker);
  throw new UsageError(joinSentences([sentence, ...words]), true);
}

function reject(message: (name: string) => string, {rawName}: OptionToken, speaker: Speaker): never {
  throw new UsageError(speaker.say(message, rawName), true);
}

/** The value of an option, or undefined for a flag. */
function valueOf(token: OptionToken, known: Options, speaker: Speaker): string | undefined {
  const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
  if (!option) {
    const names = Object.keys(known).map((name) => `--${name}`);
    return rejectName(speaker.say(m.unknownFlag, token.rawName), token.rawName, names, speaker);
  }
  const {value, inlineValue: isInline} = token;
  if (option.value === undefined)
    return value === undefined ? undefined : reject(m.valueSuperfluous, token, speaker);
  // `--lang --json` lacks the language; `--out -` does not lack the file.
  const isForgotten = value === undefined || (!isInline && value.startsWith('--'));
  return isForgotten ? reject(m.valueMissing, token, speaker) : value;
}

/** Parses the arguments after the name of a command. */
export function readArguments(args: readonly string[], known: Options, speaker: Speaker): Input {
  // Not strict, because the errors of `parseArgs` are in English only.
  const {tokens, positionals} = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, {value}]) => [
        name,
        {type: value === undefined ? 'boolean' : 'string', ...(name === 'help' && {short: 'h'})},
      ]),
    ),
  });
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const value = valueOf(token, known, speaker);
    const already = options.get(token.name);
    if (already && value !== undefined && known[token.name]?.isRepeatable !== true)
      reject(m.optionRepeated, token, speaker);
    options.set(token.name, [...(already ?? []), ...(value === undefined ? [] : [value])]);
  }
  return {operands: positionals, options};
}
