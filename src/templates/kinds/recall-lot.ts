import {placeMark, unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf} from '../progress.js';
import {modelQuestion, pictureOf, product, recallAdvice} from '../recalled.js';
import type {KindTemplate} from '../template.js';
import {recallLotWords as words} from '../words/recall-lot.js';
import {recallWords} from '../words/recall.js';

export const recallLot: KindTemplate = {
  kind: 'product-recall',
  severity: 'emergency',
  words,
  parts: ({stage, timeZone}) => ({
    products: [product],
    hazard: recallWords.hazard,
    remedies: [
      {id: 'replacement', kind: 'replace', ...recallWords.replace, deadline: unfilledDay(30)},
      {id: 'refund', kind: 'refund', ...recallWords.refund, deadline: unfilledDay(30)},
    ],
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: recallAdvice,
    eligibility: {
      timeZone,
      questions: [
        modelQuestion,
        {
          id: 'lot',
          kind: 'code',
          ...words.lot,
          example: `${placeMark}L0001`,
          shape: `${placeMark}L####`,
          image: pictureOf('picture-of-the-lot-number', recallWords.label),
        },
      ],
      groups: [
        {
          id: 'lots',
          label: words.group.label,
          when: {
            all: [
              {question: 'model', in: ['concerned']},
              {question: 'lot', in: [`${placeMark}L0001`, `${placeMark}L0005`]},
            ],
          },
          action: 'required',
          products: ['product'],
          remedies: ['replacement', 'refund'],
          advice: ['stop-using', 'tell-others'],
          consequence: words.group.consequence,
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
