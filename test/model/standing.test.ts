import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkNotice} from '../../src/eligibility/check-eligibility.js';
import {explainNotice} from '../../src/eligibility/what-if/explained-check.js';
import {noticeSchema} from '../../src/model/schema/notice.js';
import {stages} from '../../src/model/schema/vocabulary.js';
import {isEnded, replacementsOf, stillTold} from '../../src/model/standing.js';
import {read} from '../eligibility/ask.js';
import {writeNewerSample} from './sample.js';

const newer = {href: '/newer', relation: 'superseded-by', label: 'The newer one'};

function noticeWith(members: object) {
  return read({...writeNewerSample(), formatVersion: '1.1', drill: false, related: [], ...members});
}

describe('whether a notice still holds', () => {
  for (const stage of stages) {
    it(`${stage}: ${stage === 'withdrawn' ? 'no' : 'yes'}`, () => {
      expect(isEnded(noticeWith({stage}))).to.equal(stage === 'withdrawn');
    });
  }

  for (const [relation, isOver] of [
    ['translation', false],
    ['same-incident', false],
    ['other-market', false],
    // This one has taken the place of the other, and holds.
    ['supersedes', false],
    ['superseded-by', true],
  ] as const) {
    it(`${relation}: ${isOver ? 'no' : 'yes'}`, () => {
      const notice = noticeWith({related: [{...newer, relation}]});
      expect(isEnded(notice)).to.equal(isOver);
      expect(replacementsOf(notice).map(({href}) => href)).to.deep.equal(isOver ? ['/newer'] : []);
    });
  }

  it('is as the documentation writes it', () => {
    const page = readFileSync(new URL('../../docs/document.md', import.meta.url), 'utf8');
    const [written = ''] = /\{"href": [^}]*"superseded-by"[^}]*\}/.exec(page) ?? [];
    expect(isEnded(noticeWith({related: [JSON.parse(written)]}))).to.equal(true);
  });

  it('one that has expired still says who was affected', () => {
    expect(isEnded(noticeWith({expires: '2013'}))).to.equal(false);
  });

  for (const [what, members] of [
    ['withdrawn', {stage: 'withdrawn'}],
    ['superseded', {related: [newer]}],
  ] as const) {
    it(`gives no verdict once it is ${what}`, () => {
      expect(checkNotice(noticeWith({}), {})?.verdict).to.equal('possibly-affected');
      expect(checkNotice(noticeWith(members), {})).to.equal(undefined);
      expect(explainNotice(noticeWith(members), {})).to.equal(undefined);
    });
  }
});

describe('what a notice still tells once it no longer holds', () => {
  const kept = [
    'formatVersion',
    'id',
    'revision',
    'language',
    'kind',
    'stage',
    'severity',
    'drill',
    'title',
    'summary',
    'issuer',
    'published',
    'effective',
    'expires',
    'history',
    'contacts',
    'related',
  ];

  it('is decided for every member of the format', () => {
    const notice = noticeWith({stage: 'withdrawn', related: [newer]});
    const every = Object.keys(noticeSchema.entries).filter(
      (member) => notice[member as keyof typeof notice] !== undefined,
    );
    expect(every).to.have.members(Object.keys(noticeSchema.entries));
    const told = stillTold(notice);
    expect(every.filter((member) => told[member as keyof typeof told] !== undefined)).to.have.members(kept);
  });

  it('is not urgent', () => {
    expect(stillTold(noticeWith({stage: 'withdrawn', severity: 'emergency'})).severity).to.equal(
      'information',
    );
  });

  it('is all of it as long as it holds', () => {
    const notice = noticeWith({});
    expect(stillTold(notice)).to.equal(notice);
  });
});
