import {noticeStateWords} from '../../views/act/notice-state.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {isEnded} from '../../model/standing.js';
import {plainText} from './plain-text.js';

/** A notice in one line, for link previews and search engines: its summary or, once it no longer holds, that it does not. */
export function noticeText(notice: Notice, speaker: Speaker): string {
  return isEnded(notice) ? noticeStateWords(notice, speaker).join(' ') : plainText(notice.summary, speaker);
}
