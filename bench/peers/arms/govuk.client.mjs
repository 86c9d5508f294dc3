/** GOV.UK Frontend's own scripts for its components, and the check. The facts of the page are bundled with it. */
import {Accordion, Button, Checkboxes, ErrorSummary, Radios, createAll} from 'govuk-frontend';
import facts from 'facts';
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import {govukErrors, govukVerdict} from './govuk.mjs';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Accordion, Button, Checkboxes, Radios]) createAll(component);

const {questions, tests, words} = facts;

function markMissing(missing) {
  for (const {id, kind} of questions) {
    const isMissing = missing.some((question) => question.id === id);
    const message = document.getElementById(`${id}-error`);
    message.hidden = !isMissing;
    message.textContent = kind === 'date' ? words.missingDate : words.missing;
    document.getElementById(id).classList.toggle('govuk-form-group--error', isMissing);
  }
  const errors = document.getElementById('errors');
  errors.innerHTML = missing.length > 0 ? govukErrors(facts, missing) : '';
  createAll(ErrorSummary, undefined, errors);
}

document.getElementById('checker').addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = answersOf(questions, new FormData(event.target));
  const missing = missingOf(questions, answers);
  markMissing(missing);
  const verdict = document.getElementById('verdict');
  verdict.innerHTML = missing.length > 0 ? '' : govukVerdict(facts, verdictOf(tests, answers));
  verdict.firstElementChild?.focus();
});
