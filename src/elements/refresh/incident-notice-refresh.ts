/** Requests a document again: after a failure, and for `refresh`. Downloaded where one of these is needed. */
import {addRenewalMessages} from '../../localization/renewal-locales.js';

export {RefreshController} from './refresh-controller.js';
export {retryLater} from './retry.js';

addRenewalMessages();
