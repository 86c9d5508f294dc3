/**
 * Takes the white space of style sheets and the indentation of templates out of the compiled package. Run by
 * `npm run build` between `tsc` and `rollup`, so that packages, bundles and servers all have the same: server and client
 * have to agree on every space of a template.
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

for (const folder of ['views', 'elements']) {
  for (const file of readdirSync(new URL(`${folder}/`, dist), {recursive: true}).filter((name) =>
    name.endsWith('.js'),
  )) {
    edit(`${folder}/${file}`, file.endsWith('.styles.js') ? trimStyles : trimTemplates);
  }
}
