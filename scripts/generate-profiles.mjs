/**
 * Writes `docs/legal-profiles.md` from the profiles: a table each, with the item that each number stands for. Run by
 * `npm run generate`, with tsx, because the profiles are TypeScript.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {profiles} from '../src/lint/index.ts';

/** What stands above the tables, and is written by hand. */
const preface = readFileSync(new URL('legal-profiles-preface.md', import.meta.url), 'utf8');

const levels = {
  required: 'required',
  'if-known': 'if known',
  conditional: 'in some cases',
  advised: 'advised',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthOf(asOf) {
  const [year, month] = asOf.split('-');
  return `${months[Number(month) - 1]} ${year}`;
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

function row({id, level, article, wanted, find, fill, look, when}) {
  const sentences = [wanted.en, when ? `Only if ${when.wanted.en}.` : '', look?.en ?? ''].filter(Boolean);
  const place = 'untold' in find ? '–' : `\`${cell(fill)}\``;
  return `| \`${id}\` | ${levels[level]} | ${cell(article)} | ${cell(sentences.join(' '))} | ${place} |`;
}

function section({id, title, jurisdiction, asOf, items}) {
  return [
    `## ${id}`,
    `${title.en} (${jurisdiction.en}). ${title.ja}（${jurisdiction.ja}）. Looked up in ${monthOf(asOf)}.`,
    [
      '| Number | Level | Place in the law | What is looked for | Where to write it |',
      '| --- | --- | --- | --- | --- |',
      ...items.map(row),
    ].join('\n'),
  ];
}

const list = profiles.map(({id, title}) => `- [\`${id}\`](#${id}): ${title.en}`).join('\n');
const origin = 'src/lint/profiles and scripts/legal-profiles-preface.md by scripts/generate-profiles.mjs';
const page = [
  '# Legal profiles',
  `<!-- Written from ${origin}. Do not edit. -->`,
  preface.replace('{profiles}', list),
  ...profiles.flatMap(section),
].join('\n\n');

const file = fileURLToPath(new URL('../docs/legal-profiles.md', import.meta.url));
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(page, {...options, parser: 'markdown'}));
