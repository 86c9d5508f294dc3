/** A site with a notice as docs/hosting.md tells to lay it out, for what tests and measures its servers. */
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function page(head, body) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A notice</title>
<link rel="icon" href="/notice/icon.svg">
${head}
</head>
<body>
${body}
<p>What stands below.</p>
</body>
</html>
`;
}

/**
 * Writes the site from what was built; `hosted-site.d.mts` says what is in it.
 *
 * @param {string} folder - an empty one
 */
export async function writeHostedSite(folder) {
  const {contentSecurityPolicy, renderElement, renderPage} = await import('../dist/server/index.js');
  const dist = join(root, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const addressOf = (name) => `/notice/${manifest[name].file}`;
  const place = join(folder, 'notice');
  mkdirSync(place, {recursive: true});
  for (const name of readdirSync(dist)) {
    if (/^incident-notice.*\.(js|css)$|^manifest\.json$|^hashed$/.test(name))
      cpSync(join(dist, name), join(place, name), {recursive: true});
  }
  cpSync(join(root, 'examples/netoff-2012.json'), join(place, 'incident.json'));
  cpSync(join(root, 'examples/icon.svg'), join(place, 'icon.svg'));
  const notice = JSON.parse(readFileSync(join(place, 'incident.json'), 'utf8'));
  const script = (address) => `<script type="module" src="${address}"></script>`;
  const client = '<incident-notice lang="en" src="/notice/incident.json"></incident-notice>';
  const markup = renderElement(notice, {language: 'en', stylesheet: addressOf('incident-notice.css')});
  const plainPage = renderPage(notice, {language: 'en'});
  const pages = {
    'index.html': page(script(addressOf('incident-notice.js')), client),
    'stable.html': page(script('/notice/incident-notice.js'), client),
    'server.html': page(script(addressOf('incident-notice.js')), markup),
    'notice/incident.html': plainPage,
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return {addressOf, pagePolicies: {'/notice/incident.html': await contentSecurityPolicy(plainPage)}};
}
