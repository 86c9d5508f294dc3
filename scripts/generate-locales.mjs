/**
 * Joins the patterns and the messages of each language: all catalogues of all languages in one module, for servers and the
 * command line; and for pages a file for each language with the catalogues that a page speaks, and what loads it. Run by
 * `npm run generate`.
 */
import {readdirSync} from 'node:fs';
import {languages, localizationFolder, sourceLanguage, targetLanguages} from './languages.mjs';
import {writeGenerated} from './write-generated.mjs';

const origin = 'src/localization/languages.json by scripts/generate-locales.mjs';

/** The catalogues that a page needs: to show a notice, to answer, to doubt codes, and to tell of opening hours and of changes. */
const pageCatalogues = ['notice', 'checker', 'codes', 'opening-hours', 'refresh'];

/** The catalogues of what only some documents have: in each language a file of its own, and who says it. */
const cataloguesApart = {
  supplement: 'What a page says of products, hazards, remedies and related notices.',
  clocks: 'What a page says of times by two clocks.',
  dates: 'What a page says of dates that are not exact.',
};

const allCatalogues = readdirSync(new URL('catalogues/', localizationFolder)).sort();

/** A name for what a module imports, such as `zhHantTruthMap`. */
function nameOf(...words) {
  return words.join('-').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** What a locale imports, and what it consists of. The messages are written in English, which needs no translation. */
function localeOf(language, catalogues, folder) {
  const translated = language === sourceLanguage ? [] : catalogues;
  const imports = translated.map(
    (catalogue) =>
      `import {translations as ${nameOf(language, catalogue)}} from '${folder}catalogues/${catalogue}/${language}.js';`,
  );
  const patterns = nameOf(language, 'patterns');
  imports.push(`import {patterns as ${patterns}} from '${folder}generated/patterns/${language}.js';`);
  const messages = translated.map((catalogue) => `...${nameOf(language, catalogue)}`);
  return {
    imports: imports.join('\n'),
    value: `{tag: '${language}', patterns: ${patterns}, messages: {${messages.join(', ')}}}`,
  };
}

async function writeAllLocales() {
  const locales = Object.keys(languages).map((language) => [
    language,
    localeOf(language, allCatalogues, '../'),
  ]);
  await writeGenerated(
    new URL('generated/locales.ts', localizationFolder),
    origin,
    `${locales.map(([, {imports}]) => imports).join('\n')}
import type {Locale} from '../locale.js';

/** All that can be said, by language. */
export const locales: Readonly<Record<string, Locale>> & {readonly ${sourceLanguage}: Locale} = {
  ${locales.map(([language, {value}]) => `'${language}': ${value}`).join(',\n')}
};
`,
  );
}

const pageFolder = new URL('../src/elements/locales/generated/', import.meta.url);

async function writePageLocale(language) {
  const {imports, value} = localeOf(language, pageCatalogues, '../../../localization/');
  await writeGenerated(
    new URL(`incident-notice-${language}.ts`, pageFolder),
    origin,
    `${imports}
import type {Locale} from '../../../localization/locale.js';

/** What a page can say. */
export const locale: Locale = ${value};
`,
  );
}

async function writePageCatalogue(catalogue, language) {
  await writeGenerated(
    new URL(`incident-notice-${catalogue}-${language}.ts`, pageFolder),
    origin,
    `/** ${cataloguesApart[catalogue]} */
export {translations} from '../../../localization/catalogues/${catalogue}/${language}.js';
`,
  );
}

function loaderOf(name) {
  const address = `'./incident-notice-${name}.js'`;
  return `lazyModule(
      ${address},
      () => import(${address}),
      (address) => import(/* webpackIgnore: true */ /* @vite-ignore */ address),
    )`;
}

/** The addresses are written out, because bundlers find a file by them. */
async function writeLoaders() {
  const loaders = Object.keys(languages).map((language) => `'${language}': ${loaderOf(language)}`);
  await writeGenerated(
    new URL('loaders.ts', pageFolder),
    origin,
    `import type {Locale} from '../../../localization/locale.js';
import {lazyModule} from '../../lazy-module.js';

/** What loads each language that a page can speak, by BCP 47 tag. */
export const loaders: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  ${loaders.join(',')}
};
`,
  );
}

/** The same by itself, for what is to load few bytes. */
async function writeRequests() {
  const requests = Object.keys(languages).map(
    (language) => `'${language}': () => import('./incident-notice-${language}.js')`,
  );
  await writeGenerated(
    new URL('requests.ts', pageFolder),
    origin,
    `/** What requests each language that a page can speak, by BCP 47 tag; what fails is not attempted again. */
export const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  ${requests.join(',')}
};
`,
  );
}

async function writeLoadersApart(catalogue) {
  const loaders = targetLanguages.map((language) => `'${language}': ${loaderOf(`${catalogue}-${language}`)}`);
  await writeGenerated(
    new URL(`${catalogue}-loaders.ts`, pageFolder),
    origin,
    `import type {Translations} from '../../../localization/msg.js';
import {lazyModule} from '../../lazy-module.js';

/** ${cataloguesApart[catalogue]} What loads it, by BCP 47 tag. */
export const ${catalogue}Loaders: Readonly<Record<string, () => Promise<{readonly translations: Translations}>>> = {
  ${loaders.join(',')}
};
`,
  );
}

await writeAllLocales();
for (const language of Object.keys(languages)) await writePageLocale(language);
for (const catalogue of Object.keys(cataloguesApart)) {
  for (const language of targetLanguages) await writePageCatalogue(catalogue, language);
  await writeLoadersApart(catalogue);
}
await writeLoaders();
await writeRequests();
