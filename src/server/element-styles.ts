import type {CSSResult} from 'lit';
import {checkerStyleSheets} from '../views/checker/style-sheets.js';
import {comboboxStyles} from '../views/combobox/combobox.styles.js';
import {openingStyles} from '../views/contact/opening-hours.styles.js';
import {noticeStyleSheets} from '../views/style-sheets.js';
import {supplementStyleSheets} from '../views/supplement/style-sheets.js';

function joined(sheets: readonly CSSResult[]): string {
  return sheets.map(({cssText}) => cssText).join('\n');
}

/**
 * The style sheets of `<incident-notice>` and everything that it may load, in the order in which the element adopts them.
 * They are the same for every notice, so that a policy needs one hash only; but see `supplementStyles`.
 */
export const elementStyles: string = joined([
  ...noticeStyleSheets,
  ...checkerStyleSheets,
  openingStyles,
  comboboxStyles,
]);

/**
 * The style sheets that come after `elementStyles` where a notice has pictures, products, a hazard, remedies or related
 * notices. The build writes both to `dist/incident-notice.css`.
 */
export const supplementStyles: string = joined(supplementStyleSheets);
