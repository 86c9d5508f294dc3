import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {
  noticeTemplate,
  templateKinds,
  templateLanguages,
  templateStages,
  unfilledPlaces,
  type TemplateKind,
  type TemplateLanguage,
  type TemplateStage,
} from '../../templates/index.js';
import type {Command, ExitCode, Input} from '../command.js';
import {plain, plainJson, type Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';

function kindOf({operands}: Input, speaker: Speaker): TemplateKind {
  const [asked, ...others] = operands;
  const kinds = templateKinds.join(', ');
  if (asked === undefined) throw new UsageError(speaker.say(m.kindMissing, kinds), true);
  if (others.length > 0) throw new UsageError(speaker.say(m.oneKindOnly), true);
  const kind = templateKinds.find((each) => each === asked);
  if (kind === undefined) throw new UsageError(speaker.say(m.kindUnknown, asked, kinds), true);
  return kind;
}

function stageOf({options}: Input, speaker: Speaker): TemplateStage {
  const [asked = 'initial'] = options.get('stage') ?? [];
  const stage = templateStages.find((each) => each === asked);
  if (stage === undefined)
    throw new UsageError(speaker.say(m.stageUnknown, asked, templateStages.join(', ')), true);
  return stage;
}

/** The languages asked for, each once; without any, that of the terminal. */
function languagesOf({options}: Input, speaker: Speaker): [TemplateLanguage, ...TemplateLanguage[]] {
  const [asked = speaker.locale] = options.get('lang') ?? [];
  const wanted = new Set(asked.split(','));
  const [first = 'en', ...others] = [...wanted].flatMap(
    (tag) => templateLanguages.find((language) => language === tag) ?? [],
  );
  return [first, ...others];
}

/** A zone that is a place; machines without one are in that of the world's time, and no notice is meant in it. */
function placeOf(timeZone: string): string | undefined {
  return timeZone.includes('/') && !timeZone.startsWith('Etc/') ? timeZone : undefined;
}

async function save(file: string, text: string, isForced: boolean, speaker: Speaker, terminal: Terminal) {
  try {
    await terminal.save(file, text, !isForced);
  } catch (error) {
    const isThere = (error as {code?: unknown}).code === 'EEXIST';
    throw new UsageError(speaker.say(isThere ? m.fileExists : m.fileUnwritable, file));
  }
  // Not to standard output, which is for the notice itself.
  terminal.writeError(`${plain(speaker.say(m.fileWritten, file))}\n`);
}

async function writeNew(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const kind = kindOf(input, speaker);
  const timeZone = placeOf(terminal.timeZone());
  const document = noticeTemplate({
    kind,
    stage: stageOf(input, speaker),
    languages: languagesOf(input, speaker),
    today: terminal.today(),
    ...(timeZone !== undefined && {timeZone}),
  });
  const text = `${plainJson(document, 2)}\n`;
  const [out] = input.options.get('out') ?? [];
  if (out === undefined) terminal.write(text);
  else await save(out, text, input.options.has('force'), speaker, terminal);
  const count = speaker.number([...unfilledPlaces(document)].length);
  terminal.writeError(`${speaker.say(m.placesLeft, count)}\n`);
  return 0;
}

export const newCommand: Command = {
  usages: [`${templateKinds.join('|')} [--stage STAGE] [--lang ja,en] [--out FILE] [--force]`],
  summary: m.newSummary,
  options: {
    stage: {value: templateStages.join('|'), description: m.stageOption},
    lang: {value: templateLanguages.join(','), isList: true, description: m.newLangOption},
    out: {value: 'FILE', description: m.newOutOption},
    force: {description: m.newForceOption},
  },
  run: writeNew,
};
