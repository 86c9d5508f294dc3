/**
 * Writes `docs/tokens.md`: every custom property that a page may set, in three tiers, and the scales of all measures.
 * Colours and defaults come from `src/views/design/tokens.ts`, scales from `src/views/design/scales.ts`, meanings from the doc blocks
 * of the elements. Fails if a style sheet takes a property that is in neither, or takes none of those that are. Run by
 * `npm run generate`, after the manifest.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';
import {lines, sizes, spaces} from '../src/views/design/scales.ts';
import {hues, roles} from '../src/views/design/tokens.ts';
import {documented, elements} from './documented-properties.mjs';

const root = new URL('..', import.meta.url).pathname;
const primitives = Object.entries(hues).flatMap(([hue, steps]) =>
  steps.map((value, step) => ({name: `--incident-${hue}-${step}`, value})),
);

function checkUse() {
  const styles = readdirSync(`${root}src/views`, {recursive: true})
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => readFileSync(`${root}src/views/${file}`, 'utf8'));
  const used = new Set(styles.join('\n').match(/--incident-[a-z][a-z-]*[a-z]/g));
  for (const role of Object.keys(roles)) used.add(`--incident-${role}`);
  const lost = [...used].filter((name) => !documented.has(name));
  const idle = [...documented.keys()].filter((name) => !used.has(name));
  if (lost.length > 0) throw new Error(`No doc block tells of ${lost.join(', ')}.`);
  if (idle.length > 0) throw new Error(`No style sheet takes ${idle.join(', ')}.`);
}

function valueOf(primitive) {
  const [hue, step] = primitive.split('-');
  return `\`${primitive}\` \`${hues[hue][step]}\``;
}

function roleRow(name) {
  const [light, dark] = roles[name];
  const property = documented.get(`--incident-${name}`);
  if (property.default !== `${light} / ${dark}`) {
    throw new Error(
      `The doc block says that ${property.name} is ${property.default}: it is ${light} / ${dark}.`,
    );
  }
  return [`\`${property.name}\``, valueOf(light), valueOf(dark), property.description];
}

function partRow({name, default: value, description, tags}) {
  const where =
    tags.length === elements.length ? 'all' : tags.map((tag) => tag.replace('incident-', '')).join(', ');
  return [`\`${name}\``, value ? `\`${value}\`` : '', description, where];
}

function scaleTable(title, scale, unit) {
  return table(
    [title, 'Where'],
    scale.map(([measure, where]) => [`\`${measure}${unit}\``, where]),
  );
}

function table(titles, rows) {
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

checkUse();
const parts = [...documented.values()].filter(({name}) => !(name.replace('--incident-', '') in roles));
const page = [
  '# Tokens',
  '<!-- Written from src/views/design/tokens.ts, src/views/design/scales.ts and the doc blocks by scripts/generate-tokens.mjs. Do not edit. -->',
  'Every custom property that a page may set, on the element or on any ancestor of it. There are three tiers, and each takes from the one before: set a primitive to exchange a colour wherever it is used, a role to change all that means the same, a part to change one place. [Theming](theming.md) shows how. Design tools read the same from `incident-notice/tokens.json`, in the format of the Design Tokens Community Group.',
  '## Primitives',
  'A step of a hue, from light to dark. It says nothing of its use.',
  table(
    ['Property', 'Value'],
    primitives.map(({name, value}) => [`\`${name}\``, `\`${value}\``]),
  ),
  '## Roles',
  'What a colour is for. Each takes one primitive in the light and another in the dark.',
  table(['Property', 'Light', 'Dark', 'What it colours'], Object.keys(roles).map(roleRow)),
  '## Parts',
  'What one part, or one measure, may have of its own.',
  table(['Property', 'Default', 'What it is', 'Element'], parts.map(partRow)),
  '## Scales',
  'What sizes, spaces and lines are chosen from. They are no properties: set the `font-size` of the element, and all of them grow with it; set `--incident-space` for more air. `test/styles/scales.test.ts` holds every style sheet to them.',
  scaleTable('Size of type', sizes, 'em'),
  scaleTable('Space', spaces, 'em'),
  scaleTable('Line', lines, ''),
].join('\n\n');

const file = `${root}docs/tokens.md`;
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(page, {...options, parser: 'markdown'}));
