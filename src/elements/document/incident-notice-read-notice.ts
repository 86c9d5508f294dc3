/**
 * Says what is wrong with a document, and where, and reads what is not in UTF-8. Downloaded where the gate does not admit a
 * document.
 */
export {readNotice} from '../../model/reading/read-notice.js';
export {readBytes, readText} from './refused-document.js';
