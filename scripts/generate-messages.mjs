/**
 * Takes the messages of all catalogues into one XLIFF file for each language, and their translations from there into a
 * module beside each catalogue. Run by `npm run generate`.
 *
 * `lit-localize` finds the messages, and reads and writes XLIFF. Its `build` is not used: it writes one module for all
 * catalogues, which imports the tag for templates; here a language is data and imports nothing.
 */
import {basename, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {localizationFolder, sourceLanguage, targetLanguages} from './languages.mjs';
import {addNotes} from './message-notes.mjs';
import {writeGenerated} from './write-generated.mjs';

const config = {
  baseDir: fileURLToPath(localizationFolder),
  resolve: (path) => fileURLToPath(new URL(path, localizationFolder)),
  sourceLocale: sourceLanguage,
  targetLocales: targetLanguages,
  tsConfig: '../../tsconfig.json',
  inputFiles: ['catalogues/*/messages.ts'],
  output: {mode: 'runtime'},
  interchange: {format: 'xliff', xliffDir: 'translations'},
};

/** A translation with `{0}`, `{1}` … for the gaps of the English message, in the order in which that has them. */
function textOf({name, contents}) {
  const parts = contents.map((part) => {
    if (typeof part === 'string' ? /\{\d\}/.test(part) : part.untranslatable.split('${').length !== 2)
      throw new Error(
        `${name}: gaps are filled by number, so put one value in each, and no {0} into the text.`,
      );
    return typeof part === 'string' ? part : `{${part.index}}`;
  });
  return parts.join('');
}

async function writeTranslations(catalogue, language, messages, translations) {
  const translationOf = new Map(translations.map((translation) => [translation.name, translation]));
  const texts = messages.flatMap(({name}) => {
    const translation = translationOf.get(name);
    return translation ? [[name, textOf(translation)]] : [];
  });
  await writeGenerated(
    new URL(`catalogues/${catalogue}/${language}.ts`, localizationFolder),
    `src/localization/translations/${language}.xlf by scripts/generate-messages.mjs`,
    `import type {Translations} from '../../msg.js';

export const translations: Translations = ${JSON.stringify(Object.fromEntries(texts))};
`,
  );
}

const localizer = new RuntimeLitLocalizer(config);
const {messages, errors} = localizer.extractSourceMessages();
if (errors.length > 0) {
  printDiagnostics(errors);
  throw new Error('The messages cannot be read.');
}
addNotes(messages);
localizer.assertTranslationsAreValid();
const {translations} = localizer.readTranslationsSync();
// `writeInterchangeFiles` would sort by notes. In the order of the code, a new file has together what is said together.
await localizer.formatter.writeOutput(messages, translations);

const catalogueOf = ({file}) => basename(dirname(file.fileName));
for (const catalogue of new Set(messages.map(catalogueOf))) {
  const own = messages.filter((message) => catalogueOf(message) === catalogue);
  for (const language of targetLanguages)
    await writeTranslations(catalogue, language, own, translations.get(language) ?? []);
  console.log(`${catalogue}: ${own.length} messages`);
}
