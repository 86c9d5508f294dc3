import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import fc from 'fast-check';
import {admitNotice, readNotice} from '../../../src/model/index.js';
import {writeNewerSample} from '../sample.js';

const examples = ['netoff-2012', 'battery-recall-2026', 'kettle-recall-2026'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8')) as object,
);
const newer = {...writeNewerSample(), id: 'format-1.1'};
const documents = [...examples, newer];

const anything = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, '', ' ', 'other', '2012-02-30', 'javascript:alert(1)', 'x', [], {}),
  fc.jsonValue({maxDepth: 2}),
);

/** Puts a value in some place of a document, or takes what is there away. */
function damage(value: unknown, turns: readonly number[], replacement: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== 'object' || value === null) return replacement;
  const members = Object.keys(value);
  const member = members[turn % Math.max(members.length, 1)];
  if (member === undefined) return replacement;
  const damaged = damage((value as Record<string, unknown>)[member], rest, replacement);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === member ? damaged : item));
  return {...value, [member]: damaged};
}

describe('admitNotice', () => {
  for (const document of documents) {
    it(`admits ${(document as {id: string}).id} with its defaults`, () => {
      expect(admitNotice(document)).to.deep.equal(readNotice(document).notice);
    });
  }

  it('fills in what has a default', () => {
    const {severity, drill, ...plain} = documents[0] as Record<string, unknown>;
    expect([severity, drill]).to.not.deep.equal([undefined, false], 'the example says one of them');
    expect(admitNotice(plain)).to.include({severity: 'warning', drill: false});
  });

  it('says yes and no as readNotice does, whatever is broken', () => {
    fc.assert(
      fc.property(
        // The rule alone as well, where the members of version 1.1 lie.
        fc.constantFrom(...documents, newer.eligibility),
        fc.array(fc.nat(30), {minLength: 1, maxLength: 7}),
        anything,
        (document, turns, replacement) => {
          const damaged = damage(document, turns, replacement);
          const broken = document === newer.eligibility ? {...newer, eligibility: damaged} : damaged;
          expect(admitNotice(broken) !== undefined).to.equal(readNotice(broken).notice !== undefined);
        },
      ),
      {numRuns: Number(process.env.PROPERTY_RUNS ?? 2000)},
    );
  });
});
