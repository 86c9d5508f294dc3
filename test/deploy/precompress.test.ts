import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect} from 'chai';

const program = fileURLToPath(new URL('../../deploy/precompress.mjs', import.meta.url));
const longText = 'What happened, and who is affected. '.repeat(20);

describe('deploy/precompress.mjs', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const run = (...argv: string[]): {status: number | null; said: string} => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...argv], {encoding: 'utf8'});
    return {status, said: stdout + stderr};
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'precompress-'));
    mkdirSync(at('notice'));
    writeFileSync(at('notice/incident.json'), longText);
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('writes both beside a file, and nothing the next time', () => {
    expect(run(folder)).to.deep.equal({
      status: 0,
      said: `${folder}: written: 2, removed: 0, unchanged: 0.\n`,
    });
    expect(brotliDecompressSync(readFileSync(at('notice/incident.json.br'))).toString()).to.equal(longText);
    expect(gunzipSync(readFileSync(at('notice/incident.json.gz'))).toString()).to.equal(longText);
    const {mtimeMs} = statSync(at('notice/incident.json.br'));
    expect(run(folder).said).to.include('written: 0, removed: 0, unchanged: 2.');
    expect(statSync(at('notice/incident.json.br')).mtimeMs, 'the same tag').to.equal(mtimeMs);
  });

  it('sees a change that a clock does not show', () => {
    run(folder);
    const {atime, mtime} = statSync(at('notice/incident.json'));
    writeFileSync(at('notice/incident.json'), longText.replaceAll('who', 'how'));
    utimesSync(at('notice/incident.json'), atime, mtime);
    const {status, said} = run(folder, '--check');
    expect(status).to.equal(1);
    expect(said).to.include('notice/incident.json.br is').and.to.include('notice/incident.json.gz is');
    expect(brotliDecompressSync(readFileSync(at('notice/incident.json.br'))).toString()).to.equal(longText);
    run(folder);
    expect(brotliDecompressSync(readFileSync(at('notice/incident.json.br'))).toString()).to.include('how');
    expect(run(folder, '--check')).to.deep.equal({status: 0, said: ''});
  });

  it('mends what is broken', () => {
    writeFileSync(at('notice/incident.json.br'), 'not brotli');
    expect(run(folder).status).to.equal(0);
    expect(brotliDecompressSync(readFileSync(at('notice/incident.json.br'))).toString()).to.equal(longText);
  });

  it('takes away what belongs to no file any more', () => {
    run(folder);
    rmSync(at('notice/incident.json'));
    expect(run(folder, '--check').status).to.equal(1);
    expect(run(folder).said).to.include('removed: 2');
    expect(existsSync(at('notice/incident.json.br'))).to.equal(false);
  });

  it('leaves alone what gets no smaller, and what is no text', () => {
    writeFileSync(at('tiny.json'), '{}');
    writeFileSync(at('picture.png'), longText);
    writeFileSync(at('archive.tar.gz'), 'of somebody else');
    expect(run(folder).said).to.include('written: 2, removed: 0');
    expect(
      ['tiny.json.br', 'tiny.json.gz', 'picture.png.br'].filter((name) => existsSync(at(name))),
    ).to.deep.equal([]);
    expect(existsSync(at('archive.tar.gz'))).to.equal(true);
  });

  it('says how it is called', () => {
    expect(run().status).to.equal(2);
    expect(run().said).to.include('FOLDER');
  });
});
