import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {launchOptions} from './browsers/puppeteer.mjs';
import {webkitLauncher} from './browsers/webkit-launcher.mjs';
import {serveDrawn} from './elements/serve-drawn.mjs';
import {serveRenderedPages} from './rendered-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the source of a compiled module: a test that makes up the address of an import names that one. */
function serveSources(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  if (/^\/(src|test)\//.test(context.path) && existsSync(join(root, source))) context.path = source;
  return next();
}

/**
 * Looks for a browser only when it is chosen. The launcher of Chrome starts any browser that puppeteer knows if it is
 * told so. Firefox slows down a tab that another one hides: one at a time.
 */
const launchers = {
  chromium: () => chromeLauncher({launchOptions: launchOptions('chromium')}),
  firefox: () =>
    chromeLauncher({puppeteer: puppeteerCore, launchOptions: launchOptions('firefox'), concurrency: 1}),
  webkit: webkitLauncher,
};

const engine = process.env.ENGINE ?? 'chromium';
if (!Object.hasOwn(launchers, engine)) {
  throw new Error(`ENGINE is ${engine}: it must be one of ${Object.keys(launchers).join(', ')}.`);
}

/** Tests of what needs a page: views and elements. `ENGINE` names another browser than Chromium. */
export default {
  rootDir: root,
  // The state of a checker is pure: mocha tests it.
  files: ['test/{elements,views}/**/*.test.ts', '!test/elements/checker/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  // On a machine that does other things, too, hostile documents take longer than the usual two minutes.
  testsFinishTimeout: 300_000,
  middleware: [serveSources, serveRenderedPages, serveDrawn],
  // axe takes longer than the two seconds that mocha has patience for.
  testFramework: {config: {timeout: '10000'}},
  // Lit says that it is not minified, once a file.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({
      ts: true,
      // Documents are imported with an attribute, which esbuild takes for an error below.
      target: 'esnext',
      // The decorators of the sources need the compiler options.
      tsconfig: join(root, 'tsconfig.json'),
    }),
  ],
  browsers: [launchers[engine]()],
};
