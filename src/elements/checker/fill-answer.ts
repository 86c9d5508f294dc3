import {never} from '../../eligibility/answers.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import {fieldName} from '../../views/checker/form.js';
import {emptyTexts, fillIn, findField} from './read-form.js';

/** Answers a question with one of its options, or with a date or a span, in place of what stands there. */
export function fillAnswer(root: ParentNode, question: Question, answer: string, speaker: Speaker): void {
  const {id, kind} = question;
  if (kind === 'choice') {
    const name = fieldName(id, 'choice');
    const radios = root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    const radio = [...radios].find((each) => each.name === name && each.value === answer);
    if (radio) radio.checked = true;
    return;
  }
  emptyTexts(root, [question]);
  if (answer === never) {
    const tick = findField(root, id, 'never') as HTMLInputElement | null;
    if (tick) tick.checked = true;
    return;
  }
  fillIn(root, {question: id, code: 'date-ambiguous', field: fieldName(id, 'year')}, answer, speaker);
}
