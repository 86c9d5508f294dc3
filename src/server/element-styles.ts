import {checkerStyleSheets} from '../views/checker/style-sheets.js';
import {comboboxStyles} from '../views/combobox/combobox.styles.js';
import {openingStyles} from '../views/parts/opening-hours.styles.js';
import {noticeStyleSheets} from '../views/style-sheets.js';

/**
 * The style sheet of `<incident-notice>` and all that can come into it, in the order in which the element adopts them. It
 * is the same for every notice: a policy needs to know one hash only. The build writes it to `dist/incident-notice.css`.
 */
export const elementStyles: string = [
  ...noticeStyleSheets,
  ...checkerStyleSheets,
  openingStyles,
  comboboxStyles,
]
  .map(({cssText}) => cssText)
  .join('\n');
