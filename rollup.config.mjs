import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify, transform} from '@swc/core';
import {hashedOutput} from './scripts/hashed-files.mjs';

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
function nameOf({name, facadeModuleId, moduleIds}) {
  if (facadeModuleId?.endsWith('/dist/embed/index.js')) return 'incident-notice.js';
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
        implicitlyLoadedAfterOneOf: ['dist/elements/checker/load.js'],
      });
    },
  };
}

/**
 * The module bundle: `incident-notice.js` fetches the elements, and they the files beside it, as they are needed. There is one
 * folder in `src/elements` for each of these.
 */
const modernOutput = {
  dir: 'dist',
  format: 'es',
  generatedCode: {arrowFunctions: true},
  entryFileNames: nameOf,
  chunkFileNames: nameOf,
  plugins: [minified({module: true})],
};

const modern = {
  input: 'dist/embed/index.js',
  plugins: [nodeResolve(), withOwnExports('dist/elements/checker/incident-notice-checker.js')],
  output: [modernOutput, hashedOutput(modernOutput, nameOf, ['dist/incident-notice.css'])],
};

/** Old pages get all of it in one script. */
const classicName = () => 'incident-notice.classic.js';

const classicOutput = {
  dir: 'dist',
  format: 'iife',
  entryFileNames: classicName,
  inlineDynamicImports: true,
  plugins: [withoutImports(), minified({module: false})],
};

const classic = {
  input: 'dist/embed/incident-notice-elements.js',
  plugins: [nodeResolve()],
  output: [classicOutput, hashedOutput(classicOutput, classicName)],
};

export default [modern, classic];
