import {noticeSchema} from '../../../src/model/schema/notice.js';

/** The members of a notice in the order in which the format tells of them: where a new one is put. */
export const noticeOrder: readonly string[] = ['$schema', ...Object.keys(noticeSchema.entries)];
