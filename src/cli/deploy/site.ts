import {join} from 'node:path';
import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {contentSecurityPolicy, renderElement} from '../../server/index.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import type {Address} from './address.js';
import {comparedName} from './names.js';
import {picturesOf} from './pictures.js';
import {apacheFile, headersFile, nginxFile} from './server-settings.js';
import type {SiteDocument} from './site-document.js';
import {tryPage} from './try-page.js';

/** Everything that a folder will hold. */
export interface Site {
  /** The files by their paths, in the order in which they are to appear: what others need comes first. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly documents: readonly SiteDocument[];
  /** What a page with these notices has to allow. */
  readonly policy: string;
  /** Addresses of pictures that its pages request and that are not among its files. */
  readonly missingPictures: readonly string[];
}

export interface SiteOptions {
  readonly address: Address;
  readonly isShared: boolean;
}

/** The scripts and the style sheet, as the package has them. */
const libraryFile = /^incident-notice[\w.-]*\.(?:js|css)$/;

async function libraryFiles(speaker: Speaker, {disk}: Terminal): Promise<Map<string, Uint8Array>> {
  const names = await disk.list(disk.library).catch(() => []);
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter((each) => libraryFile.test(each)).sort()) {
    const content = await disk.find(join(disk.library, name));
    if (content) files.set(name, content);
  }
  if (!files.has('incident-notice.js')) throw new UsageError(speaker.say(m.libraryMissing));
  return files;
}

/** The policy for a page with these notices whose files are at its own origin; `page` is markup with styles of its own. */
function pagePolicy(documents: readonly SiteDocument[], page = ''): Promise<string> {
  const tags = documents.map(({name, notice}) => renderElement(notice, {src: name, stylesheet: '.'}));
  return contentSecurityPolicy(tags.join('') + page);
}

/** The same with scripts and documents from another origin. */
function fromOrigin(policy: string, origin: string): string {
  return policy.replace(/(script-src|connect-src) 'self'/g, (_, name: string) => `${name} ${origin}`);
}

/** Files by their paths. No two of them may be one file to the least careful file system, unless they are the same. */
class FileSet {
  readonly files = new Map<string, Uint8Array>();
  private readonly origins = new Map<string, string>();

  constructor(private readonly speaker: Speaker) {}

  /** @param origin - what the user knows it by */
  add(path: string, content: Uint8Array | string, origin: string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const name = comparedName(path);
    const other = this.origins.get(name);
    const present = this.files.get(path);
    if (other !== undefined && !(present && Buffer.compare(present, bytes) === 0))
      throw new UsageError(this.speaker.say(m.nameTwice, path, other, origin));
    this.origins.set(name, origin);
    this.files.set(path, bytes);
  }
}

/** Puts together what a folder will hold. Reads the library and pictures, and writes nothing. */
export async function planSite(
  documents: readonly SiteDocument[],
  {address, isShared}: SiteOptions,
  speaker: Speaker,
  terminal: Terminal,
): Promise<Site> {
  const set = new FileSet(speaker);
  const missing = new Set<string>();
  for (const [name, content] of await libraryFiles(speaker, terminal)) set.add(name, content, name);
  for (const {notice, file} of documents) {
    const pictures = await picturesOf(notice, file, terminal.disk);
    for (const [path, content] of pictures.found) set.add(path, content, `${file}: ${path}`);
    for (const each of pictures.missing) missing.add(each);
  }
  const trial = tryPage(documents);
  const pages = documents.flatMap((document) => document.pages);
  const policy = await pagePolicy(documents);
  const trialPolicy = await pagePolicy(documents, trial);
  const served = {address, isShared, pages: [...pages, {name: 'try.html', policy: trialPolicy}]};
  set.add('_headers', headersFile(served), '_headers');
  set.add('.htaccess', apacheFile(served), '.htaccess');
  set.add('nginx.conf', nginxFile(served), 'nginx.conf');
  set.add('try.html', trial, 'try.html');
  for (const {file, pages: own} of documents) for (const {name, markup} of own) set.add(name, markup, file);
  for (const {file, name, text} of documents) set.add(name, text, file);
  return {
    files: set.files,
    documents,
    policy: isShared ? fromOrigin(policy, address.origin) : policy,
    missingPictures: [...missing],
  };
}
