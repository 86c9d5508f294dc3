import {expect} from 'chai';
import type {NoticeDocument} from '../../../src/model/index.js';
import {templateKinds} from '../../../src/templates/index.js';
import {type} from '../terminal.js';

describe('new', () => {
  it('prints a notice, and says how much is to be filled in', async () => {
    const {code, output, errorOutput, saved} = await type(['new', 'data-leak']);
    expect([code, saved]).to.deep.equal([0, undefined]);
    const document = JSON.parse(output) as NoticeDocument;
    expect(Object.keys(document).slice(0, 2)).to.deep.equal(['$schema', 'formatVersion']);
    expect([document.language, document.stage, document.published]).to.deep.equal([
      'en',
      'initial',
      '2026-11-29',
    ]);
    expect(errorOutput).to.match(/^Places to fill in: \d+\. “incident-notice validate” lists them\.\n$/);
  });

  it('writes a file that validate reads, and lists what is left as warnings', async () => {
    const {code, output, errorOutput, saved} = await type(['new', 'outage', '--out', 'incident.json']);
    expect([code, output]).to.deep.equal([0, '']);
    expect(errorOutput).to.match(/^Written: incident\.json\nPlaces to fill in: \d+\./);
    const outcome = await type(['validate', 'incident.json'], saved);
    expect(outcome.code).to.equal(0);
    expect(outcome.output).to.include(
      'warning  /issuer/name  This is still to be filled in: “registered name of your organisation”.  [unfilled-place]',
    );
    expect(outcome.output).not.to.include('error');
  });

  it('speaks several languages, the first of them authoritative', async () => {
    const {output, errorOutput} = await type(['new', 'recall-lot', '--lang', 'ja,en,ja', '--stage', 'final']);
    const document = JSON.parse(output) as NoticeDocument;
    expect(document.language).to.equal('ja');
    expect(Object.keys(document.title)).to.deep.equal(['ja', 'en']);
    expect(errorOutput).to.match(/^記入する所：\d+か所。/);
  });

  it('speaks the language of the terminal if none is named', async () => {
    const {output} = await type(['new', 'outage'], {}, {LANG: 'ja_JP.UTF-8'});
    expect(JSON.parse(output)).to.include({language: 'ja'});
  });

  for (const [TZ, expected] of [
    ['America/New_York', 'America/New_York'],
    ['UTC', 'Europe/London'],
    ['Etc/UTC', 'Europe/London'],
  ] as const) {
    it(`means its dates in the zone of a machine in ${TZ}, if that is a place`, async () => {
      const {output} = await type(['new', 'outage', '--lang', 'en'], {}, {TZ});
      expect((JSON.parse(output) as NoticeDocument).eligibility?.timeZone).to.equal(expected);
    });
  }

  it('overwrites a file only with --force', async () => {
    const files = {'incident.json': 'mine'};
    const refused = await type(['new', 'outage', '--out', 'incident.json'], files);
    expect([refused.code, refused.saved]).to.deep.equal([2, undefined]);
    expect(refused.errorOutput).to.equal(
      'incident.json is there already, and nothing was written. With --force it is overwritten.\n',
    );
    const {code, saved} = await type(['new', 'outage', '--out', 'incident.json', '--force'], files);
    expect([code, Object.keys(saved!)]).to.deep.equal([0, ['incident.json']]);
  });

  for (const [argv, words] of [
    [[], /^Name a kind of incident: data-leak, card-skimming, /],
    [['fire'], /^There is no template for “fire”\. Kinds of incidents: data-leak, .*settlement\./],
    [['constructor'], /^There is no template for “constructor”/],
    [['outage', 'outage'], /^Name one kind of incident only\./],
    [
      ['outage', '--stage', 'last'],
      /^There is no stage “last”\. Stages: initial, interim, final, withdrawn\./,
    ],
    [['outage', '--lang', 'en,tlh'], /^“tlh” is not supported\./],
    [['outage', '--lang', 'en,'], /^“” is not supported\./],
    [['outage', '--out', '/nowhere/a.json'], /^\/nowhere\/a\.json could not be written\./],
  ] as const) {
    it(`refuses ${argv.join(' ') || 'nothing'}`, async () => {
      const {code, output, errorOutput} = await type(['new', ...argv]);
      expect([code, output]).to.deep.equal([2, '']);
      expect(errorOutput).to.match(words);
    });
  }

  it('names its kinds and its languages in the help', async () => {
    const {output} = await type(['new', '--help']);
    for (const kind of templateKinds) expect(output).to.include(kind);
    expect(output).to.match(/--lang ja,en +The languages of the notice/);
    expect(output.match(/--lang/g)).to.have.length(2);
  });
});
