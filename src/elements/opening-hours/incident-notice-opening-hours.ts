/** Says whether contacts answer now. Downloaded where a contact has opening hours or a last day. */
import {speakerFor} from '../../localization/all-locales.js';
import type {Contact} from '../../model/schema/contact.js';
import type {Notice} from '../../model/schema/notice.js';
import {openingAt} from '../../model/time/opening-hours.js';
import {openingView} from '../../views/parts/opening-hours.js';

export {openingStyles} from '../../views/parts/opening-hours.styles.js';

/** Says whether a contact answers at this moment. */
export function openingNow(contact: Contact, notice: Notice, language: string): unknown {
  return openingView(openingAt(contact, Date.now() / 60_000), speakerFor(language, notice));
}
