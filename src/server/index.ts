/** Notices without a browser: pages and parts of pages that need no script, and the truth map of a rule. */
export {contentSecurityPolicy} from './content-security-policy.js';
export {renderFragment, type FragmentOptions} from './render-fragment.js';
export {renderPage, type PageOptions} from './render-page.js';
export {renderTruthMap, type TruthMapOptions} from './render-truth-map.js';
