/**
 * The library: elements, the model of a notice, and the verdict. Importing it registers nothing; import
 * `incident-notice/define/incident-notice.js` for that.
 */
export * from './eligibility/index.js';
export * from './elements/index.js';
export * from './model/index.js';
