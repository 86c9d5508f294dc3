import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {netoff, partTags, recall, shown} from './support.js';

function levelsOf({shadowRoot}: HTMLElement): number[] {
  return [...(shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({localName}) =>
    Number(localName.slice(1)),
  );
}

/** Levels may fall by any number, but rise only one at a time. */
function expectOrder(levels: readonly number[], first: number): void {
  expect(levels[0]).to.equal(first);
  for (const [index, level] of levels.entries()) {
    expect(level, levels.join(' ')).to.be.at.least(first);
    if (index > 0) expect(level, levels.join(' ')).to.be.at.most((levels[index - 1] ?? 0) + 1);
  }
}

describe('headings: their order under any level', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`<incident-notice heading-level="${level}">`, async () => {
      const element = await shown(
        await fixture<IncidentNotice>(
          html`<incident-notice heading-level=${level} .notice=${netoff}></incident-notice>`,
        ),
      );
      expectOrder(levelsOf(element), level);
    });
  }

  for (const tag of partTags) {
    for (const level of [1, 3, 6]) {
      it(`<${tag} heading-level="${level}">`, async () => {
        const name = unsafeStatic(tag);
        const element = await shown(
          await fixture<NoticeElement>(
            staticHtml`<${name} heading-level=${level} .notice=${recall}></${name}>`,
          ),
        );
        expectOrder(levelsOf(element), level);
      });
    }
  }

  for (const parts of ['checker contact', 'details', 'timeline']) {
    it(`the parts "${parts}" begin at the top where no banner heads them`, async () => {
      const element = await shown(
        await fixture<IncidentNotice>(
          html`<incident-notice heading-level="3" show=${parts} .notice=${netoff}></incident-notice>`,
        ),
      );
      expect(levelsOf(element).filter((level) => level < 4)).to.not.be.empty;
      expectOrder(levelsOf(element), 3);
    });
  }

  for (const [written, meant] of [
    ['0', 1],
    ['7', 6],
    ['-2', 1],
    ['2.9', 2],
    ['large', 2],
  ] as const) {
    it(`a level of "${written}" is brought to ${meant}`, async () => {
      const element = await shown(
        await fixture<NoticeElement>(
          html`<incident-timeline heading-level=${written} .notice=${netoff}></incident-timeline>`,
        ),
      );
      expect(levelsOf(element)).to.deep.equal([meant]);
    });
  }
});
