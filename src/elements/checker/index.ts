/**
 * The half of the library that comes to life once the notice stands: the form, its verdict, and whether contacts answer
 * now. It comes in a file of its own beside the bundle; see `load-live.ts`.
 *
 * What crosses from the other half is documents and languages, and no `Speaker`: the page may have fetched that half from
 * two addresses, and two copies would not speak together.
 */
import {addLiveMessages} from '../../localization/live-locales.js';
import {Speaker} from '../../localization/speaker.js';
import {openingAt} from '../../model/time/opening-hours.js';
import type {Contact} from '../../model/schema/contact.js';
import type {Notice} from '../../model/schema/notice.js';
import {openingView} from '../../views/parts/opening-hours.js';

export {checkerStyleSheets} from '../../views/checker/style-sheets.js';
export {CheckerSession} from './checker-session.js';

addLiveMessages();

/** Says whether a contact answers at this moment. */
export function openingNow(contact: Contact, notice: Notice, language: string): unknown {
  return openingView(openingAt(contact, Date.now() / 60_000), new Speaker(language, notice));
}
