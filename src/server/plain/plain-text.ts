import type {Speaker} from '../../localization/speaker.js';
import {textsOf} from '../../model/body.js';
import type {Body} from '../../model/schema/body.js';

/** A body in one line, for link previews and search engines. */
export function plainText(body: Body, speaker: Speaker): string {
  return textsOf(body)
    .map((text) => speaker.text(text).value)
    .join(' ');
}
