/** Reads dates of other calendars and scripts. Downloaded where a form asks for a date. */
export {calendarsFor} from '../../localization/dates/eras.js';
