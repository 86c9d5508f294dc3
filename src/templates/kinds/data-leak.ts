import {unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import type {KindTemplate} from '../template.js';
import {courseOf, measuresOf, someRecords} from '../progress.js';
import {dataLeakWords as words} from '../words/data-leak.js';

export const dataLeak: KindTemplate = {
  kind: 'data-breach',
  severity: 'warning',
  words,
  parts: ({stage, timeZone}) => ({
    hazard: words.hazard,
    data: [
      {id: 'personal', label: words.data.personal, exposure: stage === 'initial' ? 'possible' : 'confirmed'},
      {id: 'password', label: words.data.password, exposure: 'possible'},
    ],
    ...(stage === 'final' && {people: someRecords}),
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: [
      {id: 'beware', ...words.advice.beware},
      {id: 'change-password', ...words.advice.password},
      {id: 'tell-us', ...words.advice.ask},
    ],
    eligibility: {
      timeZone,
      questions: [
        {id: 'registered', kind: 'date', ...words.registered},
        {
          id: 'service',
          kind: 'choice',
          label: words.service.label,
          short: words.service.short,
          options: [
            {value: 'concerned', label: words.service.concerned},
            {value: 'another', label: words.service.others},
          ],
        },
      ],
      groups: [
        {
          id: 'registered',
          label: words.group.label,
          when: {
            all: [
              {question: 'registered', from: unfilledDay(1), to: unfilledDay(9)},
              {question: 'service', in: ['concerned']},
            ],
          },
          action: 'required',
          data: ['personal', 'password'],
          advice: ['beware', 'change-password', 'tell-us'],
          consequence: words.group.consequence,
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
