import {join} from 'node:path';
import type {Speaker} from '../../localization/speaker.js';
import {contentSecurityPolicy, renderElement, renderPage} from '../../server/index.js';
import {escapeText} from '../../server/plain/render-plain.js';
import {picturesOf} from '../deploy/pictures.js';
import type {Terminal} from '../terminal.js';
import {EventStream} from './event-stream.js';
import type {LiveDocument, SoundVersion} from './live-document.js';
import {frameStyles, previewPage, previewPolicy, previewStyles} from './preview-page.js';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** What a file or a page may be in, by the end of its name. */
function response(name: string, body: string | Uint8Array, policy = "default-src 'none'"): Response {
  const ending = name.split('.').at(-1) ?? '';
  return new Response(body as BodyInit, {
    headers: {
      'content-type': types[ending.toLowerCase()] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

const notFound = () => new Response('Not found\n', {status: 404, headers: {'content-type': 'text/plain'}});

/** Only pages of the preview show a frame of it. */
function framed(policy: string): string {
  return `${policy}; frame-ancestors 'self'`;
}

/** The path at which a browser asks for a file. */
function addressOf(name: string): string {
  return new URL(name.split('/').map(encodeURIComponent).join('/'), 'http://localhost/').pathname;
}

function elementMarkup(language: string): string {
  return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(language)}</title>
<link rel="stylesheet" href="/frame.css">
<script type="module" src="/library/incident-notice.js"></script>
</head>
<body>
<incident-notice src="/notice.json"></incident-notice>
</body>
</html>
`;
}

/** What the preview of a document answers, by the path that is asked for. */
export class PreviewSite {
  readonly events: EventStream;

  constructor(
    private readonly file: string,
    private readonly live: LiveDocument,
    private readonly speaker: Speaker,
    private readonly terminal: Terminal,
  ) {
    this.events = new EventStream(() => live.state);
  }

  async answer({pathname, searchParams}: URL): Promise<Response> {
    if (pathname === '/') return response('.html', previewPage(this.file, this.speaker), previewPolicy);
    if (pathname === '/preview.css') return response(pathname, previewStyles);
    if (pathname === '/frame.css') return response(pathname, frameStyles);
    if (pathname === '/preview.js') return this.#libraryFile('cli/dev/preview-script.js');
    if (pathname === '/events') return this.events.response();
    // One level deep, and with no dots but that before its ending, so that nothing outside of the library is served.
    const [, name] = /^\/library\/([\w-]+(?:\.[\w-]+)*\.(?:js|css))$/.exec(pathname) ?? [];
    if (name !== undefined) return this.#libraryFile(name);
    const {sound} = this.live;
    if (!sound) return notFound();
    const asked = this.live.state.languages.find(({tag}) => tag === searchParams.get('lang'));
    return this.#ofNotice(sound, pathname, asked?.tag ?? sound.notice.language);
  }

  async #ofNotice({notice, text}: SoundVersion, pathname: string, language: string): Promise<Response> {
    if (pathname === '/notice.json') return response(pathname, text);
    if (pathname === '/page') {
      const markup = renderPage(notice, {language});
      return response('.html', markup, framed(await contentSecurityPolicy(markup)));
    }
    if (pathname === '/element') {
      // What the element may load is what is known of it once it is rendered.
      const rendered = renderElement(notice, {language, stylesheet: '/library/incident-notice.css'});
      return response('.html', elementMarkup(language), framed(await contentSecurityPolicy(rendered)));
    }
    return this.#picture(notice, pathname);
  }

  async #picture(notice: SoundVersion['notice'], pathname: string): Promise<Response> {
    const {found} = await picturesOf(notice, this.file, this.terminal.disk);
    const [path, content] = [...found].find(([name]) => addressOf(name) === pathname) ?? [];
    return path !== undefined && content ? response(path, content) : notFound();
  }

  async #libraryFile(name: string): Promise<Response> {
    const {disk} = this.terminal;
    const content = await disk.find(join(disk.library, name));
    return content ? response(name, content) : notFound();
  }
}
