import * as m from '../../localization/catalogues/command/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import type {Speaker} from '../../localization/speaker.js';
import {languagesOf} from '../../model/review/missing-translations.js';
import type {Notice} from '../../model/schema/notice.js';
import {contentSecurityPolicy, renderPage} from '../../server/index.js';
import {readText, type SourceDocument} from '../source/document.js';
import {noticeText, reviewSource} from '../source/review-source.js';
import type {Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {encodeName, type Address} from './address.js';
import {stemOf} from './names.js';

/** A document as it was read, and as a site will have it. */
export interface DeployedSource extends SourceDocument {
  readonly stem: string;
  /** The notice as JSON, byte for byte as in the file unless that holds tests as well. */
  readonly text: string;
}

/** A page without scripts. */
export interface PlainPage {
  readonly name: string;
  readonly language: string;
  readonly title: string;
  readonly markup: string;
  readonly policy: string;
}

/** A notice as a site has it: its document, and a page without scripts for each of its languages, its own first. */
export interface SiteDocument {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly notice: Notice;
  readonly pages: readonly PlainPage[];
}

/** @throws UsageError if it cannot be read, or has a name that not every server takes */
export async function readSource(
  file: string,
  speaker: Speaker,
  terminal: Terminal,
): Promise<DeployedSource> {
  const text = await readText(file, speaker, terminal);
  const stem = stemOf(file);
  if (stem === undefined) throw new UsageError(speaker.say(m.nameUnfit, file));
  const review = reviewSource(text);
  if (!review.notice) return {file, stem, text, ...review};
  // Here the notice is taken out of a file that holds it beside its tests.
  const problems = review.problems.filter(({code}) => code !== 'wrapped-notice');
  return {file, stem, text: noticeText(text), ...review, problems};
}

/** Renders the pages of a document. */
export async function siteDocument(
  {file, stem, text}: DeployedSource,
  notice: Notice,
  {origin, path}: Address,
): Promise<SiteDocument> {
  const pages = languagesOf(notice).map(async (language) => {
    const name = language === notice.language ? `${stem}.html` : `${stem}-${language}.html`;
    const url = origin && `${origin}${path}${encodeName(name)}`;
    const markup = renderPage(notice, {language, ...(url && {url})});
    const title = speakerFor(language, notice).text(notice.title).value;
    return {name, language, title, markup, policy: await contentSecurityPolicy(markup)};
  });
  return {file, name: `${stem}.json`, text, notice, pages: await Promise.all(pages)};
}
