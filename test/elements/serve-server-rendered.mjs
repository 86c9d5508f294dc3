import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tsImport} from 'tsx/esm/api';

const root = new URL('../../', import.meta.url);
const address = '/server-rendered';

/** The sources, so that server and page have the same templates: those of the build are minified. */
const sources = Promise.all(
  ['server/render-element.ts', 'model/reading/read-notice.ts'].map((file) =>
    tsImport(fileURLToPath(new URL(`src/${file}`, root)), import.meta.url),
  ),
);

/** Answers with a server-rendered notice of `examples`, with other members and options if they are asked for. */
export async function serveServerRendered(context, next) {
  if (context.path !== address) return next();
  const {example, members = '{}', options = '{}'} = context.query;
  const [{renderElement}, {readNotice}] = await sources;
  const document = JSON.parse(await readFile(new URL(`examples/${example}.json`, root), 'utf8'));
  const {notice} = readNotice({...document, ...JSON.parse(members)});
  context.type = 'html';
  context.body = renderElement(notice, JSON.parse(options));
}
