import {expect} from 'chai';
import {patched} from '../../../scripts/json-patch.mjs';
import {writeShortest} from '../../model/sample.js';
import {fixtureOf} from '../../lint/fixtures.js';
import {type} from '../terminal.js';

const {passing, failing} = fixtureOf('gdpr-34');
const files = {'a.json': passing, 'b.json': patched(passing, failing['gdpr-34/2'] ?? [])};

/** The lines about one item. */
function about(item: string, output: string): string {
  return new RegExp(`^ {2}\\S.* ${item} .*\n(?: {4}.*\n)*`, 'm').exec(output)?.[0] ?? '';
}

describe('lint', () => {
  it('tells what is found, by how strongly it is asked for, and until when the law was looked up', async () => {
    const {code, output} = await type(['lint', 'a.json', '--profile', 'gdpr-34'], files);
    expect(code).to.equal(0);
    const lines = output.split('\n');
    expect(lines[0]).to.equal(
      'gdpr-34: GDPR, Article 34: telling people of a personal data breach. European Union and EEA. As of November 2026.',
    );
    expect(lines.filter((line) => /^\S/.test(line)).slice(1)).to.deep.equal([
      'Required',
      'Required in some cases',
      'Advised',
      'a.json, gdpr-34: of what is required, found: 4, not found: 0, to be read by you: 0.',
      'These are notes of engineers, not legal advice: they say what stands in the document.',
    ]);
    expect(about('gdpr-34/3', output)).to.equal(
      '  found  gdpr-34/3  Art. 34(2) with 33(3)(c)\n' +
        '    The likely consequences of the breach.\n' +
        '    It is at /hazard\n',
    );
  });

  it('says where to write what is required and missing, and fails', async () => {
    const {code, output} = await type(['lint', 'b.json', '--profile', 'gdpr-34'], files);
    expect(code).to.equal(1);
    expect(about('gdpr-34/2', output)).to.equal(
      '  not found  gdpr-34/2  Art. 34(2) with 33(3)(b)\n' +
        '    The name and contact details of the data protection officer or of another contact point.\n' +
        '    Write it at /contacts/-/name\n',
    );
  });

  it('says in which case something is asked for, and what to look at where no document can tell', async () => {
    const {output} = await type(['lint', 'a.json', '--profile', 'gdpr-34'], files);
    expect(about('gdpr-34/8', output)).to.equal(
      '  cannot tell  gdpr-34/8  Art. 34(3)(c)\n' +
        '    A public notice that informs people as effectively as a message to each. ' +
        'Only if messages to each person would take a disproportionate effort (in the document: cannot tell). ' +
        'Look at where the notice is shown, and whether those concerned will come past it.\n',
    );
  });

  it('says which words to take out', async () => {
    const recall = fixtureOf('eu-gpsr-36');
    const document = patched(recall.passing, recall.failing['eu-gpsr-36/6'] ?? []);
    const {code, output} = await type(['lint', 'r.json', '--profile', 'eu-gpsr-36'], {'r.json': document});
    expect(code).to.equal(1);
    expect(about('eu-gpsr-36/6', output)).to.contain('Take out “voluntar”: /summary');
  });

  it('says nothing of a place where words are rightly absent', async () => {
    const {output} = await type(['lint', 'r.json', '--profile', 'eu-gpsr-36'], {
      'r.json': fixtureOf('eu-gpsr-36').passing,
    });
    expect(about('eu-gpsr-36/6', output)).to.not.contain('It is at');
  });

  it('takes several profiles, and is content only if all of them are', async () => {
    const argv = [
      'lint',
      'a.json',
      '--profile',
      'gdpr-34',
      '--profile',
      'us-ca-1798-82',
      '--profile',
      'gdpr-34',
    ];
    const {code, output} = await type(argv, files);
    expect(code).to.equal(1);
    expect(output.match(/^[a-z0-9-]+: /gm)).to.deep.equal(['gdpr-34: ', 'us-ca-1798-82: ']);
  });

  it('speaks Japanese', async () => {
    const {output} = await type(['lint', 'b.json', '--profile', 'gdpr-34', '--lang', 'ja'], files);
    expect(about('gdpr-34/2', output)).to.equal(
      '  見つかりません  gdpr-34/2  Art. 34(2) with 33(3)(b)\n' +
        '    データ保護責任者（DPO）またはその他の窓口の名称と連絡先。\n' +
        '    書く場所：/contacts/-/name\n',
    );
    expect(output).to.contain('2026年11月現在');
    expect(output).to.match(/法的な助言ではありません。.*\n$/);
  });

  it('prints JSON', async () => {
    const {code, output} = await type(['lint', 'b.json', '--profile', 'gdpr-34', '--json'], files);
    const rows = JSON.parse(output) as {item: string}[];
    expect(code).to.equal(1);
    expect(rows.find(({item}) => item === 'gdpr-34/2')).to.deep.equal({
      file: 'b.json',
      item: 'gdpr-34/2',
      profile: 'gdpr-34',
      level: 'required',
      article: 'Art. 34(2) with 33(3)(b)',
      state: 'not-found',
      places: [],
      expected: [],
      received: [],
      fill: '/contacts/-/name',
      asOf: '2026-11',
      wanted: 'The name and contact details of the data protection officer or of another contact point.',
      docs: 'docs/legal-profiles.md#gdpr-34',
    });
  });

  it('tells why a document cannot be read', async () => {
    const broken = {'c.json': {...writeShortest(), stage: 'finale'}};
    const {code, output, errorOutput} = await type(['lint', 'c.json', '--profile', 'gdpr-34'], broken);
    expect({code, output}).to.deep.equal({code: 1, output: ''});
    expect(errorOutput).to.contain('“finale” is not known here.');
  });

  for (const [argv, sentence] of [
    [['a.json'], /^Name a law with --profile\. Known here: gdpr-34, uk-gdpr-34, .*us-cpsc-1115-27\. See/],
    [['a.json', '--profile', 'gdpr-35'], /^There is no profile “gdpr-35”\. Did you mean “gdpr-34”\?/],
    [['a.json', '--profile', 'toString'], /^There is no profile “toString”\. Known here: gdpr-34/],
    [['--profile', 'gdpr-34'], /^Name a file\./],
    [['a.json', 'b.json', '--profile', 'gdpr-34'], /^Name one file only\./],
    [['nowhere.json', '--profile', 'gdpr-34'], /^nowhere\.json: there is no such file\./],
  ] as const)
    it(`refuses ${argv.join(' ')}`, async () => {
      const {code, errorOutput} = await type(['lint', ...argv], files);
      expect(code).to.equal(2);
      expect(errorOutput).to.match(sentence);
    });

  it('does not let a document speak to the terminal', async () => {
    const hostile = {
      ...(passing as object),
      '\u001b[31m': 1,
      sections: [{id: 'x', heading: 'x', body: '\u001b[31m'}],
    };
    const {output} = await type(['lint', '\u001b.json', '--profile', 'gdpr-34'], {'\u001b.json': hostile});
    expect(output).to.not.contain('\u001b');
  });
});
