/**
 * A consent banner with the notice in it: not made for this job, but the embed that sites know best, and built to be small. It
 * takes its text as markup, from a file that it fetches.
 */
import {run} from 'vanilla-cookieconsent';
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import {bareNotice, bareVerdict} from './bare.mjs';

const {src} = document.querySelector('[data-notice]').dataset;
const facts = await (await fetch(src)).json();

await run({
  autoClearCookies: false,
  manageScriptTags: false,
  // It takes a browser without a window for a bot.
  hideFromBots: false,
  mode: 'opt-in',
  guiOptions: {consentModal: {layout: 'box wide', position: 'middle center'}},
  categories: {notice: {readOnly: true}},
  language: {
    default: facts.language,
    translations: {
      [facts.language]: {
        consentModal: {
          title: facts.title,
          description: String(bareNotice(facts)),
          acceptNecessaryBtn: facts.words.site,
        },
        preferencesModal: {sections: []},
      },
    },
  },
});

document.querySelector('#cc-main form').addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = answersOf(facts.questions, new FormData(event.target));
  const [missing] = missingOf(facts.questions, answers);
  if (missing) document.querySelector(`#cc-main [name^="${missing.id}"]`).focus();
  else
    document.querySelector('#cc-main #verdict').innerHTML = bareVerdict(
      facts,
      verdictOf(facts.tests, answers),
    );
});
