import {unfilledDay} from '../../model/review/unfilled-places.js';
import type {Condition} from '../../model/schema/conditions.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf} from '../progress.js';
import type {KindTemplate, LastingStage} from '../template.js';
import {forgedMailsWords as words} from '../words/forged-mails.js';

const {did} = words;

/** Who did something with one of the mails. As long as they are sent, nobody knows when they end. */
function after(value: string, stage: LastingStage): Condition {
  const end = stage === 'initial' ? {} : {to: unfilledDay(28)};
  return {
    all: [
      {question: 'received', from: unfilledDay(1), ...end},
      {question: 'did', in: [value]},
    ],
  };
}

export const forgedMails: KindTemplate = {
  kind: 'other',
  severity: 'warning',
  words,
  parts: ({stage, timeZone}) => ({
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: [
      {id: 'delete-it', ...words.advice.remove},
      {id: 'change-password', ...words.advice.change},
      {id: 'scan-device', ...words.advice.scan},
    ],
    eligibility: {
      timeZone,
      questions: [
        {id: 'received', kind: 'date', ...words.received},
        {
          id: 'did',
          kind: 'choice',
          label: did.label,
          short: did.short,
          hint: did.hint,
          options: [
            {value: 'entered', label: did.entered},
            {value: 'opened', label: did.opened},
            {value: 'nothing', label: did.nothing},
          ],
        },
      ],
      groups: [
        {
          id: 'entered',
          label: words.entered.label,
          when: after('entered', stage),
          action: 'required',
          advice: ['change-password', 'scan-device', 'delete-it'],
          consequence: words.entered.consequence,
        },
        {
          id: 'opened',
          label: words.opened.label,
          when: after('opened', stage),
          certainty: 'possible',
          reason: words.opened.reason,
          action: 'recommended',
          advice: ['scan-device', 'delete-it'],
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
