import {unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf, someRecords} from '../progress.js';
import type {KindTemplate} from '../template.js';
import {cardSkimmingWords as words} from '../words/card-skimming.js';

const {paid} = words;

export const cardSkimming: KindTemplate = {
  kind: 'data-breach',
  severity: 'warning',
  words,
  parts: ({stage, timeZone}) => ({
    hazard: words.hazard,
    remedies: [{id: 'new-card', kind: 'other', ...words.remedy}],
    data: [{id: 'card', label: words.data.card, exposure: stage === 'initial' ? 'possible' : 'confirmed'}],
    ...(stage === 'final' && {people: someRecords}),
    services: [
      {name: words.service, state: stage === 'final' ? 'restored' : 'suspended', when: unfilledDay(29)},
    ],
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: [
      {id: 'check-statement', ...words.advice.statement},
      {id: 'new-card', ...words.advice.replace},
    ],
    eligibility: {
      timeZone,
      questions: [
        {id: 'bought', kind: 'date', ...words.bought},
        {
          id: 'paid',
          kind: 'choice',
          label: paid.label,
          short: paid.short,
          options: [
            {value: 'card', label: paid.card},
            {value: 'stored-card', label: paid.stored},
            {value: 'no-card', label: paid.others},
          ],
        },
      ],
      groups: [
        {
          id: 'card-entered',
          label: words.group.label,
          when: {
            all: [
              {question: 'bought', from: unfilledDay(1), to: unfilledDay(15)},
              {question: 'paid', in: ['card']},
            ],
          },
          action: 'required',
          data: ['card'],
          advice: ['check-statement', 'new-card'],
          remedies: ['new-card'],
          consequence: words.group.consequence,
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
