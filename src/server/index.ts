export {elementStyles} from './element-styles.js';
export {renderElement, type ElementOptions} from './render-element.js';
