import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {absoluteUrl} from '../../model/absolute-url.js';
import type {Notice} from '../../model/schema/notice.js';
import {
  contentSecurityPolicy,
  renderElement,
  renderFragment,
  renderPage,
  renderStylesheet,
} from '../../server/index.js';
import type {Command, ExitCode, Input} from '../command.js';
import {spokenLanguages} from '../environment.js';
import {onlyFile} from '../source/document.js';
import {readSoundNotice} from './ruled-document.js';
import {UsageError} from '../usage-error.js';
import {save} from './save.js';
import {plain, type Terminal} from '../terminal.js';

type Styles = (typeof places)[number];

/** Where styles can stand. */
const places = ['inline', 'file', 'none'] as const;

interface RenderOptions {
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly styles: Styles;
  readonly stylesheet: string | undefined;
  readonly charset: string | undefined;
  readonly copy: string | undefined;
}

/** A form that a notice can be rendered to. */
interface Form {
  readonly write: (notice: Notice, options: RenderOptions) => string;
  /** Where its styles can stand. */
  readonly styles: readonly Styles[];
}

const forms: Readonly<Record<string, Form>> = {
  page: {
    write: (notice, {language, url, styles, charset}) =>
      renderPage(notice, {language, url, charset, styles: styles === 'none' ? 'none' : 'inline'}),
    styles: ['inline', 'none'],
  },
  fragment: {write: renderFragment, styles: places},
  stylesheet: {write: renderStylesheet, styles: places},
  element: {
    write: (notice, {language, stylesheet, charset}) =>
      renderElement(notice, {
        ...(language !== undefined && {language}),
        ...(stylesheet !== undefined && {stylesheet}),
        ...(charset !== undefined && {charset}),
      }),
    styles: ['inline', 'file'],
  },
};

/** Where the styles will stand: in a file, if that has an address. */
function stylesOf(input: Input, {styles}: Form, speaker: Speaker): Styles {
  const asked = input.options.get('styles')?.[0];
  const place = asked ?? (input.options.has('stylesheet') ? 'file' : 'inline');
  const known = styles.find((each) => each === place);
  if (known === undefined) throw new UsageError(speaker.say(m.stylesUnknown, place, styles.join(', ')), true);
  return known;
}

/** The encoding of the page; the encodings are those that browsers know. */
function charsetOf(input: Input, speaker: Speaker): string | undefined {
  const charset = input.options.get('charset')?.[0];
  try {
    new TextDecoder(charset);
  } catch {
    throw new UsageError(speaker.say(m.charsetUnknown, charset ?? ''), true);
  }
  return charset;
}

async function render(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const option = (name: string) => input.options.get(name)?.[0];
  const name = option('to') ?? 'page';
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form) {
    throw new UsageError(speaker.say(m.formUnknown, name, Object.keys(forms).join(', ')), true);
  }
  const url = option('url');
  if (url !== undefined && absoluteUrl(url) === undefined)
    throw new UsageError(speaker.say(m.addressUnusable, '--url', url), true);
  const options = {
    language: option('lang'),
    url,
    styles: stylesOf(input, form, speaker),
    stylesheet: option('stylesheet'),
    charset: charsetOf(input, speaker),
    copy: option('copy'),
  };
  const notice = await readSoundNotice(file, speaker, terminal);
  if (!notice) return 1;
  const markup = form.write(notice, options);
  await save(option('out'), markup, file, speaker, terminal);
  if (name === 'stylesheet') return 0;
  const policy = await contentSecurityPolicy(markup);
  terminal.writeError(`${plain(speaker.say(m.policyOf, `Content-Security-Policy: ${policy}`))}\n`);
  return 0;
}

export const renderCommand: Command = {
  usages: [
    `FILE [--to page|fragment|stylesheet|element] [--lang ${spokenLanguages.join('|')}] [--out notice.html]`,
  ],
  summary: m.renderSummary,
  options: {
    to: {value: Object.keys(forms).join('|'), description: m.toOption},
    url: {value: 'URL', description: m.urlOption},
    styles: {value: places.join('|'), description: m.stylesOption},
    stylesheet: {value: 'URL', description: m.stylesheetOption},
    charset: {value: 'NAME', description: m.charsetOption},
    copy: {value: 'NAME', description: m.copyOption},
    out: {value: 'FILE', description: m.renderOutOption},
  },
  run: render,
};
