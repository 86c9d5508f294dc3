/**
 * Prints what each file costs on the wire, and fails if a job that a page does costs too much: a job is all that is
 * downloaded for it. Run by `npm run budgets`, after the build. With `--write` it keeps the costs in `bench/costs.json`, to
 * which later runs print the difference; commit it with what has changed them, so that main says what main costs.
 *
 * The sizes are of brotli 11, with which a CDN serves files that it keeps.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {rollup} from 'rollup';
import {parseAst} from 'rollup/parseAst';
import {languages} from '../scripts/languages.mjs';

const folder = new URL('../dist/', import.meta.url);

function brotli(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}

/** The files of the bundle with their sizes, by their names without `incident-notice`. */
const sizes = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => /^incident-notice.*\.js$/.test(name))
    .map((name) => {
      const content = readFileSync(new URL(name, folder));
      const gzip = gzipSync(content, {level: 9}).length;
      return [name, {bytes: content.length, gzip, brotli: brotli(content)}];
    }),
);

/** The files that a module has to have before it runs. */
function staticImports(name) {
  return parseAst(readFileSync(new URL(name, folder), 'utf8'))
    .body.filter(({type, source}) => type === 'ImportDeclaration' || (/^Export/.test(type) && source))
    .map(({source}) => source.value.replace('./', ''));
}

/** What some files of the bundle cost, with those that they import, by their names without `incident-notice`. */
function cost(...names) {
  const files = new Set(names.map((name) => `incident-notice${name && `-${name}`}.js`));
  for (const file of files) {
    if (!sizes[file]) throw new Error(`There is no dist/${file}: run \`npm run build\` first.`);
    for (const imported of staticImports(file)) files.add(imported);
  }
  return [...files].reduce((sum, file) => sum + sizes[file].brotli, 0);
}

/** The files with the words of some catalogues in one language; English has none, because it is in the code. */
function apart(language, ...catalogues) {
  return catalogues
    .map((name) => `${name}-${language}`)
    .filter((name) => sizes[`incident-notice-${name}.js`]);
}

/** A site that imports one element from the package, with all that this downloads later for one language. */
async function costAlone(tag, language, ...loaded) {
  const bundle = await rollup({
    input: fileURLToPath(new URL(`define/${tag}.js`, folder)),
    plugins: [nodeResolve()],
    logLevel: 'silent',
  });
  const {output} = await bundle.generate({format: 'es', dir: 'unused'});
  await bundle.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const wanted = [tag, `incident-notice-${language}`, ...loaded.map((name) => `incident-notice-${name}`)];
  const queue = output.filter(({name}) => wanted.includes(name)).map(({fileName}) => fileName);
  // Those that these import come along.
  for (const fileName of queue)
    for (const imported of chunks.get(fileName).imports) if (!queue.includes(imported)) queue.push(imported);
  const codes = await Promise.all(queue.map((name) => minify(chunks.get(name).code, {module: true})));
  return codes.reduce((sum, {code}) => sum + brotli(Buffer.from(code)), 0);
}

/**
 * The most that each job may cost, in bytes. The aims of the project are 20,000 for a notice, 37,000 with its checker,
 * 14,000 for a contact card and 3,000 for a language; what is above its aim is held where it is. Version 1.1 of the format
 * costs 2,500 of a notice and 7,700 with its checker: its shape, its words, and codes and periods in rule and form. What
 * stands between a notice and its reader (translators, swallowed pages, notices that have ended) costs 1,900 of it, and
 * dates as people write them 9,200 of the checker. That the act stands first costs 5,200 of a notice: its head, rules in
 * sentences, folds, the rail, and Japanese that breaks between phrases; and 4,100 more of the checker: rows that are drawn,
 * a table of reasons, and answers to press. That a server-rendered notice loads nothing before it is needed costs 1,000 of
 * each; that two figures of a year are asked for by era, and that an answer which no longer fits says so, 400 of the checker;
 * what a designer and a customer stumbled over, 200. That a page which takes away what the library needs gets the fallback
 * costs 90 of it, and more words for dates 300; that no word in front of a code completes it, 80 of the checker; and that hours,
 * numbered weeks, unknown months and short years are taken for no other dates, which told readers wrongly that they are not
 * affected, 1,030 of it. That short pages are not swallowed, that a server's form is not dead where its document is missing, and
 * that owners hear of parts that there are none of, costs 500 of a notice; and that ends of periods stay open which nobody has
 * named, that a check goes by the document which is shown, and that a doubted code closes no question, 1,150 of the checker.
 * That weekdays, bounds behind a year and dates of the next month are asked about, and that what is hardly a code is asked for
 * again, costs 1,050 of it. That bounds, counts and parts of years no longer leave out days that may be meant, and that more of
 * what people say is read or asked for, up to "still today" in words, costs 2,100. That hours, ranges and numbers stay whole in lines, 50 of a notice; that icons have the colours that are forced, 60 of the checker.
 */
const jobs = [];
/** What the words of a language may cost; a new one what the project aims at. */
const words = {en: 400, ja: 4_600};
for (const language of Object.keys(languages)) {
  const wordsBudget = words[language] ?? 3_000;
  jobs.push({
    job: `a notice, in ${language}`,
    cost: cost('', 'elements', language),
    budget: 32_570 + wordsBudget,
  });
  jobs.push({
    job: `a notice and its checker, answered, in ${language}`,
    cost: cost('', 'elements', language, 'checker', 'eras', ...apart(language, 'dates')),
    budget: 77_890 + wordsBudget,
  });
  jobs.push({
    job: `a contact card alone, in ${language}`,
    cost: await costAlone('incident-contact-card', language, 'opening-hours'),
    budget: 21_250 + wordsBudget,
  });
  jobs.push({
    job: `a notice that asks for a time, answered, in ${language}`,
    cost: cost('', 'elements', language, 'checker', 'eras', 'clocks', ...apart(language, 'dates', 'clocks')),
    budget: 81_010 + wordsBudget,
  });
  jobs.push({job: `the language ${language}`, cost: cost(language), budget: wordsBudget});
}
jobs.push({
  job: 'a server-rendered notice before the first touch',
  cost: cost(''),
  budget: 1_000,
});
jobs.push({
  job: 'a server-rendered notice, hydrated, in en',
  cost: cost('', 'elements', 'en', 'checker', 'eras', 'hydration'),
  budget: 79_920,
});

const costsFile = new URL('costs.json', import.meta.url);
const before = JSON.parse(readFileSync(costsFile, 'utf8'));
if (argv.includes('--write')) {
  const costs = Object.fromEntries(jobs.map(({job, cost: bytes}) => [job, bytes]));
  writeFileSync(costsFile, `${JSON.stringify(costs, null, 2)}\n`);
}

console.table(sizes);
console.table(
  Object.fromEntries(
    jobs.map(({job, cost: bytes, budget}) => [
      job,
      {cost: bytes, 'since main': bytes - (before[job] ?? 0), budget},
    ]),
  ),
);
for (const {job, cost: bytes, budget} of jobs.filter(({cost: bytes, budget}) => bytes > budget)) {
  console.error(`${job}: ${bytes} bytes, ${bytes - budget} more than its budget of ${budget}.`);
  process.exitCode = 1;
}
