import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {isProvisional} from '../../model/stage.js';
import {asOf} from '../record/as-of.js';

/** The basis of a map: the revision and id of the notice and, before the final report, that it may still change. */
export function basisOf(notice: Notice, speaker: Speaker): string {
  const {stage, id, published} = notice;
  return [
    asOf(notice, speaker),
    speaker.say(m.reference, id),
    ...(isProvisional(stage) ? [speaker.say(checker.provisional, speaker.when(published))] : []),
  ].join(' · ');
}
