import {expect} from 'chai';
import {write, writeSample, writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

/** A document as an owner writes it, over several lines. */
function written(document: object): string {
  return JSON.stringify(document, undefined, 2);
}

const sound = written(writeShortest());
const broken = written({...writeShortest(), stage: 'finale'});

describe('validate', () => {
  it('says of a sound notice that it is one', async () => {
    expect(await type(['validate', 'a.json'], {'a.json': sound})).to.deep.equal({
      code: 0,
      output: 'a.json: no problems. The notice can be shown.\n',
      errorOutput: '',
    });
  });

  it('tells each problem with its place, its words and its code', async () => {
    const {code, output} = await type(['validate', 'a.json'], {'a.json': broken});
    expect(code).to.equal(1);
    expect(output).to.equal(
      'a.json:7:12  error  /stage  “finale” is not known here. Did you mean “final”?  [unknown-value]\n' +
        'a.json: the notice cannot be shown. Errors: 1, warnings: 0, notes: 0.\n',
    );
  });

  it('speaks Japanese', async () => {
    const {output} = await type(['validate', 'a.json'], {'a.json': broken}, {LC_ALL: 'ja_JP.UTF-8'});
    expect(output).to.equal(
      'a.json:7:12  エラー  /stage  「finale」は、ここでは使えない値です。「final」のことではありませんか。  [unknown-value]\n' +
        'a.json：お知らせを表示できません。エラー：1件、警告：0件、参考：0件。\n',
    );
  });

  it('tells problems in the order of the file', async () => {
    const document = `{"zip": 1,\n${written({...writeShortest(), kind: 'x', stage: 'y'}).slice(1)}`;
    const {output} = await type(['validate', 'a.json'], {'a.json': document});
    expect([...output.matchAll(/^a\.json:(\d+):/gm)].map(([, line]) => Number(line))).to.deep.equal([
      1, 7, 8,
    ]);
  });

  for (const [what, text, place, code] of [
    ['a member that is missing', sound.replace('"id"', '"ids"'), 'a.json:1:1', 'missing-member'],
    ['a member that is not known', sound.replace('"id"', '"ids"'), 'a.json:3:3', 'unknown-member'],
    ['a member that stands there twice', sound.replace('{', '{"id": "x",'), 'a.json:3:3', 'duplicate-member'],
    ['a text that is not JSON', sound.replace('",', '"'), 'a.json:3:3', 'not-json'],
    ['a text that ends too early', sound.slice(0, 20), 'a.json:2:19', 'not-json'],
    ['an empty file', '', 'a.json:1:1', 'not-json'],
    ['a document that is too long', JSON.stringify('x'.repeat(1_000_000)), 'a.json:1:1', 'too-large'],
    ['10 megabytes', `[${'1,'.repeat(5_000_000)}1]`, 'a.json:1:1', 'too-large'],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000), 'a.json:1:65', 'too-deep'],
    ['10,000 levels that are not closed', '['.repeat(10_000), 'a.json:1:', 'not-json'],
    [
      '10,000 objects in each other',
      '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
      'a.json:1:',
      'too-deep',
    ],
    ['__proto__', sound.replace('{', '{"__proto__": {"id": "x"},'), 'a.json:1:2', 'unknown-member'],
    ['null', 'null', 'a.json:1:1', 'wrong-type'],
  ] as const) {
    it(`places ${what}: ${code}`, async () => {
      const {output, errorOutput} = await type(['validate', 'a.json'], {'a.json': text});
      const line = output.split('\n').find((each) => each.endsWith(`[${code}]`));
      expect(line, output.slice(0, 500)).to.match(new RegExp(`^${place}`));
      expect(errorOutput).to.equal('');
    });
  }

  for (const [what, members, code, more] of [
    [
      'members that nobody knows',
      Array.from({length: 101}, (_, index) => `"x${index}": 1`),
      'unknown-member',
      true,
    ],
    ['99 of them', Array.from({length: 99}, (_, index) => `"x${index}": 1`), 'unknown-member', false],
    [
      'a member that is there 1,000 times',
      Array<string>(1_000).fill('"$schema": ""'),
      'duplicate-member',
      true,
    ],
  ] as const) {
    it(`lists at most 100 of a kind, and says that there may be more: ${what}`, async () => {
      const text = sound.replace('{', `{${members.join()},`);
      const {output, errorOutput} = await type(['validate', 'a.json'], {'a.json': text});
      const listed = output.split('\n').filter((line) => line.endsWith(`[${code}]`));
      expect(listed).to.have.length(Math.min(members.length, 100));
      const line = 'a.json: only the first 100 problems of each kind are listed. There may be more.\n';
      expect(output.includes(line)).to.equal(more);
      expect(errorOutput).to.equal('');
      const asJson = await type(['validate', 'a.json', '--json'], {'a.json': text});
      expect((JSON.parse(asJson.output) as unknown[]).length).to.equal(listed.length);
      expect(asJson.errorOutput).to.equal(more ? line : '');
    });
  }

  it('ends with 0 for warnings and notes', async () => {
    const sample = write(writeSample(), '/eligibility/groups/0/data/0', 'crad');
    const {code, output} = await type(['validate', 'a.json'], {'a.json': sample});
    expect(code).to.equal(0);
    expect(output).to.match(
      /note [^]*warning {2}\/eligibility\/groups\/0\/data\/0[^]*can be shown\. Warnings: 3, notes: 1\.\n$/,
    );
  });

  it('ends with 1 for a condition that can never hold, and says that the notice can be shown', async () => {
    const document = {
      ...writeShortest(),
      formatVersion: '1.1',
      eligibility: {
        questions: [{id: 'lot', kind: 'code', label: 'Lot', shape: '####'}],
        groups: [{id: 'some', label: 'Some', when: {question: 'lot', in: ['12345']}}],
      },
    };
    const {code, output} = await type(['validate', 'a.json', '--lang', 'en'], {'a.json': document});
    expect(code).to.equal(1);
    expect(output).to.match(
      /error {2}\/eligibility\/groups\/0\/when\/in\/0 {2}No code of this question can be like “12345”: its “shape” rules/,
    );
    expect(output).to.match(
      /the notice can be shown, but its rule does not work\. Errors: 1, warnings: \d, notes: 0\.\n$/,
    );
    const japanese = await type(['validate', 'a.json', '--lang', 'ja'], {'a.json': document});
    expect(japanese.output).to.match(/「shape」に合わないためです[^]*条件に誤りがあります。エラー：1件/);
  });

  it('leaves out a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${broken}`);
    expect((await type(['validate', 'a.json'], {'a.json': bytes})).output).to.match(/^a\.json:7:12/);
  });

  it('reads standard input', async () => {
    expect((await type(['validate', '-'], {'-': broken})).output).to.match(/^-:7:12 {2}error/);
  });

  it('reads the notice of a case file', async () => {
    const cases = written({notice: {...writeShortest(), stage: 'finale'}, vectors: [{}]});
    const {code, output} = await type(['validate', 'a.json'], {'a.json': cases});
    expect(code).to.equal(1);
    expect(output).to.match(/\na\.json:8:14 {2}error {2}\/notice\/stage /);
  });

  for (const [what, file, level, counts] of [
    ['with tests', {notice: writeShortest(), vectors: []}, 'note', 'Warnings: 0, notes: 1'],
    ['alone', {notice: writeShortest()}, 'warning', 'Warnings: 1, notes: 0'],
  ] as const)
    it(`tells by a ${level} that pages show nothing of a file that holds a notice ${what} within "notice"`, async () => {
      const {code, output} = await type(['validate', 'a.json'], {'a.json': written(file)});
      expect(code).to.equal(0);
      expect(output).to.equal(
        `a.json:2:13  ${level}  /notice  The notice stands within “notice” here, as in a file with its tests: pages that load this file show nothing. Publish only what stands in “notice”.  [wrapped-notice]\n` +
          `a.json: the notice can be shown. ${counts}.\n`,
      );
    });

  it('lets nothing of a document steer the terminal', async () => {
    const document = {...writeShortest(), stage: '\u001b[31m\u202ex\u0007\n'};
    const {output} = await type(['validate', 'a.json'], {'a.json': document});
    expect(output).to.include('“\\u001b[31m\\u202ex\\u0007\\u000a”');
    expect(output.split('\n')).to.have.length(3);
  });
});

