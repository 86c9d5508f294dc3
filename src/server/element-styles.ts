import {checkerStyleSheets} from '../views/checker/style-sheets.js';
import {comboboxStyles} from '../views/combobox/combobox.styles.js';
import {openingStyles} from '../views/parts/opening-hours.styles.js';
import {noticeStyleSheets} from '../views/style-sheets.js';

/**
 * The style sheets of `<incident-notice>` and everything that it may load, in the order in which the element adopts them.
 * They are the same for every notice, so that a policy needs one hash only. The build writes it to `dist/incident-notice.css`.
 */
export const elementStyles: string = [
  ...noticeStyleSheets,
  ...checkerStyleSheets,
  openingStyles,
  comboboxStyles,
]
  .map(({cssText}) => cssText)
  .join('\n');
