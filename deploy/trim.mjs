/**
 * Takes out of the compiled package what only its makers need: the translators' notes and ids of messages, the white
 * space of style sheets, and the indentation of templates. Run by `npm run build` between `tsc` and `rollup`, so that
 * packages, bundles and servers all have the same: server and client have to agree on every space of a template.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import ts from 'typescript';

const dist = new URL('../dist/', import.meta.url);

function edit(file, change) {
  const url = new URL(file, dist);
  writeFileSync(url, change(readFileSync(url, 'utf8')));
}

/** Calls a function for every node of a script that it says yes to, and replaces what it returns. */
function replaceNodes(text, replacementOf) {
  const source = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true);
  const replacements = [];
  const visit = (node) => {
    const replacement = replacementOf(node);
    if (replacement === undefined) ts.forEachChild(node, visit);
    else replacements.push({start: node.getStart(), end: node.getEnd(), replacement});
  };
  visit(source);
  return replacements
    .reverse()
    .reduce(
      (edited, {start, end, replacement}) => edited.slice(0, start) + replacement + edited.slice(end),
      text,
    );
}

/** Numbers for the messages' ids, the same in the messages and in every locale. */
const numbers = new Map();
function numberOf(id) {
  if (!numbers.has(id)) numbers.set(id, numbers.size);
  return numbers.get(id);
}

function trimMessages(text) {
  return replaceNodes(text, (node) => {
    const isOptions =
      ts.isObjectLiteralExpression(node) &&
      ts.isCallExpression(node.parent) &&
      node.parent.expression.getText() === 'msg';
    if (!isOptions) return undefined;
    const id = node.properties.find((property) => property.name.getText() === 'id');
    return String(numberOf(id.initializer.text));
  });
}

/** `msg` then takes the number itself. */
function trimMsg(text) {
  return replaceNodes(text, (node) =>
    ts.isParameter(node) && node.getText() === '{ id }' ? 'id' : undefined,
  );
}

/**
 * The messages of a page become a list, in which each has the place that is its number. Those that come later keep their
 * numbers as names.
 */
function templatesText({properties}) {
  const texts = properties.map(({name, initializer}) => [numberOf(name.text), initializer.getText()]);
  const inOrder = texts.sort(([one], [other]) => one - other);
  return inOrder.every(([number], place) => number === place)
    ? `[${inOrder.map(([, words]) => words).join(',\n')}]`
    : `{${inOrder.map(([number, words]) => `${number}: ${words}`).join(',\n')}}`;
}

/** Also points a locale at our own `str`: what `lit-localize` writes would bring the whole of its library along. */
function trimLocale(text) {
  return replaceNodes(text, (node) => {
    if (ts.isStringLiteral(node) && node.text === '@lit/localize') return `'../msg.js'`;
    return ts.isObjectLiteralExpression(node) ? templatesText(node) : undefined;
  });
}

function trimStyles(text) {
  return replaceNodes(text, (node) => {
    const isStyles = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';
    if (!isStyles) return undefined;
    const {code} = transformSync(node.template.text, {loader: 'css', minify: true, target: 'esnext'});
    return `css \`${code.trim().replaceAll('\\', '\\\\')}\``;
  });
}

function trimTemplates(text) {
  return replaceNodes(text, (node) => {
    const isTemplate = ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText());
    if (!isTemplate) return undefined;
    return `${node.tag.getText()} ${trimTemplate(node.template)}`;
  });
}

/** A template with its indentation taken out, and that of the templates within. */
function trimTemplate(template) {
  const collapse = (text) => text.replace(/\s*\n\s*/g, ' ');
  if (ts.isNoSubstitutionTemplateLiteral(template)) return collapse(template.getText());
  const spans = template.templateSpans.map(
    (span) => trimTemplates(span.expression.getText()) + collapse(span.literal.getText()),
  );
  return collapse(template.head.getText()) + spans.join('');
}

edit('localization/msg.js', trimMsg);
// Those of the command line come last, so that a page's ids stay the shortest.
for (const name of [
  'messages',
  'live-messages',
  'map-messages',
  'plain-messages',
  'renewal-messages',
  'problem-messages',
  'command-messages',
]) {
  edit(`localization/${name}.js`, trimMessages);
}
for (const folder of ['locales', 'live-locales', 'map-locales', 'plain-locales', 'renewal-locales', 'command-locales']) {
  const files = readdirSync(new URL(`localization/${folder}/`, dist)).filter((file) => file.endsWith('.js'));
  for (const file of files) edit(`localization/${folder}/${file}`, trimLocale);
}
for (const folder of ['views', 'elements']) {
  for (const file of readdirSync(new URL(`${folder}/`, dist)).filter((name) => name.endsWith('.js'))) {
    edit(`${folder}/${file}`, file.endsWith('.styles.js') ? trimStyles : trimTemplates);
  }
}
