import {spawnSync} from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {writeSample, writeShortest} from '../model/sample.js';
import {programFile} from './program.js';
import {type} from './terminal.js';

/** What a terminal would obey, or read in another direction; tabs and the ends of lines are harmless. */
const controls = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

/** An id and a text that would clear a screen, and turn what follows them around. */
const hostile = 'a\u009b2J\u007f\u202e';

/** A notice whose ids and texts hold control characters wherever they may. */
function writeHostile(): object {
  const option = {value: hostile, label: `\u001b[31m\u0007${hostile}`};
  return {
    ...writeShortest(),
    title: `\u001b]0;x\u0007${hostile}`,
    eligibility: {
      questions: [{id: hostile, kind: 'choice', label: hostile, options: [option, {value: 'b', label: 'b'}]}],
      groups: [{id: hostile, label: hostile, when: {question: hostile, in: [hostile]}}],
    },
  };
}

describe('control characters', () => {
  const files = {'n.json': writeHostile(), 'bad.json': {...writeHostile(), [hostile]: 1, stage: hostile}};

  for (const [expected, argv] of [
    [0, ['validate', 'n.json']],
    [1, ['validate', 'bad.json']],
    [1, ['validate', 'bad.json', '--json']],
    [0, ['check', 'n.json']],
    [0, ['check', 'n.json', '--json']],
    [0, ['check', 'n.json', '--answer', `${hostile}=${hostile}`]],
    [0, ['check', 'n.json', '--answer', `${hostile}=${hostile}`, '--json']],
    [2, ['check', 'n.json', '--answer', '\u001b[31m=1']],
    [0, ['vectors', '--suggest', 'n.json']],
    [0, ['map', 'n.json']],
    [0, ['render', 'n.json']],
    [0, ['render', 'n.json', '--to', 'fragment']],
    [0, ['render', 'n.json', '--to', 'element']],
    [2, ['validate', '\u001b[31m.json']],
    [2, ['render', 'n.json', '--to', '\u001b[31m']],
    [2, ['render', 'n.json', '--url', '\u001b[31m']],
    [2, ['render', 'n.json', '--lang', '\u001b[31m']],
    [2, ['\u001b[31m']],
    [2, ['check', 'n.json', '--\u001b[31m']],
  ] as const) {
    it(`reach no terminal: ${JSON.stringify(argv.join(' '))}`, async () => {
      const {code, output, errorOutput} = await type(argv, files);
      const isMarkup = argv[0] === 'map' || argv[0] === 'render';
      // Markup has signs of direction, which its readers need.
      expect(isMarkup ? output.replace(/[\u202a-\u202e]/g, '') : output).not.to.match(controls);
      expect(errorOutput).not.to.match(controls);
      expect(output + errorOutput).not.to.equal('');
      expect(code).to.equal(expected);
    });
  }

  it('are in JSON, escaped', async () => {
    const {output} = await type(['check', 'n.json', '--json'], files);
    expect(JSON.parse(output)).to.deep.include({undecided: [hostile]});
    const rows = JSON.parse((await type(['validate', 'bad.json', '--json'], files)).output) as {
      path: string;
    }[];
    expect(rows.map(({path}) => path)).to.include(`/${hostile}`);
  });

  it('are in the document of an element as they were', async () => {
    const {output} = await type(['render', 'n.json', '--to', 'element'], files);
    const [, embedded = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(output) ?? [];
    expect(embedded).not.to.match(/[\u007f-\u009f]/);
    expect(JSON.parse(embedded)).to.include({title: `\u001b]0;x\u0007${hostile}`});
  });
});

describe('addresses of a page', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/notice',
    'https://',
    'https:x',
    'https://a b',
    '',
  ]) {
    it(`are refused: ${JSON.stringify(url)}`, async () => {
      const {code, output} = await type(['render', 'n.json', `--url=${url}`], {'n.json': writeShortest()});
      expect({code, output}).to.deep.equal({code: 2, output: ''});
    });
  }

  it('of style sheets are none of scripts', async () => {
    const argv = ['render', 'n.json', '--to', 'element', '--stylesheet', 'javascript:alert(1)'];
    const {code, output} = await type(argv, {'n.json': writeShortest()});
    expect({code, output}).to.deep.equal({code: 2, output: ''});
  });
});

it('validate lists the first 100 of very many warnings', async () => {
  const text = `{${Array.from({length: 160_000}, () => '"a":1').join()}}`.slice(0, 999_999);
  const {output} = await type(['validate', 'n.json'], {'n.json': `${text.slice(0, text.lastIndexOf(','))}}`});
  expect(output.split('\n').length).to.be.lessThan(250);
}).timeout(20_000);

