import {expect} from 'chai';
import {answerTexts} from '../../src/eligibility/answers.js';

describe('what was answered', () => {
  const questions = [{id: 'device'}, {id: 'serial'}];

  for (const [name, answers, expected] of [
    ['nothing', {}, {}],
    ['no answers', undefined, {}],
    ['null', null, {}],
    ['a text', {device: 'phone'}, {device: 'phone'}],
    ['a text with blanks around it', {device: ' phone\n'}, {device: 'phone'}],
    ['a text with blanks within', {serial: 'A 1'}, {serial: 'A 1'}],
    ['blanks', {device: ' ', serial: ''}, {}],
    ['no text', {device: 1, serial: ['A']}, {}],
    ['a question that there is not', {colour: 'red'}, {}],
    ['what every object has', Object.create({device: 'phone'}), {}],
  ] as const) {
    it(`to ${name}: ${JSON.stringify(expected)}`, () => {
      expect(Object.fromEntries(answerTexts(questions, answers))).to.deep.equal(expected);
    });
  }
});
