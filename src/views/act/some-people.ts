import {html} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Text} from '../../model/schema/text.js';
import {textView} from '../text/phrase.js';

/** Says that only some of a group were hit and, in the words of the notice, how many. */
export function somePeopleView(likelihood: Text | undefined, speaker: Speaker): unknown {
  const words = speaker.say(m.somePeople);
  return likelihood === undefined ? words : [words, ' ', html`<b>${textView(likelihood, speaker)}</b>`];
}
