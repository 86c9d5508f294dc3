import {unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf} from '../progress.js';
import {pictureOf} from '../recalled.js';
import type {KindTemplate} from '../template.js';
import {foodDateWords as words} from '../words/food-date.js';

export const foodDate: KindTemplate = {
  kind: 'product-recall',
  severity: 'emergency',
  words,
  parts: ({stage, timeZone}) => ({
    products: [
      {
        id: 'food',
        name: words.product.name,
        brand: words.product.brand,
        packSize: words.product.size,
        images: [pictureOf('picture-of-the-food', words.product.picture)],
        soldFrom: unfilledDay(1),
        soldTo: unfilledDay(15),
        soldBy: words.product.soldBy,
      },
    ],
    hazard: words.hazard,
    remedies: [{id: 'refund', kind: 'refund', ...words.refund, deadline: unfilledDay(30)}],
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: [
      {id: 'do-not-eat', ...words.advice.stop},
      {id: 'see-a-doctor', ...words.advice.doctor},
    ],
    eligibility: {
      timeZone,
      questions: [
        {
          id: 'product',
          kind: 'choice',
          label: words.which.label,
          short: words.which.short,
          options: [{value: 'concerned', label: words.which.concerned}],
          other: true,
        },
        {id: 'date', kind: 'date', ...words.date},
      ],
      groups: [
        {
          id: 'dates',
          label: words.group.label,
          when: {
            all: [
              {question: 'product', in: ['concerned']},
              {question: 'date', in: [unfilledDay(21), unfilledDay(25)]},
            ],
          },
          action: 'required',
          products: ['food'],
          remedies: ['refund'],
          advice: ['do-not-eat', 'see-a-doctor'],
          consequence: words.group.consequence,
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
