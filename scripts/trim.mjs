/**
 * Takes out of the compiled package what only its makers need: the ids of messages, the white
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

/** Numbers for the messages' ids, the same in the messages and in every locale. None is 0, which would count as nothing. */
const numbers = new Map();
function numberOf(id) {
  if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers.get(id);
}

/** The text of a template as a pattern, with `{0}` for a gap, and what goes into the gaps. */
function patternOf(template) {
  if (ts.isStringLiteralLike(template)) return {pattern: template.text, values: []};
  if (ts.isTaggedTemplateExpression(template)) return patternOf(template.template);
  const values = template.templateSpans.map(({expression}) => expression.getText());
  // `fill` knows gaps of one digit.
  if (values.length > 10) throw new Error(`Too many gaps: ${template.getText()}`);
  const texts = template.templateSpans.map(({literal}, place) => `{${place}}${literal.text}`);
  return {pattern: template.head.text + texts.join(''), values};
}

/** For each number of a message, which of its parameters the values of the source are, in their order. */
const parametersOf = new Map();

/** Fills the gaps of a message by its parameters. */
function byParameters(pattern, number) {
  return pattern.replace(/\{(\d)\}/g, (_, place) => `{${parametersOf.get(number)[place]}}`);
}

/**
 * `(count) => msg(str`At most ${count}`, {id, desc})` becomes a number, and its words those of English; see `say` in
 * `src/localization/msg.ts`.
 */
function trimMessages(text, english) {
  return replaceNodes(text, (node) => {
    if (ts.isImportDeclaration(node)) return '';
    const isMessage =
      ts.isArrowFunction(node) && ts.isCallExpression(node.body) && node.body.expression.getText() === 'msg';
    if (!isMessage) return undefined;
    const [words, options] = node.body.arguments;
    const {pattern, values} = patternOf(words);
    const id = options.properties.find((property) => property.name.getText() === 'id');
    const number = numberOf(id.initializer.text);
    const names = node.parameters.map(({name}) => name.getText());
    const places = values.map((value) => names.indexOf(value));
    if (places.includes(-1)) throw new Error(`A gap is not a parameter: ${node.getText()}`);
    parametersOf.set(number, places);
    english.push([number, JSON.stringify(byParameters(pattern, number))]);
    return String(number);
  });
}

/** A message of a locale, whose gaps name the values of the source by their places. */
function targetText(message, number) {
  const {pattern, values} = patternOf(message);
  return JSON.stringify(
    byParameters(
      pattern.replace(/\{(\d)\}/g, (_, place) => `{${values[place]}}`),
      number,
    ),
  );
}

/**
 * The messages of a page become a list, in which each has the place that is its number. Those that come later keep their
 * numbers as names.
 */
function listText(texts) {
  const inOrder = [...texts].sort(([one], [other]) => one - other);
  return inOrder.every(([number], index) => number === index + 1)
    ? `[, ${inOrder.map(([, words]) => words).join(',\n')}]`
    : `{${inOrder.map(([number, words]) => `${number}: ${words}`).join(',\n')}}`;
}

function templatesText({properties}) {
  return listText(
    properties.map(({name, initializer}) => {
      const number = numberOf(name.text);
      return [number, targetText(initializer, number)];
    }),
  );
}

/** Also takes out what `lit-localize` imports for templates, which would bring the whole of its library along. */
function trimLocale(text) {
  return replaceNodes(text, (node) => {
    if (ts.isImportDeclaration(node)) return '';
    return ts.isObjectLiteralExpression(node) ? templatesText(node) : undefined;
  });
}

function trimStyles(text) {
  return replaceNodes(text, (node) => {
    const isStyles = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css';
    if (!isStyles) return undefined;
    const {code} = transformSync(node.template.text, {loader: 'css', minify: true, target: 'esnext'});
    // esbuild leaves the values of custom properties as they are written.
    const small = code.trim().replace(/(?<=[;{])--[^;}]*/g, (property) => property.replace(/([:,]) /g, '$1'));
    return `css \`${small.replaceAll('\\', '\\\\')}\``;
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

/** The messages of each folder of locales. Those of the command line come last, so that a page's numbers are the shortest. */
const messagesOf = {
  locales: ['notice'],
  'live-locales': ['checker'],
  'map-locales': ['truth-map'],
  'plain-locales': ['plain'],
  'renewal-locales': ['refresh'],
  'command-locales': ['problems', 'command'],
};
for (const [folder, names] of Object.entries(messagesOf)) {
  const english = [];
  for (const name of names)
    edit(`localization/catalogues/${name}/messages.js`, (text) => trimMessages(text, english));
  const files = readdirSync(new URL(`localization/${folder}/`, dist)).filter((file) => file.endsWith('.js'));
  for (const file of files.filter((name) => name !== 'en.js'))
    edit(`localization/${folder}/${file}`, trimLocale);
  edit(`localization/${folder}/en.js`, () => `export const templates = ${listText(english)};\n`);
}
for (const folder of ['views', 'elements']) {
  for (const file of readdirSync(new URL(`${folder}/`, dist), {recursive: true}).filter((name) =>
    name.endsWith('.js'),
  )) {
    edit(`${folder}/${file}`, file.endsWith('.styles.js') ? trimStyles : trimTemplates);
  }
}
