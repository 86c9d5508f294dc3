import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {expect} from 'chai';
import {lintNotice, profiles, type Finding, type State} from '../../src/lint/index.js';

const folders = [
  new URL('../eligibility/cases/', import.meta.url),
  new URL('../../examples/', import.meta.url),
];
const kept = new URL('findings.json', import.meta.url);

/** The notices that were drawn from real ones, and the examples. Borders of rules are of nobody. */
function* documents(): Generator<[name: string, notice: unknown]> {
  for (const folder of folders)
    for (const file of readdirSync(folder)) {
      if (!file.endsWith('.json') || /^(borders|rules|slips)-|^facts/.test(file)) continue;
      const document = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {notice?: unknown};
      yield [file, document.notice ?? document];
    }
}

/** The numbers of the items that are in each state. */
function told(findings: readonly Finding[]): string {
  const numbers = (state: State) =>
    findings.filter((each) => each.state === state).map(({item}) => item.replace(/^.*\//, ''));
  const states = ['found', 'not-found', 'cannot-tell'] as const;
  return states.map((state) => [state, ...numbers(state)].join(' ')).join('; ');
}

/**
 * What each profile finds in each document was read against the document; `npm run update -- findings` writes it anew, to
 * be read again.
 */
describe('what is found in notices', () => {
  const findings = Object.fromEntries(
    [...documents()].map(([name, notice]) => [
      name,
      Object.fromEntries(profiles.map((profile) => [profile.id, told(lintNotice(notice, profile))])),
    ]),
  );
  if (process.env.UPDATE === 'findings') writeFileSync(kept, `${JSON.stringify(findings, undefined, 2)}\n`);
  const reviewed = JSON.parse(readFileSync(kept, 'utf8')) as typeof findings;

  it('is known of every document', () => {
    expect(Object.keys(reviewed)).to.deep.equal(Object.keys(findings));
  });

  for (const [name, found] of Object.entries(findings))
    it(`is what was reviewed of ${name}`, () => {
      expect(found).to.deep.equal(reviewed[name]);
    });
});
