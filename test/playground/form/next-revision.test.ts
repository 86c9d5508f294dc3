import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {nextRevision} from '../../../playground/form/source/next-revision.js';
import {edited} from '../../../playground/form/source/json-edit.js';
import {reviewSource} from '../../../src/cli/source/review-source.js';
import type {Notice} from '../../../src/model/schema/notice.js';

const source = readFileSync(new URL('../../../examples/netoff-2012.json', import.meta.url), 'utf8');
const notice = JSON.parse(source) as Notice;

describe('the next revision of a notice', () => {
  const text = edited(source, nextRevision(notice, '2013-02-01'));
  const next = JSON.parse(text) as Notice;

  it('has a higher number, a new date and the former one in its history', () => {
    const {published, stage, title} = notice;
    expect(next).to.deep.equal({
      ...notice,
      revision: 3,
      published: '2013-02-01',
      history: [...(notice.history ?? []), {revision: 2, published, stage, title}],
    });
  });

  it('is one in the eyes of what compares revisions', () => {
    const {problems} = reviewSource(text, notice);
    expect(problems.map(({code}) => code)).not.to.include.members([
      'revision-not-raised',
      'unlisted-revision',
    ]);
  });

  it('begins the history of a first one', () => {
    const first = '{\n  "revision": 1,\n  "published": "2012",\n  "stage": "initial",\n  "title": "x"\n}\n';
    expect(edited(first, nextRevision(JSON.parse(first), '2013'))).to.equal(
      '{\n  "revision": 2,\n  "published": "2013",\n  "stage": "initial",\n  "title": "x",\n  "history": [\n    {"revision": 1, "published": "2012", "stage": "initial", "title": "x"}\n  ]\n}\n',
    );
  });
});
