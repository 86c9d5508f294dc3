import {sourceLanguage} from './locale.js';
import type {Speaker} from './speaker.js';

/** Who says the library's own messages, and in which language and direction. */
export interface MessageSpeaker extends Pick<Speaker, 'locale' | 'say'> {
  readonly patterns: Pick<Speaker['patterns'], 'direction'>;
}

/** Says the messages as they are written, where no language could be loaded. */
export const sourceSpeaker: MessageSpeaker = {
  locale: sourceLanguage,
  patterns: {direction: 'ltr'},
  say: (message, ...values) => message(...values),
};
