/** Says what is wrong with a document, and where. Downloaded where the gate does not admit one. */
export {readNotice} from '../../model/reading/read-notice.js';
