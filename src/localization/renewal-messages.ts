/**
 * What the library says when a notice changes under its reader's eyes. Apart from `messages.ts`, because it comes to the
 * page with the part that looks for changes.
 */
import {msg, str} from './msg.js';

export const updated = (asOf: string) =>
  msg(str`This notice has been updated: ${asOf}.`, {
    id: 'news-updated',
    desc: 'Above a notice that has changed while it was read; the gap says stage, revision and date. Also read out by screen readers',
  });
export const changed = (parts: string) =>
  msg(str`Changed: ${parts}.`, {
    id: 'news-changed',
    desc: 'Which parts of the notice have changed; the gap is a list of headings',
  });
export const checkAgain = () =>
  msg('Who is affected has changed. If you have checked before, please check again.', {
    id: 'news-check-again',
    desc: 'The questions or the rule of the form have changed, and earlier answers to the reader no longer hold',
  });
export const summary = () =>
  msg('Summary', {
    id: 'news-summary',
    desc: 'In the list of what has changed: title and summary of the notice',
  });
export const explanations = () =>
  msg('Explanations', {
    id: 'news-explanations',
    desc: 'In the list of what has changed: the text of the notice',
  });
