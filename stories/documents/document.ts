import type {InferInput} from 'valibot';
import type {noticeSchema} from '../../src/model/schema/notice.js';

/** A document as its owner writes it: what has a default may be left out. */
export type NoticeDocument = InferInput<typeof noticeSchema>;
