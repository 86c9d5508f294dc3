import {unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf} from '../progress.js';
import type {KindTemplate} from '../template.js';
import {outageWords as words} from '../words/outage.js';

const {which} = words;

export const outage: KindTemplate = {
  kind: 'service-outage',
  severity: 'warning',
  words,
  parts: ({stage, timeZone, offset}) => {
    const isOver = stage === 'final';
    const [beginning, end] = [`${unfilledDay(1)}T09:00${offset}`, `${unfilledDay(1)}T17:00${offset}`];
    return {
      ...(isOver && {remedies: [{id: 'credit', kind: 'credit', ...words.credit}]}),
      services: [{name: words.service, state: isOver ? 'restored' : 'suspended', when: end}],
      timeline: courseOf(words.timeline, stage),
      ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
      advice: [
        {id: 'wait', ...words.advice.wait},
        {id: 'another-way', ...words.advice.other},
      ],
      eligibility: {
        timeZone,
        questions: [
          {id: 'used', kind: 'date', time: true, ...words.used},
          {
            id: 'service',
            kind: 'choice',
            label: which.label,
            short: which.short,
            options: [
              {value: 'stopped', label: which.concerned},
              {value: 'working', label: which.working},
            ],
          },
        ],
        groups: [
          {
            id: 'during-the-outage',
            label: words.group.label,
            when: {
              all: [
                // As long as it goes on, nobody knows its end.
                {question: 'used', from: beginning, ...(isOver && {to: end})},
                {question: 'service', in: ['stopped']},
              ],
            },
            action: 'recommended',
            advice: ['wait', 'another-way'],
            ...(isOver && {remedies: ['credit']}),
            consequence: words.group.consequence,
          },
        ],
        outcomes: outcomesOf(words.outcomes, stage),
      },
    };
  },
};
