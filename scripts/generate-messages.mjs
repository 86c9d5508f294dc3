/**
 * Takes the messages of every catalogue from its source into XLIFF, and its translations from there into modules. Run by
 * `npm run generate:messages`. It is what `lit-localize extract` and `build` do, which would read the source twice and one
 * catalogue at a time, and would not read the notes.
 */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {addNotes} from './message-notes.mjs';

const folder = fileURLToPath(new URL('../src/localization/', import.meta.url));

async function generate(catalogue) {
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(`${folder}${catalogue}`));
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    throw new Error(`${catalogue}: its messages cannot be read.`);
  }
  addNotes(messages);
  localizer.assertTranslationsAreValid();
  await localizer.writeInterchangeFiles();
  await localizer.build();
  console.log(`${catalogue}: ${messages.length} messages`);
}

const catalogues = readdirSync(folder).filter((file) => /^lit-localize.*\.json$/.test(file));
for (const catalogue of catalogues) await generate(catalogue);
