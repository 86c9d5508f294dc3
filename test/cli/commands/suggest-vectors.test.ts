import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

const netoff = fileURLToPath(new URL('../../../examples/netoff-2012.json', import.meta.url));

interface Written {
  readonly answers: Readonly<Record<string, string>>;
  readonly expected: unknown;
  readonly why: string;
}

describe('vectors --suggest', () => {
  it('writes the borders of the rule, each to be judged, one on each line', async () => {
    const {code, output, errorOutput} = await type(['vectors', '--suggest', netoff]);
    expect([code, errorOutput]).to.deep.equal([0, '']);
    const written = JSON.parse(output) as Written[];
    expect(output.split('\n')).to.have.length(written.length + 3);
    expect(written.map(({expected}) => expected)).to.deep.equal(written.map(() => null));
    expect(written).to.deep.include({
      answers: {purchase: '2012-09-05', device: 'feature-phone', payment: 'credit-card'},
      expected: null,
      why: 'purchase: the first beyond “to 2012-09-04”. To be judged; the rule says not-affected.',
    });
    expect(written).to.deep.include({
      answers: {},
      expected: null,
      why: '“I don’t know” to everything. To be judged; the rule says possibly-affected.',
    });
  });

  it('speaks Japanese', async () => {
    const {output} = await type(['vectors', '--suggest', netoff, '--lang', 'ja']);
    expect(output).to.include('purchase：「to 2012-09-04」の直後のもの。ご判断ください。');
  });

  it('writes to a file', async () => {
    const {code, output, errorOutput, saved} = await type([
      'vectors',
      '--suggest',
      netoff,
      '--out',
      'vectors.json',
    ]);
    expect([code, output, errorOutput]).to.deep.equal([0, '', 'Written: vectors.json\n']);
    expect(JSON.parse(saved!['vectors.json']!)).to.be.an('array');
  });

  it('writes what check --vectors reads: to be judged, then judged', async () => {
    const {output} = await type(['vectors', '--suggest', netoff]);
    const open = JSON.parse(output) as Written[];
    const unjudged = await type(['check', netoff, '--vectors', 'v.json'], {'v.json': open});
    expect(unjudged.code).to.equal(1);
    expect(unjudged.output).to.equal(
      `Still to be judged: ${open.length} (1, 2, 3, 4, 5, …). Write what is expected in the place of null.\n` +
        `0 passed, 0 failed, ${open.length} to be judged\n`,
    );
    const verdicts = open.map(({answers, why}) => ({
      answers,
      why,
      expected: /(not-affected|possibly-affected|affected)\.$/.exec(why)?.[1],
    }));
    const judged = await type(['check', netoff, '--vectors', 'v.json'], {'v.json': verdicts});
    expect([judged.code, judged.output]).to.deep.equal([0, `${open.length} passed, 0 failed\n`]);
    const [first, ...others] = open;
    const mixed = [
      {...others[0], expected: 'affected'},
      {...first, expected: 'affected'},
      ...others.slice(1, 3),
    ];
    const {code, output: told} = await type(['check', netoff, '--vectors', 'v.json'], {'v.json': mixed});
    expect([code, told.split('\n').slice(1)]).to.deep.equal([
      1,
      [
        'Still to be judged: 2 (3, 4). Write what is expected in the place of null.',
        '1 passed, 1 failed, 2 to be judged',
        '',
      ],
    ]);
  });

  for (const [argv, words] of [
    [['vectors', netoff], /--suggest writes some\. To run tests, use check --vectors\./],
    [['vectors', '--suggest'], /Name a file/],
    [['vectors', '--suggest', netoff, netoff], /one file/i],
    [['vectors', '--suggest', netoff, '--out', '/nowhere/v.json'], /could not be written/],
  ] as const) {
    it(`refuses ${argv.join(' ').replaceAll(netoff, 'notice.json')}`, async () => {
      const {code, output, errorOutput} = await type(argv);
      expect([code, output]).to.deep.equal([2, '']);
      expect(errorOutput).to.match(words);
    });
  }

  it('says what is wrong with a notice, or that there is no rule', async () => {
    const broken = await type(['vectors', '--suggest', 'a.json'], {'a.json': {}});
    expect([broken.code, broken.output]).to.deep.equal([1, '']);
    expect(broken.errorOutput).to.include('[missing-member]');
    const {code, errorOutput} = await type(['vectors', '--suggest', 'a.json'], {'a.json': writeShortest()});
    expect([code, errorOutput]).to.deep.equal([
      1,
      'a.json: the notice does not say who is affected. It has no “eligibility”.\n',
    ]);
  });
});
