import {fixture} from '@open-wc/testing';
import {expect} from 'chai';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {netoff, shown, tags, textOf} from './support.js';

const sentences = {
  exercise: 'Exercise – this is not a real incident',
  withdrawn: 'This notice has been withdrawn (17 December 2012) and no longer applies.',
  expired: 'This notice was valid until March 2013.',
};

async function read(tag: string, change: object): Promise<string> {
  const name = unsafeStatic(tag);
  const notice = {...netoff, severity: 'emergency', ...change};
  const template = staticHtml`<${name} lang="en" .notice=${notice}></${name}>`;
  return textOf(await shown(await fixture<NoticeElement>(template)));
}

describe('notice state: what a reader must know first', () => {
  for (const tag of tags) {
    it(`<${tag}> says that it is an exercise`, async () => {
      expect(await read(tag, {drill: true})).to.match(new RegExp(`^${sentences.exercise}`));
    });

    it(`<${tag}> says that it is withdrawn${tag === 'incident-banner' ? ' by being gone' : ''}`, async () => {
      const text = await read(tag, {stage: 'withdrawn'});
      if (tag === 'incident-banner') expect(text).to.equal('');
      else expect(text.startsWith(sentences.withdrawn)).to.equal(true, text);
    });

    it(`<${tag}> says that it is out of date${tag === 'incident-banner' ? ' by being gone' : ''}`, async () => {
      const text = await read(tag, {expires: '2013-03'});
      if (tag === 'incident-banner') expect(text).to.equal('');
      else expect(text).to.match(new RegExp(`^${sentences.expired}`));
    });

    it(`<${tag}> says nothing of the kind otherwise`, async () => {
      const text = await read(tag, {expires: '2190'});
      for (const sentence of Object.values(sentences)) expect(text).not.to.include(sentence);
    });
  }

  it('all three at once', async () => {
    const text = await read('incident-notice', {drill: true, stage: 'withdrawn', expires: '2013-03'});
    const all = [sentences.exercise, sentences.withdrawn, sentences.expired].join(' ');
    expect(text.startsWith(all)).to.equal(true, text);
  });
});
