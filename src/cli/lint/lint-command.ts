import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {knownNamesWords, joinSentences} from '../../localization/worded-problems.js';
import {lintNotice, type Finding} from '../../lint/lint-notice.js';
import type {Profile} from '../../lint/profile.js';
import {profiles} from '../../lint/profiles/profiles.js';
import {rejectName} from '../arguments.js';
import type {Command, ExitCode, Input} from '../command.js';
import {readSoundNotice} from '../commands/ruled-document.js';
import {onlyFile} from '../source/document.js';
import {plainJson, type Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {findingLines, wordingFor} from './finding-lines.js';

const names = profiles.map(({id}) => id);

function profileCalled(name: string, speaker: Speaker): Profile {
  const profile = profiles.find(({id}) => id === name);
  return profile ?? rejectName(speaker.say(m.profileUnknown, name), name, names, speaker);
}

function askedProfiles({options}: Input, speaker: Speaker): readonly Profile[] {
  const asked = options.get('profile') ?? [];
  if (asked.length > 0) return [...new Set(asked)].map((name) => profileCalled(name, speaker));
  const known = knownNamesWords(undefined, names, speaker);
  throw new UsageError(joinSentences([speaker.say(m.profileMissing), ...known]), true);
}

function rowOf(file: string, finding: Finding, speaker: Speaker): object {
  const {wanted, look, condition, ...others} = finding;
  return {
    file,
    ...others,
    wanted: wordingFor(wanted, speaker),
    ...(look && {look: wordingFor(look, speaker)}),
    ...(condition && {condition: {...condition, wanted: wordingFor(condition.wanted, speaker)}}),
    docs: `docs/legal-profiles.md#${finding.profile}`,
  };
}

async function lint(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const asked = askedProfiles(input, speaker);
  const notice = await readSoundNotice(file, speaker, terminal);
  if (!notice) return 1;
  const results = asked.map((profile) => ({profile, findings: lintNotice(notice, profile)}));
  const findings = results.flatMap((result) => result.findings);
  if (input.options.has('json')) {
    const rows = findings.map((finding) => rowOf(file, finding, speaker));
    terminal.write(`${plainJson(rows, 2)}\n`);
  } else {
    for (const result of results)
      terminal.write(findingLines(file, result.profile, result.findings, speaker, terminal));
    terminal.write(`${speaker.say(m.noLegalAdvice)}\n`);
  }
  return findings.some(({level, state}) => level === 'required' && state === 'not-found') ? 1 : 0;
}

export const lintCommand: Command = {
  usages: ['FILE --profile ID [--profile ID]… [--json]'],
  summary: m.lintSummary,
  options: {
    profile: {
      value: 'ID',
      isRepeatable: true,
      description: m.profileOption,
      gaps: (speaker) => [speaker.list(names, 'or')],
    },
    json: {description: m.lintJsonOption},
  },
  run: lint,
};
