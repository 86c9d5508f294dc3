import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

const netoff = fileURLToPath(new URL('../../../examples/netoff-2012.json', import.meta.url));

describe('map', () => {
  it('prints a page', async () => {
    const {code, output, errorOutput, saved} = await type(['map', netoff]);
    expect([code, errorOutput, saved]).to.deep.equal([0, '', undefined]);
    expect(output).to.match(/^<!doctype html>\n<html lang="en"/);
    expect(output).to.include('4 September 2012');
    expect(output).not.to.include('<script');
  });

  for (const [name, beginning] of [
    ['map.html', '<!doctype html>'],
    ['map.svg', '<?xml version="1.0"'],
    ['MAP.SVG', '<?xml version="1.0"'],
  ] as const) {
    it(`writes ${name}, and prints nothing`, async () => {
      const {code, output, errorOutput, saved} = await type(['map', netoff, '--out', name]);
      expect([code, output, errorOutput]).to.deep.equal([0, '', `Written: ${name}\n`]);
      expect(Object.keys(saved!)).to.deep.equal([name]);
      expect(saved![name]?.startsWith(beginning)).to.equal(true);
    });
  }

  it('speaks Japanese', async () => {
    const {output, errorOutput, saved} = await type(['map', netoff, '--out', 'map.html', '--lang', 'ja']);
    expect(output).to.equal('');
    expect(errorOutput).to.equal('書き出しました：map.html\n');
    expect(saved?.['map.html']).to.include('2012年9月4日');
  });

  it('takes answers as given', async () => {
    const drawn = await type(['map', netoff]);
    const given = await type(['map', netoff, '--answer', 'device=smartphone']);
    expect(given.code).to.equal(0);
    expect(given.output).not.to.equal(drawn.output);
  });

  for (const [argv, words] of [
    [['map'], /Name a file/],
    [['map', netoff, netoff], /one file/i],
    [['map', netoff, '--out', 'map.png'], /\.html or \.svg: map\.png/],
    [['map', netoff, '--out', '/nowhere/map.svg'], /\/nowhere\/map\.svg could not be written\./],
    [['map', netoff, '--answer', 'devise=smartphone'], /device/],
  ] as const) {
    it(`refuses ${argv.slice(1).join(' ').replaceAll(netoff, 'notice.json') || 'nothing'}`, async () => {
      const {code, output, errorOutput} = await type(argv);
      expect([code, output]).to.deep.equal([2, '']);
      expect(errorOutput).to.match(words);
    });
  }

  it('says what is wrong with a notice', async () => {
    const {code, errorOutput} = await type(['map', 'a.json'], {'a.json': {}});
    expect(code).to.equal(1);
    expect(errorOutput).to.include('[missing-member]');
  });

  it('says that there is nothing to draw', async () => {
    const {code, output, errorOutput} = await type(['map', 'a.json'], {'a.json': writeShortest()});
    expect([code, output]).to.deep.equal([1, '']);
    expect(errorOutput).to.include('a.json');
  });
});
