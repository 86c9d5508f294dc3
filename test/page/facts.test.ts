import {expect} from 'chai';
import {languages} from '../reader/words.js';
import {facts} from './netoff-facts.js';
import {openNotice, readPage} from './reader.js';
import {useSite} from './site.js';

describe('every fact of the final report is on the page', () => {
  const site = useSite();

  for (const language of languages) {
    describe(`in ${language}`, () => {
      let text = '';
      before(async () => {
        text = await readPage(await openNotice(site, {language}));
      });

      for (const {fact, ...wordings} of facts) {
        it(fact, () => {
          const missing = wordings[language].filter((words) => !text.includes(words));
          expect(missing).to.deep.equal([]);
        });
      }
    });
  }
});
