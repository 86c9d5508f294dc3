export type {Find} from './find/find.js';
export type {State} from './find/look-for.js';
export {lintNotice, type Finding} from './lint-notice.js';
export type {Condition, Item, ItemLevel, Profile, Wording} from './profile.js';
export {profiles} from './profiles/profiles.js';
export type {Words} from './words/words.js';
