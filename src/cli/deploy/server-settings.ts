import {encodeName, type Address} from './address.js';

/** A page and the policy to serve it with. */
export interface PolicedPage {
  readonly name: string;
  readonly policy: string;
}

export interface ServedSite {
  readonly address: Address;
  readonly pages: readonly PolicedPage[];
  /** Whether pages of other origins may load the files. */
  readonly isShared: boolean;
}

type Header = readonly [name: string, value: string];

/**
 * What every file is served with. `no-cache` asks whether a file is still the same before each use: a new revision is seen
 * at once, and scripts of two versions never meet.
 */
function commonHeaders(isShared: boolean): readonly Header[] {
  return [
    ['Cache-Control', 'no-cache'],
    ['X-Content-Type-Options', 'nosniff'],
    ...(isShared ? [['Access-Control-Allow-Origin', '*'] as const] : []),
  ];
}

const policyHeader = 'Content-Security-Policy';

/** Media types by extension, for servers that may not know them. */
const mediaTypes: readonly (readonly [type: string, ...extensions: readonly string[]])[] = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['application/json', 'json'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg', 'jpeg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
];

/** The file `_headers` of Netlify and Cloudflare Pages. Both also serve pages without `.html`. */
export function headersFile({address: {path}, pages, isShared}: ServedSite): string {
  const rule = (pattern: string, headers: readonly Header[]) =>
    `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const rules = pages.flatMap(({name, policy}) => {
    const page = path + encodeName(name);
    return [page, page.replace(/\.html$/, '')].map((pattern) => rule(pattern, [[policyHeader, policy]]));
  });
  return [
    '# For Netlify and Cloudflare Pages. Both read it in the root of the site only.\n',
    rule(`${path}*`, commonHeaders(isShared)),
    ...rules,
  ].join('\n');
}

/** The file `.htaccess` of Apache. */
export function apacheFile({pages, isShared}: ServedSite): string {
  const set = ([name, value]: Header) => `Header always set ${name} "${value.replaceAll('%', '%%')}"`;
  return [
    '# For Apache, in this folder.',
    '<IfModule mod_mime.c>',
    ...mediaTypes.map(
      ([type, ...extensions]) => `  AddType ${type} ${extensions.map((each) => `.${each}`).join(' ')}`,
    ),
    '  AddCharset utf-8 .html .css .js .json',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...commonHeaders(isShared).map((header) => `  ${set(header)}`),
    ...pages.flatMap(({name, policy}) => [
      `  <Files "${name}">`,
      `    ${set([policyHeader, policy])}`,
      '  </Files>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}

/** Settings of nginx, to include in a `server` block. */
export function nginxFile({address: {path}, pages, isShared}: ServedSite): string {
  const folder = decodeURIComponent(path);
  const add = (headers: readonly Header[], indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const common = commonHeaders(isShared);
  return [
    '# For nginx: include it in the server block of the site.',
    `location "${folder}" {`,
    '  types {',
    ...mediaTypes.map(([type, ...extensions]) => `    ${type} ${extensions.join(' ')};`),
    '  }',
    '  charset utf-8;',
    '  charset_types text/css text/javascript application/json;',
    ...add(common, '  '),
    // A location that adds a header inherits none.
    ...pages.flatMap(({name, policy}) => [
      `  location = "${folder}${name}" {`,
      ...add([...common, [policyHeader, policy]], '    '),
      '  }',
    ]),
    '}',
    '',
  ].join('\n');
}
