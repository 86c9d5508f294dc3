/** Says whether contacts answer now. Downloaded where a contact has opening hours or a last day. */
import {Speaker} from '../../localization/speaker.js';
import type {Contact} from '../../model/schema/contact.js';
import {openingAt} from '../../model/time/opening-hours.js';
import type {Surface} from '../../views/surface.js';
import {openingView} from '../../views/contact/opening-hours.js';

export {openingStyles} from '../../views/contact/opening-hours.styles.js';

/** Says whether a contact answers at this moment, by a `Speaker` of this file (see `Speaker`). */
export function openingNow(contact: Contact, {notice, speaker: {spoken, language}}: Surface): unknown {
  return openingView(openingAt(contact, Date.now() / 60_000), new Speaker(spoken, language, notice));
}
