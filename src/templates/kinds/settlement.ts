import {unfilledDay, unfilledHost} from '../../model/review/unfilled-places.js';
import type {TimelineEntry} from '../../model/schema/notice.js';
import {outcomesOf} from '../answers.js';
import type {KindTemplate, LastingStage, TemplateWords} from '../template.js';
import {settlementWords as words} from '../words/settlement.js';

/** The dates of a settlement in their order; those before the bound of a stage have passed. */
const dates: readonly (readonly [title: TemplateWords, day: number])[] = [
  [words.timeline.agreed, 10],
  [words.timeline.published, 20],
  [words.timeline.exclude, 22],
  [words.timeline.hearing, 24],
  [words.timeline.claim, 27],
  [words.timeline.payment, 29],
];

const passed: Readonly<Record<LastingStage, number>> = {initial: 2, interim: 4, final: 5};

function timelineOf(stage: LastingStage): TimelineEntry[] {
  return dates.map(([title, day], index) => ({
    when: unfilledDay(day),
    title,
    state: index < passed[stage] ? 'done' : 'planned',
  }));
}

/** What people can still do at a stage. */
const advice = {
  initial: {claim: words.advice.claim, leave: words.advice.leave, object: words.advice.object},
  interim: {claim: words.advice.claim},
  final: {await: words.advice.await},
} satisfies Readonly<Record<LastingStage, object>>;

export const settlement: KindTemplate = {
  kind: 'settlement',
  severity: 'information',
  words,
  parts: ({stage, timeZone}) => {
    const isOpen = stage !== 'final';
    const link = {href: `https://${unfilledHost}/claim`, text: words.remedy.link};
    return {
      remedies: [
        {
          id: 'payment',
          kind: 'other',
          title: words.remedy.title,
          body: words.remedy.body,
          ...(isOpen && {deadline: unfilledDay(27), link}),
        },
      ],
      timeline: timelineOf(stage),
      advice: Object.entries(advice[stage]).map(([id, each]) => ({id, ...each})),
      eligibility: {
        timeZone,
        questions: [
          {
            id: 'what',
            kind: 'choice',
            label: words.which.label,
            short: words.which.short,
            options: [{value: 'concerned', label: words.which.concerned}],
            other: true,
          },
          {id: 'bought', kind: 'date', ...words.bought},
        ],
        groups: [
          {
            id: 'class',
            label: words.group.label,
            when: {
              all: [
                {question: 'what', in: ['concerned']},
                {question: 'bought', from: unfilledDay(1), to: unfilledDay(9)},
              ],
            },
            action: isOpen ? 'recommended' : 'none',
            remedies: ['payment'],
            advice: Object.keys(advice[stage]),
            consequence: isOpen ? words.group.consequence : words.group.paid,
          },
        ],
        outcomes: outcomesOf(words.outcomes, stage),
      },
    };
  },
};
