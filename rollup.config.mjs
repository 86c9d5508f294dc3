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

/** A classic script has everything inside: where that fails, there is no other address. */
function withoutImports() {
  return {
    name: 'without-imports',
    renderDynamicImport: () => ({left: 'Promise.reject(', right: ')'}),
  };
}

/**
 * A file that is downloaded by itself is called here as in `src/elements`, so that the addresses in the sources are right in
 * the bundle. What two of them share has a name that the docs use.
 */
function chunkName({name, moduleIds}) {
  const [entry] = moduleIds.flatMap((id) => /\/(incident-notice-[\w-]+)\.js$/.exec(id)?.[1] ?? []);
  return `${entry ?? `incident-notice-${name}`}.js`;
}

/**
 * Others import from the file of the checker what it does not export by itself. Rollup then lets its importer take all of it
 * out of one object; a retry, which imports from another address, has to find the names that the source exports.
 */
function withOwnExports(path) {
  return {
    name: 'with-own-exports',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: path,
        preserveSignature: 'allow-extension',
        implicitlyLoadedAfterOneOf: ['dist/embed.js'],
      });
    },
  };
}

/**
 * The module bundle: `incident-notice.js` shows a notice, and fetches the files beside it as they are needed. There is one
 * folder in `src/elements` for each of these.
 */
const modern = {
  input: 'dist/embed.js',
  plugins: [nodeResolve(), withOwnExports('dist/elements/checker/incident-notice-checker.js')],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: ({facadeModuleId}) =>
      /embed\.js$/.test(facadeModuleId) ? 'incident-notice.js' : '[name].js',
    chunkFileNames: chunkName,
    plugins: [minified({module: true})],
  },
};

/** Old pages get all of it in one script. */
const classic = {
  input: 'dist/embed.js',
  plugins: [nodeResolve()],
  output: {
    file: 'dist/incident-notice.classic.js',
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [withoutImports(), minified({module: false})],
  },
};

export default [modern, classic];
