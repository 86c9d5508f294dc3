import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Command, ExitCode, Input} from '../command.js';
import {probableAddress, readAddress} from '../deploy/address.js';
import {deployJson, deployWords, type Deployed} from '../deploy/report.js';
import {checkFolder, compareFolder, writeFolder} from '../deploy/folder.js';
import {planSite, type SiteOptions} from '../deploy/site.js';
import {readSource, siteDocument, type DeployedSource, type SiteDocument} from '../deploy/site-document.js';
import {UsageError} from '../usage-error.js';
import type {Terminal} from '../terminal.js';
import {hasErrors, reportOf} from './validate.js';

function siteOptions(folder: string, {options}: Input, speaker: Speaker): SiteOptions {
  const [url] = options.get('url') ?? [];
  const address = url === undefined ? probableAddress(folder) : readAddress(url);
  if (!address) throw new UsageError(speaker.say(m.urlUnfit, url ?? ''), true);
  const isShared = options.has('cross-origin');
  if (isShared && address.origin === '') throw new UsageError(speaker.say(m.crossOriginNeedsUrl), true);
  return {address, isShared};
}

/** Reads and reports all documents, as `validate` does. Returns an exit code if one of them is not to be published. */
async function readSources(
  files: readonly string[],
  speaker: Speaker,
  terminal: Terminal,
): Promise<readonly DeployedSource[] | ExitCode> {
  const sources: DeployedSource[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      const source = await readSource(file, speaker, terminal);
      sources.push(source);
      if (source.problems.length > 0) terminal.writeError(reportOf(source, speaker, terminal));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.writeError(`${error.message}\n`);
      unreadable = true;
    }
  }
  if (unreadable) return 2;
  return sources.some(hasErrors) ? 1 : sources;
}

/** The documents of a site. One that is named twice, or lies there twice under one name, is one. */
async function siteDocuments(
  sources: readonly DeployedSource[],
  {address}: SiteOptions,
): Promise<readonly SiteDocument[]> {
  const documents: SiteDocument[] = [];
  for (const source of sources) {
    const isKnown = documents.some(({name, text}) => name === `${source.stem}.json` && text === source.text);
    if (source.notice && !isKnown) documents.push(await siteDocument(source, source.notice, address));
  }
  return documents;
}

function report(deployed: Deployed, isJson: boolean, speaker: Speaker, terminal: Terminal): void {
  terminal.write(isJson ? deployJson(deployed) : deployWords(deployed, speaker));
}

async function deploy(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const {operands, options} = input;
  const {disk} = terminal;
  const [named, ...files] = operands;
  if (named === undefined) throw new UsageError(speaker.say(m.folderMissing), true);
  if (files.length === 0) throw new UsageError(speaker.say(m.fileMissing), true);
  const folder = await disk.locate(named);
  const settings = siteOptions(folder, input, speaker);
  const sources = await readSources(files, speaker, terminal);
  if (typeof sources === 'number') return sources;
  await checkFolder(folder, files, speaker, disk);
  const site = await planSite(await siteDocuments(sources, settings), settings, speaker, terminal);
  const changes = await compareFolder(folder, site.files, speaker, disk);
  if (changes.foreign.length > 0 && !options.has('force'))
    throw new UsageError(speaker.say(m.filesForeign, changes.foreign.join(', ')));
  const isDry = options.has('dry-run');
  if (!isDry && changes.written.size > 0) await writeFolder(folder, changes.written, speaker, disk);
  report({folder: named, isDry, site, changes, ...settings}, options.has('json'), speaker, terminal);
  return 0;
}

export const deployCommand: Command = {
  usages: ['DIR FILE… [--url URL] [--cross-origin] [--force] [--dry-run] [--json]'],
  summary: m.deploySummary,
  options: {
    url: {value: 'URL', description: m.deployUrlOption},
    'cross-origin': {description: m.crossOriginOption},
    force: {description: m.forceOption},
    'dry-run': {description: m.dryRunOption},
    json: {description: m.deployJsonOption},
  },
  run: deploy,
};
