import {expect} from 'chai';
import {writeSample} from '../model/sample.js';
import {type} from './terminal.js';

const files = {'notice.json': writeSample()};

describe('a command that is misused', () => {
  for (const [argv, errorOutput] of [
    [[], /^No command is given\. See incident-notice --help\.$/],
    [['valdate'], /^There is no command “valdate”\. Did you mean “validate”\? See incident-notice --help\.$/],
    [['toString'], /^There is no command “toString”\. Known here: new, validate, check/],
    [['--json'], /^There is no option --json here\./],
    [['validate'], /^Name a file\. See incident-notice validate --help\.$/],
    [['validate', '--jsn', 'notice.json'], /no option --jsn here\. Did you mean “--json”\?/],
    [['validate', '-x', 'notice.json'], /no option -x here\./],
    [['validate', '--constructor', 'notice.json'], /no option --constructor here\./],
    [['validate', '--json=1', 'notice.json'], /The option --json takes no value\./],
    [['validate', 'notice.json', '--lang'], /The option --lang needs a value\./],
    [['validate', '--lang', '--json', 'notice.json'], /The option --lang needs a value\./],
    [['validate', '--lang', 'tlh', 'notice.json'], /“tlh” is not supported\. Supported languages: en, .*ja/],
    [['validate', '--lang', 'en', '--lang', 'ja', 'notice.json'], /--lang is given twice|--lang が2回/],
    [['check'], /^Name a file\. See incident-notice check --help\.$/],
    [['check', 'notice.json', 'notice.json'], /^Name one file only\./],
    [['check', 'notice.json', '--vectors', 'v', '--json'], /^--vectors cannot be combined/],
    [['check', 'notice.json', '--vectors', 'v', '--answer', 'a=b'], /^--vectors cannot be combined/],
    [['check', 'notice.json', '--vectors', 'v', '--vectors', 'v'], /--vectors is given twice/],
  ] as const) {
    it(`says so and ends with 2: ${argv.join(' ') || 'nothing'}`, async () => {
      const outcome = await type(argv, files);
      expect(outcome.code).to.equal(2);
      expect(outcome.output).to.equal('');
      expect(outcome.errorOutput.trimEnd()).to.match(errorOutput);
    });
  }

  it('is told of in the language asked for, wherever that stands', async () => {
    expect((await type(['validate', '--jsn', '--lang=ja'])).errorOutput).to.match(
      /^ここに --jsn というオプションは/,
    );
    expect((await type(['--lang', 'ja', '--jsn'])).errorOutput).to.match(/^ここに --jsn というオプションは/);
    expect((await type(['valdate'], {}, {LANG: 'ja_JP.UTF-8'})).errorOutput).to.match(
      /^「valdate」というコマンド/,
    );
    expect((await type(['valdate', '--lang', 'en'], {}, {LANG: 'ja_JP.UTF-8'})).errorOutput).to.match(
      /^There is no/,
    );
  });
});

describe('help', () => {
  for (const argv of [
    ['--help'],
    ['-h'],
    ['validate', '--help'],
    ['check', '-h'],
    ['check', 'x', '--help'],
  ]) {
    it(`is shown by ${argv.join(' ')}`, async () => {
      const {code, output, errorOutput} = await type(argv);
      expect({code, errorOutput}).to.deep.equal({code: 0, errorOutput: ''});
      expect(output).to.match(/Options:[^]*--lang en\|[^ ]*ja [^]*-h, --help[^]*--version/);
    });
  }

  it('names the commands, and the options of one', async () => {
    expect((await type(['--help'])).output).to.match(/validate +Tells[^]*check +Tells/);
    expect((await type(['check', '--help'])).output).to.match(
      /incident-notice check FILE[^]*--answer QUESTION=ANSWER[^]*--json[^]*--vectors VECTORS/,
    );
    expect((await type(['check', '--help', '--lang', 'ja'])).output).to.match(/使い方：[^]*オプション：/);
  });
});

describe('an error of the program itself', () => {
  it('is told with where it came from, for those who mend it', async () => {
    const broken = () => {
      throw new TypeError('no such thing');
    };
    const {code, errorOutput} = await type(['validate', 'notice.json'], files, {}, undefined, {
      write: broken,
    });
    expect(code).to.equal(2);
    expect(errorOutput).to.match(/^An unexpected error occurred\..*\n\nTypeError: no such thing\n +at /);
  });
});

describe('the version', () => {
  for (const argv of [['--version'], ['validate', '--version'], ['check', '--version']]) {
    it(`is told by ${argv.join(' ')}`, async () => {
      expect(await type(argv)).to.deep.equal({code: 0, output: '1.2.3\n', errorOutput: ''});
    });
  }
});
