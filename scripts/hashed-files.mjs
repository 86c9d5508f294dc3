/**
 * Rollup's second output of each bundle: the same files under names with a hash of their content, and a manifest to look
 * them up by the names that the docs use.
 *
 * They stand in a folder of their own, so that every server can be told by one path what never changes.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const folder = 'hashed';

/** The name of a script with a place for rollup to put its hash. */
function hashed(name) {
  return `${folder}/${posix.basename(name, '.js')}-[hash].js`;
}

/**
 * A file that is loaded late is named twice: where it is imported, which rollup knows of, and in the text of the address
 * from which `lazyModule` loads it again. Such texts get the hashed name, too. At this time it has a placeholder in place of
 * the hash, which rollup counts among what the hash of this file depends on.
 */
function withHashedAddresses(nameOf) {
  return {
    name: 'with-hashed-addresses',
    renderChunk(code, _chunk, _options, {chunks}) {
      const addresses = new Map(
        Object.entries(chunks).map(([file, chunk]) => [`./${nameOf(chunk)}`, `./${posix.basename(file)}`]),
      );
      const text = new MagicString(code);
      walk(this.parse(code), {
        enter({type, value, start, end}) {
          if (type === 'Literal' && addresses.has(value))
            text.update(start, end, JSON.stringify(addresses.get(value)));
        },
      });
      return text.hasChanged() ? {code: text.toString(), map: null} : null;
    },
  };
}

/** Brings a file that rollup has not made, under a hashed name, too. */
function withAsset(path) {
  return {
    name: 'with-asset',
    generateBundle() {
      this.emitFile({type: 'asset', name: posix.basename(path), source: readFileSync(path)});
    },
  };
}

function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * What the manifest says of a file: where it is, beside the manifest, its hash for `integrity`, and by their names in the
 * manifest what it imports before it runs and what it may load later. Vite's manifests have the same members, so that what
 * reads those reads this one.
 */
function entryOf(file, stableNames) {
  const content = file.type === 'chunk' ? file.code : file.source;
  const namesOf = (files) => files.map((name) => stableNames.get(name)).sort();
  return {
    file: file.fileName,
    integrity: integrityOf(content),
    ...(file.type === 'chunk' && {
      isEntry: file.isEntry,
      imports: namesOf(file.imports),
      dynamicImports: namesOf(file.dynamicImports),
    }),
  };
}

/** One manifest of all bundles; each adds its files and writes it anew. */
const entries = {};

function withManifest(nameOf) {
  return {
    name: 'with-manifest',
    generateBundle: {
      // After the assets have come.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const stableNames = new Map(
          files.map((file) => [file.fileName, file.type === 'chunk' ? nameOf(file) : file.names[0]]),
        );
        for (const file of files) entries[stableNames.get(file.fileName)] = entryOf(file, stableNames);
        const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
        this.emitFile({
          type: 'asset',
          fileName: 'manifest.json',
          source: `${JSON.stringify(sorted, null, 2)}\n`,
        });
      },
    },
  };
}

/**
 * An output of rollup like another one, with hashed names.
 *
 * @param {import('rollup').OutputOptions} output
 * @param {(chunk: import('rollup').PreRenderedChunk) => string} nameOf - the stable name of a file
 * @param {readonly string[]} [assets] - paths of files that come along
 * @returns {import('rollup').OutputOptions}
 */
export function hashedOutput(output, nameOf, assets = []) {
  return {
    ...output,
    entryFileNames: (chunk) => hashed(nameOf(chunk)),
    chunkFileNames: (chunk) => hashed(nameOf(chunk)),
    assetFileNames: `${folder}/[name]-[hash][extname]`,
    // Some file systems do not tell upper from lower case.
    hashCharacters: 'base36',
    plugins: [withHashedAddresses(nameOf), ...output.plugins, ...assets.map(withAsset), withManifest(nameOf)],
  };
}
