import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const cases = fileURLToPath(new URL('eligibility/cases/', import.meta.url));

/**
 * Serves `/rendered/CASE.html`: the page of a case, as `dist/` renders it, under the policy that belongs to it. The page
 * may not run scripts, so that a browser shows what a reader without them sees.
 */
export async function serveRenderedPages(context, next) {
  const name = /^\/rendered\/([\w.-]+)\.html$/.exec(context.path)?.[1];
  if (name === undefined) return next();
  const [{renderPage, contentSecurityPolicy}, {readNotice}] = await Promise.all([
    import('../dist/server/index.js'),
    import('../dist/model/index.js'),
  ]);
  const document = JSON.parse(await readFile(join(cases, `${basename(name)}.json`), 'utf8'));
  const {notice} = readNotice(document.notice);
  context.body = renderPage(notice, {language: 'en'});
  context.type = 'html';
  context.set(
    'content-security-policy',
    `${await contentSecurityPolicy(context.body)}; sandbox allow-same-origin`,
  );
}
