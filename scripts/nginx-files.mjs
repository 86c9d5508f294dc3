/** The settings with which `nginx.mjs` starts nginx. */
import {readFileSync} from 'node:fs';

/** Replaces what has to be there, so that a test never runs with another file than it means. */
function substitute(text, replacements) {
  return replacements.reduce((changed, [pattern, replacement]) => {
    if (!pattern.test(changed)) throw new Error(`deploy/nginx.conf has nothing like ${pattern}.`);
    return changed.replaceAll(pattern, () => replacement);
  }, text);
}

/** The file as an owner puts it to use: with their names, ports and pages. */
export function siteFile({http, https, site, pagePolicies, certificate, key}) {
  const policies = Object.entries(pagePolicies).map(([path, policy]) => `    "${path}" "${policy}";`);
  return substitute(readFileSync(new URL('../deploy/nginx.conf', import.meta.url), 'utf8'), [
    [/listen 80;/g, `listen 127.0.0.1:${http};`],
    [/listen 443 /g, `listen 127.0.0.1:${https} `],
    // A container may know no IPv6.
    [/listen \[::\]:[^;]*;/g, ''],
    [/ssl_certificate [^;]*;/g, `ssl_certificate "${certificate}";`],
    [/ssl_certificate_key [^;]*;/g, `ssl_certificate_key "${key}";`],
    [/root [^;]*;/g, `root "${site}";`],
    [/^ *# "\/notice\/incident\.html" .*$/gm, policies.join('\n')],
  ]);
}

/** What Debian's /etc/nginx/nginx.conf has around the sites, but for where it writes. */
export function mainFile({brotli, mediaTypes}, folder, servers) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path "${folder}/${kind}";`,
  );
  return [
    `load_module "${brotli}";`,
    // What is served may lie where only root can read.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes auto;',
    'daemon off;',
    `pid "${folder}/nginx.pid";`,
    `error_log "${folder}/error.log" warn;`,
    'events { worker_connections 768; }',
    'http {',
    '  sendfile on;',
    '  tcp_nopush on;',
    '  types_hash_max_size 2048;',
    `  include "${mediaTypes}";`,
    '  default_type application/octet-stream;',
    '  access_log off;',
    '  gzip on;',
    ...places,
    ...servers,
    '}',
    '',
  ].join('\n');
}

/** A server of a folder with nothing but what nginx does by itself, to compare with. */
export function bareServer(folder, port, {certificate, key}) {
  return [
    '  server {',
    `    listen 127.0.0.1:${port} ssl http2;`,
    `    ssl_certificate "${certificate}";`,
    `    ssl_certificate_key "${key}";`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    '    gzip off;',
    `    root "${folder}";`,
    '  }',
  ].join('\n');
}
