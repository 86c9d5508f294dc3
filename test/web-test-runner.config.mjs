import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {launchOptions} from './browsers/puppeteer.mjs';
import {sharedPages} from './browsers/shared-pages.mjs';
import {sumReporter} from './browsers/sum-reporter.mjs';
import {webkitLauncher} from './browsers/webkit-launcher.mjs';
import {serveServerRendered} from './elements/serve-server-rendered.mjs';
import {serveRenderedPages} from './rendered-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the source of a compiled module: a test that makes up the address of an import names that one. */
function serveSources(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  if (/^\/(src|test)\//.test(context.path) && existsSync(join(root, source))) context.path = source;
  return next();
}

/** Lets browsers keep modules from one file of tests to the next. While tests are watched, a module may change. */
async function keepModules(context, next) {
  await next();
  const isModule = /^\/(src|node_modules)\//.test(context.path);
  if (isModule && !process.argv.includes('--watch')) context.set('cache-control', 'max-age=3600');
}

/** A tab to which the processor seems as many times slower as the environment says. */
async function openSlowPage({context}) {
  const page = await context.newPage();
  const slowdown = Number(process.env.CPU_SLOWDOWN ?? 1);
  if (slowdown !== 1) await page.emulateCPUThrottling(slowdown);
  return page;
}

/**
 * Looks for a browser only when it is chosen. The launcher of Chrome starts any browser that puppeteer knows if it is
 * told so. Firefox slows down a tab that another one hides: one at a time.
 */
const launchers = {
  chromium: () => chromeLauncher({launchOptions: launchOptions('chromium'), createPage: openSlowPage}),
  firefox: () =>
    chromeLauncher({puppeteer: puppeteerCore, launchOptions: launchOptions('firefox'), concurrency: 1}),
  webkit: webkitLauncher,
};

const engine = process.env.ENGINE ?? 'chromium';
if (!Object.hasOwn(launchers, engine)) {
  throw new Error(`ENGINE is ${engine}: it must be one of ${Object.keys(launchers).join(', ')}.`);
}

/** The page that tests run in, set in a font that comes with them; they begin when it is there. */
const pageOfTests = (testFramework) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" href="/node_modules/@fontsource/noto-sans/latin-400.css">
    <link rel="stylesheet" href="/node_modules/@fontsource/noto-sans/latin-700.css">
    <style>
      html {font-family: 'Noto Sans', sans-serif}
    </style>
  </head>
  <body>
    <script type="module">
      await Promise.all([400, 700].map((weight) => document.fonts.load(weight + " 1em 'Noto Sans'")));
      await import('${testFramework}');
    </script>
  </body>
</html>`;

/** How many run at a time: one for each core of the smallest machine of continuous integration. */
const tabs = 2;

/** Tests of what needs a page: views and elements. `ENGINE` names another browser than Chromium. */
export default {
  rootDir: root,
  // The state of a checker is pure: mocha tests it.
  files: sharedPages(['test/{elements,views}/**/*.test.ts', '!test/elements/checker/*.test.ts'], tabs),
  nodeResolve: true,
  concurrency: tabs,
  // A page has up to half of all tests, which take minutes, and several times as many on a machine that does other things.
  testsFinishTimeout: 1_800_000,
  middleware: [keepModules, serveSources, serveRenderedPages, serveServerRendered],
  // Only for what hangs: under load, axe alone takes many seconds.
  testFramework: {config: {timeout: '120000'}},
  testRunnerHtml: pageOfTests,
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
  reporters: [defaultReporter(), sumReporter()],
  browsers: [launchers[engine]()],
};
