import {html} from 'lit';
import {exampleDate} from '../../eligibility/explanation/example-date.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {linkView} from '../text/body.js';
import {quoteCode, quotedView} from '../text/code.js';
import {textView} from '../text/phrase.js';
import {areUnits} from './date-fields.js';
import {fieldName} from './field-names.js';
import {isLongList} from './question-fields.js';

/** A date as its fields want it: in figures, and with the words after them where those stand after the fields. */
function exampleWords(date: string, speaker: Speaker): string {
  if (areUnits(speaker)) return speaker.moment(date);
  const [year, month, day] = date.split('-').map(Number);
  const figures = {year, month, day};
  return dateOrder(speaker.patterns)
    .map((name) => figures[name])
    .join(' ');
}

interface HintContext {
  readonly speaker: Speaker;
  readonly eligibility: Eligibility;
  /** Whether long lists are searched. */
  readonly isSearched: boolean;
}

/** What helps to answer a question, each a line. */
export function hintViews(question: Question, {speaker, eligibility, isSearched}: HintContext): unknown[] {
  const {timeZone} = eligibility;
  const hints: unknown[] = [];
  if (question.hint !== undefined) hints.push(textView(question.hint, speaker));
  if (question.kind === 'date' || question.kind === 'period') {
    hints.push(speaker.say(checker.dateHint, exampleWords(exampleDate(eligibility, question.id), speaker)));
    if (question.kind === 'date' && question.time && timeZone !== undefined)
      hints.push(speaker.say(checker.clockHint, speaker.zone(timeZone)));
  }
  if (question.kind === 'code' && question.example !== undefined)
    hints.push(quotedView(speaker.say(checker.codeHint, quoteCode(question.example))));
  if (isSearched && isLongList(question))
    hints.push(html`<span id=${fieldName(question.id, 'search')}>${speaker.say(checker.searchHint)}</span>`);
  if (question.lookup) hints.push(linkView(question.lookup, speaker));
  return hints;
}
