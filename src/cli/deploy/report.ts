import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {plain, plainJson} from '../terminal.js';
import {encodeName} from './address.js';
import type {Changes} from './folder.js';
import type {Site, SiteOptions} from './site.js';
import {classicScriptTag, documentHint, elementHints, frameTag, noticeTag, scriptTag} from './tags.js';

/** What a run has done, or would do. */
export interface Deployed extends SiteOptions {
  /** As the user has named it. */
  readonly folder: string;
  readonly isDry: boolean;
  readonly site: Site;
  readonly changes: Changes;
}

/** The address that pages name: the whole one where they may be of another origin. */
function folderAddress({address: {origin, path}, isShared}: Deployed): string {
  return isShared ? origin + path : path;
}

/** What was done and what to paste, for other programs. */
export function deployJson(deployed: Deployed): string {
  const {folder, isDry, site, changes, address} = deployed;
  const base = folderAddress(deployed);
  const report = {
    folder,
    dryRun: isDry,
    written: [...changes.written.keys()],
    unchanged: changes.unchanged,
    left: changes.left,
    missingPictures: site.missingPictures,
    script: scriptTag(base),
    hints: elementHints(site.documents, base),
    classicScript: classicScriptTag(base),
    policy: site.policy,
    notices: site.documents.map((document) => ({
      file: document.file,
      address: base + encodeName(document.name),
      hint: documentHint(document, base),
      tag: noticeTag(document, base),
      frame: frameTag(document, base),
      pages: document.pages.map(({name, language, policy}) => ({
        address: base + encodeName(name),
        language,
        policy,
      })),
    })),
    tryAt: `${address.origin}${address.path}try.html`,
  };
  return `${plainJson(report, 2)}\n`;
}

/** Lines to paste, below what they are for. A line is never broken: it is copied as it is. */
function block(heading: string, lines: readonly string[]): string {
  return [
    `\n${heading}`,
    ...lines
      .join('\n')
      .split('\n')
      .map((line) => `  ${plain(line)}`),
    '',
  ].join('\n');
}

/** What was done and what to paste, in words. */
export function deployWords(deployed: Deployed, speaker: Speaker): string {
  const {folder, isDry, site, changes, address} = deployed;
  const base = folderAddress(deployed);
  const done = speaker.say(
    isDry ? m.wouldDeploy : m.deployed,
    folder,
    speaker.number(changes.written.size),
    speaker.number(changes.unchanged.length),
  );
  const remarks = [
    done,
    ...(isDry ? [...changes.written.keys()].map((name) => `  ${name}`) : []),
    ...(changes.left.length > 0 ? [speaker.say(m.filesLeft, changes.left.join(', '))] : []),
    ...(site.missingPictures.length > 0
      ? [speaker.say(m.picturesMissing, site.missingPictures.join(', '))]
      : []),
  ];
  return [
    ...remarks.map((line) => `${plain(line)}\n`),
    block(speaker.say(m.pasteScript), [scriptTag(base), ...elementHints(site.documents, base)]),
    block(
      speaker.say(m.pasteTag),
      site.documents.map((document) => documentHint(document, base) + noticeTag(document, base)),
    ),
    block(speaker.say(m.pasteClassic), [classicScriptTag(base)]),
    block(
      speaker.say(m.pasteFrame),
      site.documents.map((document) => frameTag(document, base)),
    ),
    block(speaker.say(m.pastePolicy), [`Content-Security-Policy: ${site.policy}`]),
    `\n${speaker.say(m.serverFiles)}\n`,
    `${plain(speaker.say(m.tryAt, `${address.origin}${address.path}try.html`))}\n`,
  ].join('');
}
