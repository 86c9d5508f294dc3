/**
 * Takes the white space that nobody sees out of the templates and style sheets of the compiled package. Run by
 * `npm run build` between `tsc` and `rollup`, so that packages, bundles and servers all have the same: server and client
 * have to agree on every space of a template.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';

const dist = new URL('../dist/', import.meta.url);

/** Lightning CSS, which is the default, drops the declarations that old browsers fall back to; esbuild keeps them. */
async function minifyStyles(text) {
  const {code} = await transform(text, {loader: 'css', minify: true, target: 'esnext'});
  // esbuild leaves the values of custom properties as they are written.
  return code.trim().replace(/(?<=[;{])--[^;}]*/g, (property) => property.replace(/([:,]) /g, '$1'));
}

async function minifyFile(url) {
  const source = readFileSync(url, 'utf8');
  // Where there are no styles, it need not look for them, nor warn of `unsafeCSS`.
  const css = source.includes('css `') && minifyStyles;
  const result = await minifyHTMLLiterals(source, {css, htmlTags: ['html'], sourceMap: false});
  if (result) writeFileSync(url, result.code);
}

for (const folder of ['views/', 'elements/']) {
  const files = readdirSync(new URL(folder, dist), {recursive: true}).filter((name) => name.endsWith('.js'));
  await Promise.all(files.map((file) => minifyFile(new URL(folder + file, dist))));
}
