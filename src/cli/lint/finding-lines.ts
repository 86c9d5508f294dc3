import * as m from '../../localization/catalogues/command/messages.js';
import {quoted} from '../../localization/catalogues/problems/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {joinSentences} from '../../localization/worded-problems.js';
import type {State} from '../../lint/find/look-for.js';
import type {Finding} from '../../lint/lint-notice.js';
import type {Profile, Wording} from '../../lint/profile.js';
import {plain, type Emphasis, type Terminal} from '../terminal.js';

/** The most places that are told of one finding. */
const mostPlaces = 3;

/** How the state of a finding is shown: only what is required stands out where it is missing. */
function emphasisOf({state, level}: Finding): Emphasis {
  if (state === 'found') return 'green';
  return state === 'not-found' && level === 'required' ? 'red' : 'yellow';
}

/** What a profile says, in the language of the terminal or in English. */
export function wordingFor(wording: Wording, {locale}: Pick<Speaker, 'locale'>): string {
  return locale === 'ja' ? wording.ja : wording.en;
}

function placesOf({places}: Finding): string {
  return `${places.slice(0, mostPlaces).join(', ')}${places.length > mostPlaces ? ', …' : ''}`;
}

/** What to do about a finding, or where it stands. */
function adviceOn(finding: Finding, speaker: Speaker): string[] {
  const {state, fill, look, expected, received} = finding;
  const inQuotes = (texts: readonly string[]) => texts.map((text) => speaker.say(quoted, text));
  if (state === 'found') return finding.places.length > 0 ? [speaker.say(m.foundAt, placesOf(finding))] : [];
  if (state === 'cannot-tell' && !look) return [speaker.say(m.lookYourself, fill)];
  if (state === 'cannot-tell') return [];
  if (received.length > 0)
    return [speaker.say(m.unwantedWords, speaker.list(inQuotes(received)), placesOf(finding))];
  const texts = expected.length > 0 ? [speaker.say(m.exactTexts, speaker.list(inQuotes(expected)))] : [];
  return [...texts, speaker.say(m.writeAt, fill)];
}

function linesOf(finding: Finding, speaker: Speaker, {paint}: Pick<Terminal, 'paint'>): string[] {
  const {item, article, state, wanted, look, condition} = finding;
  const sentences = [
    wordingFor(wanted, speaker),
    ...(condition
      ? [speaker.say(m.onlyIf, wordingFor(condition.wanted, speaker), speaker.say(m.states[condition.state]))]
      : []),
    ...(look && state !== 'not-found' ? [wordingFor(look, speaker)] : []),
  ];
  return [
    `  ${paint(emphasisOf(finding), speaker.say(m.states[state]))}  ${paint('bold', item)}  ${article}`,
    `    ${joinSentences(sentences)}`,
    // The document chooses the names in its pointers, and the words that it should not have.
    ...adviceOn(finding, speaker).map((line) => `    ${plain(line)}`),
  ];
}

/** How many findings of what is required are in each state, in a sentence. */
function countsLine(file: string, profile: Profile, findings: readonly Finding[], speaker: Speaker): string {
  const required = findings.filter(({level}) => level === 'required');
  const count = (state: State) => speaker.number(required.filter((each) => each.state === state).length);
  const numbers = [count('found'), count('not-found'), count('cannot-tell')] as const;
  return plain(speaker.say(m.lintCounts, file, profile.id, ...numbers));
}

/** The findings of one profile, by their levels. */
export function findingLines(
  file: string,
  profile: Profile,
  findings: readonly Finding[],
  speaker: Speaker,
  terminal: Pick<Terminal, 'paint'>,
): string {
  const {id, title, jurisdiction, asOf} = profile;
  const [name, place] = [wordingFor(title, speaker), wordingFor(jurisdiction, speaker)];
  const groups = Object.entries(m.itemLevels).flatMap(([level, heading]) => {
    const own = findings.filter((finding) => finding.level === level);
    const lines = own.flatMap((finding) => linesOf(finding, speaker, terminal));
    return lines.length > 0 ? [speaker.say(heading), ...lines] : [];
  });
  const heading = speaker.say(m.profileHeading, id, name, place, speaker.moment(asOf));
  return [terminal.paint('bold', heading), ...groups, countsLine(file, profile, findings, speaker), '']
    .map((line) => `${line}\n`)
    .join('');
}
