/**
 * What the library says when a notice changes under its reader's eyes. Apart from `messages.ts`, because it comes to the
 * page with the part that looks for changes.
 */
import {msg, str} from '../../msg.js';

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
/** Parts of a notice, as the list of what has changed calls them. */
export const parts = {
  summary: () =>
    msg('summary', {
      id: 'news-summary',
      desc: 'A part of the notice, in the list of what has changed: its title and the sentences below it',
    }),
  facts: () =>
    msg('key facts', {
      id: 'news-facts',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  eligibility: () =>
    msg('who is affected', {
      id: 'news-eligibility',
      desc: 'A part of the notice, in the list of what has changed: the questions and the rule of the form',
    }),
  explanations: () =>
    msg('explanations', {
      id: 'news-explanations',
      desc: 'A part of the notice, in the list of what has changed: the text',
    }),
  measures: () =>
    msg('measures', {
      id: 'news-measures',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  services: () =>
    msg('services', {
      id: 'news-services',
      desc: 'A part of the notice, in the list of what has changed: those that were stopped',
    }),
  advice: () =>
    msg('what you can do', {
      id: 'news-advice',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  timeline: () =>
    msg('timeline', {
      id: 'news-timeline',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  contact: () =>
    msg('contact', {
      id: 'news-contact',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  history: () =>
    msg('earlier notices', {
      id: 'news-history',
      desc: 'A part of the notice, in the list of what has changed',
    }),
  links: () =>
    msg('links', {
      id: 'news-links',
      desc: 'A part of the notice, in the list of what has changed',
    }),
};
