import type {NoticeDocument} from './document.js';
import {scooterRecall} from './scooter-recall.js';
import {ticketing} from './ticketing.js';

/** The tickets' notice with one of its questions, and a rule that needs its answer. */
export function asking(id: string): NoticeDocument {
  const {questions = [], ...rest} = ticketing.eligibility ?? {};
  const tests = {
    paid: {question: 'paid', from: '2026-11-02T18:00+09:00', to: '2026-11-05T09:30+09:00'},
    hall: {question: 'hall', in: ['sapporo', 'sendai', 'naha']},
    payment: {question: 'payment', in: ['credit-card']},
    order: {question: 'order', from: 'HB2604000', to: 'HB2604999'},
  };
  const when = tests[id as keyof typeof tests];
  const label = {ja: '対象の方', en: 'Customers concerned'};
  const asked = questions.filter((question) => question.id === id);
  return {...ticketing, eligibility: {...rest, questions: asked, groups: [{id: 'all', label, when}]}};
}

/** The scooters' notice with one of its questions, and the groups that ask it alone. */
export function scooterWith(id: string, when?: object): NoticeDocument {
  const {questions, groups, ...rest} = scooterRecall.eligibility;
  const asked = questions.filter((question) => question.id === id);
  const group = groups.find((each) => each.id === id) ?? groups[0];
  const told = when ? [{...group, when: {question: id, ...when}}] : [group];
  return {...scooterRecall, eligibility: {...rest, questions: asked, groups: told}};
}
