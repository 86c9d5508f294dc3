import type {Kind} from '../../../src/model/schema/notice.js';
import {listAt, wordAt} from './values.js';

/** Lists that notices of some kinds of incidents have no use for. */
const useless: Readonly<Record<'products' | 'data' | 'services', readonly Kind[]>> = {
  products: ['data-breach', 'service-outage', 'settlement'],
  data: ['product-recall', 'service-outage'],
  services: ['product-recall', 'settlement'],
};

/** Whether a list is to be offered: what a notice has always is. */
export function concerns(document: unknown, list: keyof typeof useless): boolean {
  const kind = wordAt(document, ['kind']);
  return listAt(document, [list]).length > 0 || !useless[list].some((each) => each === kind);
}
