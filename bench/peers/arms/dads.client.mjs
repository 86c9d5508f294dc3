/** The script of the system's date picker, and the check. The facts of the page are bundled with it. */
import 'dads/components/date-picker/date-picker.js';
import facts from 'facts';
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import {dadsVerdict} from './dads.mjs';

const {questions, tests, words} = facts;

document.getElementById('checker').addEventListener('submit', (event) => {
  event.preventDefault();
  const answers = answersOf(questions, new FormData(event.target));
  const missing = missingOf(questions, answers);
  for (const {id, kind} of questions) {
    const message = document.getElementById(`${id}-error`);
    message.hidden = !missing.some((question) => question.id === id);
    message.textContent = `＊${kind === 'date' ? words.missingDate : words.missing}`;
  }
  const verdict = document.getElementById('verdict');
  verdict.innerHTML = missing.length > 0 ? '' : dadsVerdict(facts, verdictOf(tests, answers));
  if (missing.length > 0) document.querySelector(`[name^="${missing[0].id}"]`).focus();
  else verdict.firstElementChild.focus();
});
