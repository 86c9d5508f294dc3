/** Notices without a browser: pages and parts of pages, with scripts and without, and the truth map of a rule. */
export {contentSecurityPolicy} from './content-security-policy.js';
export {elementStyles, supplementStyles} from './element-styles.js';
export {renderElement, type ElementOptions} from './render-element.js';
export {renderFragment, renderStylesheet, type FragmentOptions} from './render-fragment.js';
export {renderPage, renderPageToStream, type PageOptions} from './render-page.js';
export {renderTruthMap, type TruthMapOptions} from './render-truth-map.js';
