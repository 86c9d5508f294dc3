import type {Templates} from '../msg.js';

/** English stands in the messages. The build takes it out of them and writes it here: see `scripts/trim.mjs`. */
export const templates: Templates = {};
