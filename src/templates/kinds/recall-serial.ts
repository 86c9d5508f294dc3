import {placeMark, unfilledDay} from '../../model/review/unfilled-places.js';
import {outcomesOf} from '../answers.js';
import {courseOf, measuresOf} from '../progress.js';
import {modelQuestion, pictureOf, product, recallAdvice} from '../recalled.js';
import type {KindTemplate} from '../template.js';
import {recallSerialWords as words} from '../words/recall-serial.js';
import {recallWords} from '../words/recall.js';

export const recallSerial: KindTemplate = {
  kind: 'product-recall',
  severity: 'emergency',
  words,
  parts: ({stage, timeZone}) => ({
    products: [product],
    hazard: recallWords.hazard,
    remedies: [
      {id: 'repair', kind: 'repair', ...words.repair, deadline: unfilledDay(30)},
      {id: 'refund', kind: 'refund', ...recallWords.refund, deadline: unfilledDay(30)},
    ],
    people: {count: 0, bound: 'about', unit: 'devices'},
    timeline: courseOf(words.timeline, stage),
    ...(stage !== 'initial' && {measures: measuresOf(words.measures, stage)}),
    advice: recallAdvice,
    eligibility: {
      timeZone,
      questions: [
        modelQuestion,
        {
          id: 'serial',
          kind: 'code',
          ...words.serial,
          example: `${placeMark}SN000100`,
          shape: `${placeMark}SN######`,
          image: pictureOf('picture-of-the-serial-number', recallWords.label),
        },
      ],
      groups: [
        {
          id: 'serial-numbers',
          label: words.group.label,
          when: {
            all: [
              {question: 'model', in: ['concerned']},
              {question: 'serial', from: `${placeMark}SN000100`, to: `${placeMark}SN000199`},
            ],
          },
          action: 'required',
          products: ['product'],
          remedies: ['repair', 'refund'],
          advice: ['stop-using', 'tell-others'],
          consequence: words.group.consequence,
        },
      ],
      outcomes: outcomesOf(words.outcomes, stage),
    },
  }),
};
