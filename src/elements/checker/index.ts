/**
 * The half of the library that comes to life once the notice stands: the form, its verdict, and whether contacts answer
 * now. It comes in a file of its own beside the bundle; see `load-live.ts`.
 *
 * What crosses from the other half is documents and languages, and no `Speaker`: the page may have fetched that half from
 * two addresses, and two copies would not speak together.
 */
import type {CSSResult} from 'lit';
import {addLiveMessages} from '../../localization/live-locales.js';
import {Speaker} from '../../localization/speaker.js';
import {openingAt} from '../../model/time/opening-hours.js';
import type {Contact} from '../../model/schema/contact.js';
import type {Notice} from '../../model/schema/notice.js';
import {checkerStyles} from '../../views/checker/checker.styles.js';
import {openingStyles} from '../../views/parts/opening-hours.styles.js';
import {openingView} from '../../views/parts/opening-hours.js';
import {printStyles} from '../../views/design/print.styles.js';
import {verdictStyles} from '../../views/checker/verdict.styles.js';

export {CheckerSession} from './checker-session.js';

addLiveMessages();

/** The styles of what this half shows. */
export const liveStyles: readonly CSSResult[] = [checkerStyles, openingStyles, verdictStyles, printStyles];

/** Says whether a contact answers at this moment. */
export function openingNow(contact: Contact, notice: Notice, language: string): unknown {
  return openingView(openingAt(contact, Date.now() / 60_000), new Speaker(language, notice));
}
