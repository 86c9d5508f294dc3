import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {contentSecurityPolicy, renderElement, renderFragment, renderPage} from '../../server/index.js';
import type {Command, ExitCode, Input} from '../command.js';
import {spokenLanguages} from '../environment.js';
import {onlyFile, readDocument} from '../source/document.js';
import {problemLines} from './problem-lines.js';
import {UsageError} from '../usage-error.js';
import {save} from './save.js';
import {plain, type Terminal} from '../terminal.js';

interface RenderOptions {
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly stylesheet: string | undefined;
}

/** The forms that a notice can be rendered to. */
const forms: Readonly<Record<string, (notice: Notice, options: RenderOptions) => string>> = {
  page: renderPage,
  fragment: renderFragment,
  element: (notice, {language, stylesheet}) =>
    renderElement(notice, {
      ...(language !== undefined && {language}),
      ...(stylesheet !== undefined && {stylesheet}),
    }),
};

async function render(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const option = (name: string) => input.options.get(name)?.[0];
  const form = option('to') ?? 'page';
  const renderForm = Object.hasOwn(forms, form) ? forms[form] : undefined;
  if (!renderForm) {
    throw new UsageError(plain(speaker.say(m.formUnknown, form, Object.keys(forms).join(', '))), true);
  }
  const {notice, problems} = await readDocument(file, speaker, terminal);
  if (!notice) {
    const errors = problems.filter(({level}) => level === 'error');
    terminal.writeError(problemLines(file, errors, speaker, terminal));
    return 1;
  }
  const markup = renderForm(notice, {
    language: option('lang'),
    url: option('url'),
    stylesheet: option('stylesheet'),
  });
  await save(option('out'), markup, speaker, terminal);
  const policy = await contentSecurityPolicy(markup);
  terminal.writeError(`${plain(speaker.say(m.policyOf, `Content-Security-Policy: ${policy}`))}\n`);
  return 0;
}

export const renderCommand: Command = {
  usages: [`FILE [--to page|fragment|element] [--lang ${spokenLanguages.join('|')}] [--out notice.html]`],
  summary: m.renderSummary,
  options: {
    to: {value: 'page|fragment|element', description: m.toOption},
    url: {value: 'URL', description: m.urlOption},
    stylesheet: {value: 'URL', description: m.stylesheetOption},
    out: {value: 'FILE', description: m.renderOutOption},
  },
  run: render,
};
