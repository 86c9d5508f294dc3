import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify, transform} from '@swc/core';

/**
 * Escapes what is not ASCII: old pages may be in Shift_JIS, or say no charset. All of it stands in strings, templates and
 * patterns, where an escape means the same. (swc's `asciiOnly` leaves templates as they are.)
 */
function ascii(code) {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Minifies scripts, but not the templates in them: server and client have to agree on every space. */
function minified({module}) {
  return {
    name: 'minified',
    async renderChunk(code) {
      const lowered = module
        ? code
        : (await transform(code, {jsc: {target: 'es2017', parser: {syntax: 'ecmascript'}}})).code;
      const {code: small} = await minify(lowered, {
        module,
        // Brotli makes less of functions that are repeated where they are called.
        compress: {passes: 3, unsafe_arrows: module, inline: 1, reduce_funcs: false},
        mangle: true,
        format: {comments: false},
      });
      return {code: module ? small : ascii(small), map: null};
    },
  };
}

/**
 * Gives what other files take from the bundle no second name: `export {a as b}` becomes `export {a}`. None of these names
 * is public.
 */
function plainExports() {
  const names = (list) => list.split(',').map((item) => item.split(' as '));
  return {
    name: 'plain-exports',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const shared = files.find(({isEntry}) => isEntry);
      const [statement, list] = /export\{([^}]*)\};?\s*$/.exec(shared.code);
      const locals = new Map(names(list).map(([local, exported = local]) => [exported, local]));
      shared.code = shared.code.replace(statement, `export{${[...locals.values()].join(',')}};`);
      for (const file of files) {
        file.code = file.code.replace(/import\{([^}]*)\}from"([^"]*)"/g, (whole, list, source) => {
          if (source !== `./${shared.fileName}`) return whole;
          const imports = names(list).map(
            ([exported, local = exported]) => `${locals.get(exported)} as ${local}`,
          );
          return `import{${imports.join(',')}}from"${source}"`;
        });
      }
    },
  };
}

/**
 * Asks once more, under another address, for a file that could not be had: most browsers of 2026 remember that one failed,
 * and `import()` fails again without asking. (whatwg/html#10327)
 */
function anotherAddress() {
  return {
    name: 'another-address',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        file.code = file.code.replace(
          /import\("([^"]*)"\)/g,
          (whole, address) => `${whole}.catch(()=>import("${address}?"+Date.now()))`,
        );
      }
    },
  };
}

/** A file is called after its folder in `src/elements`; what two files share has a name that the docs use. */
function chunkName({name, moduleIds}) {
  const isZone = moduleIds.some((id) => id.endsWith('/model/time/zone.js'));
  if (isZone) return 'incident-notice-zone.js';
  const folders = moduleIds.map((id) => /\/elements\/([^/]+)\/index\.js$/.exec(id)?.[1]);
  return `incident-notice-${folders.find(Boolean) ?? name}.js`;
}

/**
 * The module bundle: `incident-notice.js` shows a notice; it fetches from beside it `-checker.js`, which brings the notice to
 * life (`src/elements/checker/index.ts`), and, where a document is broken, `-read-notice.js`, which says what is wrong with it. What
 * these two share is in `-zone.js`. Where the form asks for a date, `-eras.js` follows (`src/localization/dates/eras.ts`).
 * Where a server drew the notice, `-hydration.js` continues from that (`src/elements/hydration/index.ts`).
 */
const modern = {
  dir: 'dist',
  format: 'es',
  entryFileNames: 'incident-notice.js',
  chunkFileNames: chunkName,
  plugins: [minified({module: true}), plainExports(), anotherAddress()],
};

/** Old pages get all of it in one script. */
const classic = {
  file: 'dist/incident-notice.classic.js',
  format: 'iife',
  inlineDynamicImports: true,
  plugins: [minified({module: false})],
};

export default {input: 'dist/embed.js', plugins: [nodeResolve()], output: [modern, classic]};
