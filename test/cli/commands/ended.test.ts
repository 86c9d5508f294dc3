import {fileURLToPath} from 'node:url';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

const read = (name: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../examples/${name}.json`, import.meta.url)), 'utf8'),
  ) as Record<string, unknown>;
const netoff = read('netoff-2012');
const newer = {href: 'https://shop.example/newer', relation: 'superseded-by', label: 'The notice of 2013'};
const withdrawn = {...netoff, stage: 'withdrawn', published: '2013-01-15'};
const superseded = {...netoff, formatVersion: '1.1', related: [newer]};
const expired = {...netoff, expires: '2013-03'};

/** An answer by which a reader of the notice as it was would be affected. */
const affected = ['purchase=2012-09-04', 'device=feature-phone', 'payment=credit-card'].flatMap((answer) => [
  '--answer',
  answer,
]);

const files = {'withdrawn.json': withdrawn, 'superseded.json': superseded, 'expired.json': expired};

describe('a notice that was withdrawn or superseded, at the command line', () => {
  it('had a verdict', async () => {
    const {output} = await type(['check', '-', ...affected], {'-': netoff});
    expect(output).to.match(/^You are affected/);
  });

  for (const [name, sentence] of [
    ['withdrawn', 'This notice has been withdrawn (15 January 2013) and no longer applies.\n'],
    ['superseded', 'This notice has been replaced by: The notice of 2013 (https://shop.example/newer)\n'],
  ] as const) {
    it(`check says that it is ${name}, and gives no verdict`, async () => {
      const {code, output, errorOutput} = await type(['check', `${name}.json`, ...affected], files);
      expect({code, errorOutput}).to.deep.equal({code: 1, errorOutput: ''});
      expect(output.startsWith(sentence)).to.equal(true, output);
      expect(output).not.to.match(/affected/);
      expect(output).to.include('Reference: netoff-2012-10');
    });

    it(`check --json has no verdict: ${name}`, async () => {
      const {code, output} = await type(['check', `${name}.json`, ...affected, '--json'], files);
      expect(code).to.equal(1);
      expect(JSON.parse(output)).to.deep.equal({
        verdict: null,
        noticeId: 'netoff-2012-10',
        revision: 2,
        stage: name === 'withdrawn' ? 'withdrawn' : 'final',
        ...(name === 'superseded' && {supersededBy: ['https://shop.example/newer']}),
      });
    });

    it(`check --vectors runs no tests: ${name}`, async () => {
      const vectors = [{answers: {}, expected: 'affected'}];
      const outcome = await type(['check', `${name}.json`, '--vectors', 'v.json'], {
        ...files,
        'v.json': vectors,
      });
      expect(outcome.code).to.equal(1);
      expect(outcome.output.startsWith(sentence)).to.equal(true);
    });

    it(`vectors --suggest suggests none: ${name}`, async () => {
      const {code, output, errorOutput} = await type(['vectors', '--suggest', `${name}.json`], files);
      expect({code, output}).to.deep.equal({code: 1, output: ''});
      expect(errorOutput.startsWith(sentence)).to.equal(true);
    });

    for (const file of ['map.html', 'map.svg']) {
      it(`map writes a file that says so: ${name}, ${file}`, async () => {
        const {code, saved = {}} = await type(
          ['map', `${name}.json`, '--out', file, '--answer', 'purchase=2012-09-04'],
          files,
        );
        expect(code).to.equal(0);
        expect(saved[file]).to.include(
          name === 'withdrawn' ? sentence.trim() : 'This notice has been replaced by:',
        );
        expect(saved[file]).not.to.match(/Affected|Not affected/);
      });
    }

    for (const form of ['page', 'fragment', 'element']) {
      it(`render writes it without a check: ${name}, ${form}`, async () => {
        const {code, output} = await type(['render', `${name}.json`, '--to', form, '--lang', 'en'], files);
        expect(code).to.equal(0);
        expect(output).not.to.match(/<form|You are affected/);
      });
    }

    it(`validate finds nothing wrong with it: ${name}`, async () => {
      const {code, output} = await type(['validate', `${name}.json`], files);
      expect(code).to.equal(0);
      expect(output).to.match(/the notice can be shown\. Warnings: \d, notes: 3\./);
    });
  }

  it('says so although there is no rule any more', async () => {
    const {code, output} = await type(['check', '-'], {'-': {...withdrawn, eligibility: undefined}});
    expect(code).to.equal(1);
    expect(output).to.match(/^This notice has been withdrawn/);
  });

  it('says it in Japanese', async () => {
    const {output} = await type(['check', 'withdrawn.json', '--lang', 'ja'], files);
    expect(output).to.match(/^このお知らせは取り下げました（2013年1月15日）。/);
  });

  it('check says of one that has expired until when it was valid, and still answers', async () => {
    const {code, output} = await type(['check', 'expired.json', ...affected], files);
    expect(code).to.equal(0);
    expect(output).to.match(/^This notice was valid until March 2013\.\nYou are affected/);
    const json = await type(['check', 'expired.json', ...affected, '--json'], files);
    expect(JSON.parse(json.output)).to.include({verdict: 'affected', expired: true});
  });

  for (const [moment, isExpired] of [
    ['2013-04-01T11:59Z', false],
    ['2013-04-01T12:00Z', true],
  ] as const)
    it(`check says so from the minute on at which it is over everywhere: ${moment}`, async () => {
      const now = () => Date.parse(moment) / 60_000;
      const {output} = await type(['check', 'expired.json', ...affected, '--json'], files, {}, undefined, {
        now,
      });
      expect('expired' in (JSON.parse(output) as object)).to.equal(isExpired);
    });
});

describe('validate --previous', () => {
  const next = {
    ...netoff,
    revision: 3,
    published: '2013-01-15',
    history: [...(netoff.history as object[]), netoff],
  };

  async function validate(after: unknown, ...options: readonly string[]) {
    const given = {'old.json': netoff, 'new.json': JSON.stringify(after, undefined, 2)};
    return type(['validate', '--previous', 'old.json', 'new.json', ...options], given);
  }

  it('finds nothing in a new revision', async () => {
    const history = (netoff.history as object[]).concat([
      {revision: 2, published: netoff.published, stage: 'final', title: netoff.title},
    ]);
    const {code, output} = await validate({...next, history});
    expect(code).to.equal(0);
    expect(output).to.include('the notice can be shown. Warnings: 0, notes: 3.');
  });

  it('tells of a number that was not raised, with its place, and fails', async () => {
    const {code, output} = await validate({...netoff, title: 'Another title'});
    expect(code).to.equal(1);
    expect(output).to.match(
      /^new\.json:\d+:\d+ {2}error {2}\/revision {2}.*Raise “revision”.*\[revision-not-raised\]$/m,
    );
    expect(output).to.match(/can be shown, but not in the place of the previous one\. Errors: 1/);
  });

  it('warns without failing', async () => {
    const {code, output} = await validate({...next, published: '2012-01-01'});
    expect(code).to.equal(0);
    expect(output).to.match(/warning {2}\/published {2}.*\[date-moved-back\]/);
  });

  it('prints the same as JSON', async () => {
    const {code, output} = await validate({...netoff, id: 'other'}, '--json');
    expect(code).to.equal(1);
    const problem = (JSON.parse(output) as Record<string, unknown>[]).find(({level}) => level === 'error');
    expect(problem).to.include({
      file: 'new.json',
      code: 'id-changed',
      path: '/id',
      received: 'other',
      expected: 'netoff-2012-10',
    });
    expect(problem?.line).to.be.above(1);
  });

  it('finds both in case files', async () => {
    const given = {
      'old.json': {notice: netoff, vectors: []},
      'new.json': {notice: {...netoff, title: 'T'}, vectors: []},
    };
    const {code, output} = await type(['validate', '--previous', 'old.json', 'new.json'], given);
    expect(code).to.equal(1);
    expect(output).to.include('/notice/revision');
  });

  it('tells what is wrong with the former, where it cannot be compared', async () => {
    const outcome = await type(['validate', '--previous', 'old.json', 'new.json'], {
      'old.json': {},
      'new.json': next,
    });
    expect(outcome.code).to.equal(1);
    expect(outcome.output).to.match(/^old\.json:1:1 {2}error/);
    expect(outcome.output).to.match(/^old\.json: the notice cannot be shown/m);
  });

  for (const [what, argv] of [
    ['without a new one', ['validate', '--previous', 'old.json']],
    ['with two new ones', ['validate', '--previous', 'old.json', 'new.json', 'new.json']],
    ['with no file', ['validate', 'new.json', '--previous']],
    ['that is missing', ['validate', '--previous', 'nowhere.json', 'new.json']],
  ] as const) {
    it(`is a misuse ${what}`, async () => {
      const {code, output} = await type(argv, {'old.json': netoff, 'new.json': next});
      expect({code, output}).to.deep.equal({code: 2, output: ''});
    });
  }
});

describe('a notice that several have taken the place of, at the command line', () => {
  const other = {...newer, href: '/shop-b', label: 'That of shop B', language: 'ja'};
  const several = {...superseded, related: [other, newer]};

  it('check points to each of them, in the order of the document', async () => {
    const {code, output} = await type(['check', '-', ...affected], {'-': several});
    expect(code).to.equal(1);
    expect(output.split('\n').slice(0, 2)).to.deep.equal([
      'This notice has been replaced by: That of shop B (/shop-b)',
      'This notice has been replaced by: The notice of 2013 (https://shop.example/newer)',
    ]);
  });

  it('check --json has the addresses of all', async () => {
    const {output} = await type(['check', '-', '--json'], {'-': several});
    const {verdict, supersededBy} = JSON.parse(output) as Record<string, unknown>;
    expect({verdict, supersededBy}).to.deep.equal({
      verdict: null,
      supersededBy: ['/shop-b', 'https://shop.example/newer'],
    });
  });

  it('is told to say which version of the format that needs, and gives no verdict either way', async () => {
    const older = {...writeShortest(), formatVersion: '1.0', related: [newer]};
    const {code, output} = await type(['validate', '-'], {'-': older});
    expect(code).to.equal(0);
    expect(output).to.match(/warning {2}\/related {2}“related” needs version 1\.1.*\[newer-member\]/);
    expect((await type(['check', '-'], {'-': older})).output).to.match(/^This notice has been replaced by:/);
  });
});
