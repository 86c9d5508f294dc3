/**
 * The part of the library that asks for a document again: after a failure, and as often as its owner wants. It comes in a
 * file of its own beside the bundle, to pages that need it.
 */
import {addRenewalMessages} from '../../localization/renewal-locales.js';

export {refresh} from './refresh-controller.js';
export {retryLater} from './retry.js';

addRenewalMessages();
