/**
 * Writes `docs/elements.md` from the custom elements manifest: what the doc blocks promise, as tables. Run by
 * `npm run generate`, after the manifest.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import prettier from 'prettier';

const {modules} = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations);

/** Text for a cell: a line break or a bar would end it. */
function cell(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(text) {
  return text ? `\`${cell(text)}\`` : '';
}

/** A heading and a table of some items, without the columns that would be empty; nothing at all if there are no items. */
function table(heading, columns, items = []) {
  if (items.length === 0) return [];
  const titles = Object.keys(columns).filter((title) => items.some((item) => columns[title](item) !== ''));
  const rows = items.map((item) => titles.map((title) => columns[title](item)));
  const lines = [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [heading, lines.join('\n')];
}

const name = (item) => code(item.name);
const type = (item) => code(item.type?.text);
const description = (item) => cell(item.description);

/** How a method is called, such as `reload(): Promise<void>`. */
function signature({name: method, parameters = [], return: returned}) {
  const words = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`);
  return code(`${method}(${words.join(', ')}): ${returned?.type?.text ?? 'void'}`);
}

function elementSection({tagName, name: className, members = [], ...element}) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const properties = {
    Property: (field) => `${name(field)}${field.readonly ? ' (read only)' : ''}`,
    Attribute: (field) => code(field.attribute),
    Type: type,
    Default: (field) => code(field.default),
    Description: description,
  };
  return [
    `## \`<${tagName}>\``,
    element.description,
    `Class \`${className}\`; \`import 'incident-notice/define/${tagName}.js'\` registers it.`,
    ...table('### Attributes and properties', properties, fields),
    ...table('### Events', {Event: name, Class: type, Description: description}, element.events),
    ...table(
      '### Methods',
      {Method: signature, Description: description},
      members.filter((member) => member.kind === 'method' && !member.static),
    ),
    ...table(
      '### Slots',
      {Slot: (slot) => code(slot.name) || '(default)', Description: description},
      element.slots,
    ),
    ...table('### Parts', {Part: name, Description: description}, element.cssParts),
    ...table(
      '### Custom properties',
      {Property: name, Default: (property) => code(property.default), Description: description},
      element.cssProperties,
    ),
  ];
}

function eventSection({name: className, description: text, members = []}) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  return [
    `### \`${className}\``,
    text,
    ...table('', {Property: name, Type: type, Description: description}, fields).slice(1),
  ];
}

const events = modules
  .filter(({path}) => /\/elements\/(.+\/)?[\w-]*events?\.js$/.test(path))
  .flatMap((module) => module.declarations);
const elements = declarations
  .filter(({tagName}) => tagName)
  // The whole notice comes first: the others are its parts.
  .sort((a, b) => Number(b.tagName === 'incident-notice') - Number(a.tagName === 'incident-notice'));

const page = [
  '# Elements',
  '<!-- Written from the doc blocks by scripts/generate-reference.mjs. Do not edit. -->',
  elements.map(({tagName}) => `- [\`<${tagName}>\`](#${tagName})`).join('\n'),
  ...elements.flatMap(elementSection),
  '## Event classes',
  ...events.flatMap(eventSection),
]
  .filter(Boolean)
  .join('\n\n');

const file = new URL('../docs/elements.md', import.meta.url).pathname;
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(page, {...options, parser: 'markdown'}));