describe('validate of several files', () => {
  const files = {'a.json': sound, 'b.json': broken};

  it('tells of each, and ends as the worst', async () => {
    const {code, output} = await type(['validate', 'a.json', 'b.json'], files);
    expect(code).to.equal(1);
    expect(output).to.match(
      /^a\.json: no problems.*\nb\.json:7:12 .*\nb\.json: the notice cannot be shown.*\n$/,
    );
  });

  it('goes on after one that cannot be read, and ends with 2', async () => {
    const {code, output, errorOutput} = await type(['validate', 'no.json', 'b.json', 'a.json'], files);
    expect(code).to.equal(2);
    expect(errorOutput).to.equal('no.json: there is no such file.\n');
    expect(output).to.match(/^b\.json:7:12[^]*a\.json: no problems/);
  });
});

describe('validate of what is no file', () => {
  const shiftJis = Uint8Array.of(0x7b, 0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22, 0x7d);

  for (const [file, content, errorOutput] of [
    ['no.json', undefined, 'no.json: there is no such file.\n'],
    ['test', undefined, 'test: this is a folder. Name a file in it.\n'],
    [
      'bytes.json',
      shiftJis,
      'bytes.json:1:3: this is not text in UTF-8. It looks like Shift_JIS. ' +
        'Choose UTF-8 where your editor saves the file, or convert it: iconv -f CP932 -t UTF-8 bytes.json > utf-8.json\n',
    ],
    [
      'broken.json',
      Uint8Array.of(0x7b, 0x0a, 0x22, 0xff, 0x22, 0x7d),
      'broken.json:2:2: this is not text in UTF-8. Save it in that encoding.\n',
    ],
    ['no\u0000.json', undefined, 'no\\u0000.json: this file cannot be read.\n'],
  ] as const) {
    it(`ends with 2: ${JSON.stringify(file)}`, async () => {
      const outcome = await type(['validate', file], content ? {[file]: content} : {});
      expect(outcome).to.deep.equal({code: 2, output: '', errorOutput});
    });
  }
});

describe('validate --json', () => {
  it('prints all that is known of each problem', async () => {
    const files = {'a.json': broken, 'b.json': sound.replace('"id"', '"ids"')};
    const {code, output} = await type(['validate', '--json', 'a.json', 'b.json'], files);
    expect(code).to.equal(1);
    const problems = JSON.parse(output) as Record<string, unknown>[];
    expect(problems[0]).to.deep.equal({
      file: 'a.json',
      line: 7,
      column: 12,
      level: 'error',
      code: 'unknown-value',
      number: 'IN-203',
      docs: 'docs/checks.md#in-203',
      path: '/stage',
      message: '“finale” is not known here. Did you mean “final”?',
      expected: '("initial" | "interim" | "final" | "withdrawn")',
      received: 'finale',
      nearest: 'final',
    });
    expect(problems.map(({file, code: each}) => `${String(file)} ${String(each)}`)).to.deep.equal([
      'a.json unknown-value',
      'b.json missing-member',
      'b.json unknown-member',
    ]);
  });

  it('prints an empty list if all is well', async () => {
    expect(await type(['validate', '--json', 'a.json'], {'a.json': sound})).to.deep.equal({
      code: 0,
      output: '[]\n',
      errorOutput: '',
    });
  });
});
