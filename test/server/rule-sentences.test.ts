import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {html} from 'lit';
import {speakerFor} from '../../src/localization/all-locales.js';
import {testsOf} from '../../src/model/conditions.js';
import type {Notice} from '../../src/model/index.js';
import {questionsById} from '../../src/model/questions.js';
import {renderPlain} from '../../src/server/plain/render-plain.js';
import {groupSentenceView} from '../../src/views/text/rule-sentence.js';
import {testWords} from '../../src/views/text/rule.js';

const folder = new URL('../eligibility/cases/', import.meta.url);

const read = (view: unknown) => renderPlain(html`${view}`).replace(/<[^>]*>/g, '');

describe('the sentences of all notices', () => {
  for (const name of readdirSync(folder)) {
    const {notice} = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {notice?: Notice};
    if (!notice?.eligibility) continue;
    const {groups} = notice.eligibility;
    const questions = questionsById(notice.eligibility);
    it(`leave out no condition: ${name}`, () => {
      for (const language of ['en', 'ja']) {
        const speaker = speakerFor(language, notice);
        for (const group of groups) {
          const sentence = read(groupSentenceView(group, questions, {speaker}));
          for (const {test} of testsOf(group.when))
            expect(sentence).to.include(read(testWords(test, questions.get(test.question), speaker)));
        }
      }
    });
  }
});
