import {speakerFor} from '../../localization/all-locales.js';
import type {Notice} from '../../model/schema/notice.js';
import {replacementsOf} from '../../model/standing.js';
import {basisOf} from '../../views/truth-map/basis.js';
import {noticeStateWords} from '../../views/act/notice-state.js';
import {plain, plainJson} from '../terminal.js';

/** What a reader is told by a notice that was withdrawn or superseded, whatever they answer. */
export function endedLines(notice: Notice, language: string): string {
  const speaker = speakerFor(language, notice);
  return [...noticeStateWords(notice, speaker), basisOf(notice, speaker)]
    .map((line) => `${plain(line)}\n`)
    .join('');
}

/** The same as one line of JSON, in the place of a verdict. */
export function endedJson(notice: Notice): string {
  const {id: noticeId, revision, stage} = notice;
  const supersededBy = replacementsOf(notice).map(({href}) => href);
  const links = supersededBy.length > 0 && {supersededBy};
  return `${plainJson({verdict: null, noticeId, revision, stage, ...links})}\n`;
}
