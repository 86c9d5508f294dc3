import {bounds, exposures, units} from '../../src/model/schema/vocabulary.js';
import type {NoticeDocument} from './document.js';
import {shortest} from './shortest.js';
import {libraryLeak} from './library-leak.js';

const labels = {
  confirmed: {ja: '氏名と住所', en: 'Names and addresses'},
  possible: {ja: '電話番号', en: 'Telephone numbers'},
  viewable: {ja: 'メールアドレス', en: 'E-mail addresses'},
  'none-found': {ja: '暗証番号', en: 'PINs'},
};

/** Data exposed in every way that the format knows. */
export const everyExposure: NoticeDocument = {
  ...libraryLeak,
  data: exposures.map((exposure) => ({id: exposure, label: labels[exposure], exposure})),
};

/** One document for each way of counting. */
export const everyCount: readonly NoticeDocument[] = bounds.flatMap((bound) =>
  units.map((unit) => ({...shortest, people: {count: 10_589, bound, unit}})),
);
