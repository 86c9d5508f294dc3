import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {type} from '../terminal.js';

const netoff = fileURLToPath(new URL('../../../examples/netoff-2012.json', import.meta.url));

describe('render', () => {
  it('prints a page, and the policy that it works under beside it', async () => {
    const {code, output, errorOutput} = await type(['render', netoff, '--lang', 'en']);
    expect(code).to.equal(0);
    expect(output).to.match(/^<!DOCTYPE html>\n<html lang="en"/);
    expect(errorOutput).to.match(
      /Content-Security-Policy: default-src 'none'; style-src 'sha256-[\w+/]+=*';/,
    );
  });

  it('prints a fragment', async () => {
    const {output} = await type(['render', netoff, '--to', 'fragment', '--lang', 'ja']);
    expect(output).to.match(/^<div class="incident-notice /);
    expect(output).to.include('lang="ja"');
  });

  it('prints a fragment whose styles stand in a file, and that file', async () => {
    const options = ['--lang', 'ja', '--copy', 'top'];
    const asked = ['--styles', 'file', '--stylesheet', '/n.css'];
    const {output} = await type(['render', netoff, '--to', 'fragment', ...options, ...asked]);
    expect(output).to.include('<link rel="stylesheet" href="/n.css" />').and.not.to.include('<style');
    const version = / (in-\w+)">/.exec(output)?.[1] ?? '';
    const sheet = await type(['render', netoff, '--to', 'stylesheet', ...options]);
    expect(sheet.output)
      .to.match(/^\.incident-notice/)
      .and.to.include(`.${version}:`);
    expect(sheet.errorOutput).to.equal('');
  });

  for (const form of ['page', 'fragment']) {
    it(`prints a ${form} without styles, with all its answers open`, async () => {
      const {output} = await type(['render', netoff, '--to', form, '--lang', 'en', '--styles', 'none']);
      expect(output).not.to.match(/<style|<link rel="stylesheet"/);
      expect(output.replace(/<[^>]*>/g, '')).to.include('before 1 April 2011 or after 4 September 2012: ');
    });
  }

  for (const form of ['page', 'fragment', 'element']) {
    it(`prints a ${form} in ASCII for a page in another encoding`, async () => {
      const {output} = await type(['render', netoff, '--to', form, '--charset', 'Shift_JIS']);
      expect(output).to.match(/^[\0-\x7f]*$/);
      expect(output.includes('<meta charset="shift_jis" />')).to.equal(form === 'page');
    });
  }

  it('prints an element, whose style sheet can stand in a file', async () => {
    const inline = await type(['render', netoff, '--to', 'element', '--lang', 'en']);
    expect(inline.output).to.match(/^<incident-notice lang="en"><template shadowrootmode="open"><style>/);
    expect(inline.errorOutput).to.match(/style-src 'sha256-[^']+'; script-src 'self';/);
    const linked = await type(['render', netoff, '--to', 'element', '--stylesheet', '/n.css']);
    expect(linked.output).to.include('<link rel="stylesheet" href="/n.css">');
    expect(linked.errorOutput).to.include("style-src 'self'; script-src 'self'; connect-src 'self';");
  });

  it('writes a file that names its address', async () => {
    const options = ['--url', 'https://example.com/notice', '--out', 'notice.html'];
    const {code, output, errorOutput, saved} = await type(['render', netoff, ...options]);
    expect([code, output]).to.deep.equal([0, '']);
    expect(errorOutput).to.match(/^Written: notice\.html\n/);
    expect(saved?.['notice.html']).to.include('<link rel="canonical" href="https://example.com/notice" />');
  });

  for (const [argv, words] of [
    [['render'], /Name a file/],
    [['render', netoff, '--to', 'pdf'], /pdf.*page, fragment, stylesheet, element/],
    [['render', netoff, '--styles', 'file'], /file.*inline, none/],
    [['render', netoff, '--to', 'element', '--styles', 'none'], /none.*inline, file/],
    [['render', netoff, '--charset', 'sjiss'], /sjiss/],
    [['render', netoff, '--out', '/nowhere/notice.html'], /could not be written/],
  ] as const) {
    it(`refuses ${argv.slice(0, 1).concat(argv.slice(2)).join(' ')}`, async () => {
      const {code, output, errorOutput} = await type([...argv]);
      expect([code, output]).to.deep.equal([2, '']);
      expect(errorOutput).to.match(words);
    });
  }
});