describe('the program and its files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'incident-notice-'));
    writeFileSync(join(folder, 'n.json'), JSON.stringify(writeSample()));
  });

  afterEach(() => rmSync(folder, {recursive: true}));

  /** Runs the program in a shell, in the folder. */
  function shell(command: string, environment: Readonly<Record<string, string>> = {}) {
    const program = `"${process.execPath}" "${programFile()}"`;
    const {status, stdout, stderr} = spawnSync('sh', ['-c', command.replace('PROGRAM', program)], {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_V8_COVERAGE: '', LC_ALL: 'en_US.UTF-8', ...environment},
      maxBuffer: 1e9,
    });
    return {code: status, output: stdout, errorOutput: stderr};
  }

  // A device that only Linux has.
  const fullDisk = existsSync('/dev/full') ? it : it.skip;

  for (const command of [
    'render n.json',
    'validate n.json',
    'validate n.json --json',
    'check n.json --json',
    '--help',
  ]) {
    fullDisk(`fails where the disk is full: ${command}`, () => {
      const {code, errorOutput} = shell(`PROGRAM ${command} > /dev/full`);
      expect(code).to.equal(2);
      expect(errorOutput).to.include('Not all of the output could be written.');
    });
  }

  for (const [what, command, prepare] of [
    ['by its name', 'render n.json --out n.json', () => undefined],
    ['by another path', 'render n.json --out ./../$(basename "$PWD")/n.json', () => undefined],
    [
      'by a link to it',
      'render n.json --out link.html',
      () => symlinkSync('n.json', join(folder, 'link.html')),
    ],
    [
      'through a link',
      'render link.json --out n.json',
      () => symlinkSync('n.json', join(folder, 'link.json')),
    ],
    [
      'by a second name',
      'render n.json --out hard.html',
      () => linkSync(join(folder, 'n.json'), join(folder, 'hard.html')),
    ],
    ['as standard input', 'render - --out n.json < n.json', () => undefined],
    ['as a map', 'map n.json --out link.svg', () => symlinkSync('n.json', join(folder, 'link.svg'))],
    ['as vectors', 'vectors --suggest n.json --out n.json', () => undefined],
  ] as const) {
    it(`never overwrites the document: ${what}`, () => {
      prepare();
      const {code, errorOutput} = shell(`PROGRAM ${command}`);
      expect(code).to.equal(2);
      expect(errorOutput).to.include('is the document itself');
      expect(JSON.parse(readFileSync(join(folder, 'n.json'), 'utf8'))).to.deep.equal(writeSample());
    });
  }

  it('writes over another file, and beside one of the same content', () => {
    writeFileSync(join(folder, 'copy.html'), JSON.stringify(writeSample()));
    expect(shell('PROGRAM render n.json --out copy.html').code).to.equal(0);
    expect(readFileSync(join(folder, 'copy.html'), 'utf8')).to.match(/^<!doctype html>/i);
  });

  it('says that it cannot write to a folder', () => {
    const {code, errorOutput} = shell('PROGRAM render n.json --out .');
    expect(code).to.equal(2);
    expect(errorOutput).to.include('could not be written');
  });

  it('stops reading a file that is far too long, or never ends', () => {
    closeSync(openSync(join(folder, 'long.json'), 'w'));
    truncateSync(join(folder, 'long.json'), 600_000_000);
    for (const command of [
      'validate long.json',
      'validate /dev/zero',
      'validate - < /dev/zero',
      'check n.json --vectors /dev/zero',
    ]) {
      const {code, errorOutput} = shell(`PROGRAM ${command}`);
      expect(errorOutput, command).to.match(/more than 64 megabytes/);
      expect(code).to.equal(2);
    }
  }).timeout(120_000);

  it('calls a document too large that has a few megabytes', () => {
    writeFileSync(join(folder, 'long.json'), `"${'é'.repeat(5_000_000)}"`);
    const {code, output} = shell('PROGRAM validate long.json');
    expect(code).to.equal(1);
    expect(output).to.include('[too-large]');
  });

  it('says nothing of variables that contradict each other', () => {
    const {code, errorOutput} = shell('PROGRAM validate n.json', {NO_COLOR: '1', FORCE_COLOR: '1'});
    expect({code, errorOutput}).to.deep.equal({code: 0, errorOutput: ''});
  });
});
