import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Section} from '../../model/schema/notice.js';
import {knownSections, type KnownSection} from '../../model/vocabulary.js';
import type {Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {textView} from '../text/phrase.js';

function isKnown(id: string): id is KnownSection {
  return (knownSections as readonly string[]).includes(id);
}

/** The heading of a section: its own, else that of its name. */
export function sectionHeading({id, heading}: Section, speaker: Speaker): unknown {
  if (heading !== undefined) return textView(heading, speaker);
  return isKnown(id) ? speaker.say(m.sections[id]) : id;
}

/** The text of a section, and its pictures. */
export function sectionBodyView({body, images}: Section, surface: Surface): unknown {
  const text = bodyView(body, surface.speaker);
  return images ? [text, surface.supplement?.images(images, surface)] : text;
}
