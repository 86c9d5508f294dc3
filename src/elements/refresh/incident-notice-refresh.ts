/** Requests a document again: after a failure, and for `refresh`. Downloaded where one of these is needed. */

export {RefreshController} from './refresh-controller.js';
export {retryLater} from './retry.js';
