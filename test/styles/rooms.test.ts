import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';

const sources = fileURLToPath(new URL('../../src', import.meta.url));

/** More files than these hold ideas that have no folder of their own. */
const mostFiles = 16;

it('no folder of the sources holds more than sixteen files', () => {
  const entries = readdirSync(sources, {recursive: true, withFileTypes: true});
  const folders = [
    sources,
    ...entries.filter((entry) => entry.isDirectory()).map(({parentPath, name}) => join(parentPath, name)),
  ];
  const counts = folders.map((folder) => {
    const files = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile());
    return {folder: folder.slice(sources.length), files: files.length};
  });
  expect(counts.length).to.be.greaterThan(50);
  expect(counts.filter(({files}) => files > mostFiles)).to.deep.equal([]);
});
