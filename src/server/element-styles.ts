import {IncidentNotice} from '../elements/incident-notice.js';
import {checkerStyleSheets} from '../elements/checker/incident-notice-checker.js';
import {openingStyles} from '../views/parts/opening-hours.styles.js';
import {searchableListStyles} from '../views/combobox/combobox.styles.js';

/**
 * The style sheet of `<incident-notice>` and all that can come into it, in the order in which the element adopts them. It
 * is the same for every notice: a policy needs to know one hash only. The build writes it to `dist/incident-notice.css`.
 */
export const elementStyles: string = [
  ...IncidentNotice.styles,
  ...checkerStyleSheets,
  openingStyles,
  searchableListStyles,
]
  .map(({cssText}) => cssText)
  .join('\n');
