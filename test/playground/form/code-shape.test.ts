import {expect} from 'chai';
import {shapeOf} from '../../../playground/form/rule/code-shape.js';

describe('the shape of codes, made from an example', () => {
  for (const [typed, shape] of [
    ['1274425', '#######'],
    ['L1234', 'L####'],
    ['２０２４-A', '####-A'],
    ['24##', '24##'],
    ['####-@@', '####-@@'],
    ['1*', '1*'],
  ] as const)
    it(`is ${shape}: ${typed}`, () => expect(shapeOf(typed)).to.equal(shape));
});
