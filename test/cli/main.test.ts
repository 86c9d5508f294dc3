import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {noticeWith} from '../eligibility/ask.js';
import {writeShortest} from '../model/sample.js';
import {programFile} from './program.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What decides language and colour, taken out of the environment that the tests run in. */
const deciding = ['LC_ALL', 'LC_MESSAGES', 'LANG', 'LANGUAGE', 'FORCE_COLOR', 'NO_COLOR'];
const plainEnvironment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !deciding.includes(name))),
  // c8 cannot join what two processes made of the same sources. Only an empty value keeps Node from passing it on.
  NODE_V8_COVERAGE: '',
};

function start(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [programFile(), ...argv], {
    cwd: root,
    env: {...plainEnvironment, ...environment},
  });
}

/** Runs the program to its end. */
async function runProgram(
  argv: readonly string[],
  {input = '', environment = {}}: {input?: string; environment?: Readonly<Record<string, string>>} = {},
) {
  const program = start(argv, environment);
  program.stdin.on('error', () => undefined).end(input);
  const [output, errorOutput, [code]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'exit') as Promise<[number]>,
  ]);
  return {code, output, errorOutput};
}

describe('the program', () => {
  const broken = JSON.stringify({...writeShortest(), stage: 'finale'});

  it('reads standard input, and ends with its exit code', async () => {
    const {code, output, errorOutput} = await runProgram(['validate', '-'], {input: broken});
    expect({code, errorOutput}).to.deep.equal({code: 1, errorOutput: ''});
    expect(output).to.match(/^-:1:\d+ {2}error {2}\/stage {2}“finale”/);
  });

  it('counts from the day by the clock of its machine', async () => {
    const notice = noticeWith({questions: {bought: 'date'}, groups: {}});
    // It is never the same day in both.
    const days = ['Pacific/Kiritimati', 'Etc/GMT+12'].map(async (TZ) => {
      const argv = ['check', '-', '--answer', 'bought=today'];
      const {errorOutput} = await runProgram(argv, {input: JSON.stringify(notice), environment: {TZ}});
      return /Did you mean “(\d{4}-\d\d-\d\d)”\?/.exec(errorOutput)?.[1] ?? '';
    });
    const [east = '', west = ''] = await Promise.all(days);
    expect(Date.parse(east) - Date.parse(west)).to.be.within(86_400_000, 2 * 86_400_000);
  });

  it('tests a notice and its vectors that come by one standard input', async () => {
    const input = JSON.stringify({
      notice: {...writeShortest(), eligibility: {questions: [], groups: []}},
      vectors: [{answers: {}, expected: 'not-affected'}],
    });
    const outcome = await runProgram(['check', '-', '--vectors', '-'], {input});
    expect(outcome).to.deep.equal({code: 0, output: '1 passed, 0 failed\n', errorOutput: ''});
  });

  it('speaks the language of the terminal, and reports an error without a stack', async () => {
    const {code, output, errorOutput} = await runProgram(['validate', 'no.json'], {
      environment: {LANG: 'ja_JP.UTF-8'},
    });
    expect({code, output, errorOutput}).to.deep.equal({
      code: 2,
      output: '',
      errorOutput: 'no.json：このファイルはありません。\n',
    });
  });

  it('tells the version of the package', async () => {
    expect((await runProgram(['--version'])).output).to.match(/^\d+\.\d+\.\d+/);
  });

  it('colours only where that is wanted', async () => {
    const colour = '\u001b[31m';
    const [piped, forced, refused] = await Promise.all(
      [{}, {FORCE_COLOR: '1'}, {NO_COLOR: '1'}].map((environment: Record<string, string>) =>
        runProgram(['validate', '-'], {input: broken, environment}),
      ),
    );
    expect(forced?.output).to.include(colour);
    for (const outcome of [piped, refused]) expect(outcome?.output).not.to.include('\u001b');
  });

  it('bears that nobody reads its output to the end', async () => {
    const program = start(['validate', ...Array.from({length: 200}, () => 'examples/netoff-2012.json')]);
    program.stdin.end();
    program.stdout.once('data', () => program.stdout.destroy());
    const [errorOutput, [code]] = await Promise.all([
      text(program.stderr),
      once(program, 'exit') as Promise<[number]>,
    ]);
    expect({code, errorOutput}).to.deep.equal({code: 0, errorOutput: ''});
  });
});
