/** The parts of every recall of a thing that people use. */
import {unfilledDay, unfilledName, placeMark} from '../model/review/unfilled-places.js';
import type {ChoiceQuestion} from '../model/schema/questions.js';
import type {Image} from '../model/schema/image.js';
import type {NoticeDocument} from '../model/schema/notice.js';
import type {Product} from '../model/schema/product.js';
import type {TemplateWords} from './template.js';
import {recallWords as words} from './words/recall.js';

/** A picture that stands beside the document once it is there. */
export function pictureOf(name: string, alt: TemplateWords): Image {
  return {src: `${unfilledName}${name}.jpg`, alt, width: 1200, height: 900};
}

/** The product that is recalled. */
export const product: Product = {
  id: 'product',
  name: words.product.name,
  brand: words.product.brand,
  model: `${placeMark} MODEL-1`,
  images: [pictureOf('picture-of-the-product', words.product.picture)],
  soldFrom: unfilledDay(1),
  soldTo: unfilledDay(15),
  soldBy: words.product.soldBy,
};

/** The model, with "none of these" as an answer. */
export const modelQuestion: ChoiceQuestion = {
  id: 'model',
  kind: 'choice',
  label: words.model.label,
  short: words.model.short,
  hint: words.model.hint,
  options: [{value: 'concerned', label: words.model.concerned}],
  other: true,
};

/** What readers of a recall can do. */
export const recallAdvice: NonNullable<NoticeDocument['advice']> = [
  {id: 'stop-using', ...words.stop},
  {id: 'tell-others', ...words.tell},
];
