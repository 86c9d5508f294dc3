/** Changes to a notice while it is being read. A catalogue of its own, because a page downloads it with the refresh. */
import {msg, str} from '../../msg.js';

/**
 * Above a notice that has changed while it was being read; the gap says stage, revision and date. Also read out by
 * screen readers
 */
export const updated = (asOf: string) =>
  msg(str`This notice has been updated: ${asOf}.`, {id: 'news-updated'});
/** Which parts of the notice have changed; the gap is a list of headings */
export const changed = (parts: string) => msg(str`Changed: ${parts}.`, {id: 'news-changed'});
/** The questions or the rule of the form have changed, so that earlier verdicts no longer hold */
export const checkAgain = () =>
  msg('The rule for who is affected has changed. If you have already checked, please check again.', {
    id: 'news-check-again',
  });
/** The notice was withdrawn or replaced while it was being read, and the form is gone with its answers */
export const answerVoid = () =>
  msg('If you have already checked, that result no longer applies.', {id: 'news-answer-void'});
/** Another notice has come to the place of the one that was read; the gap is its title. Also read out */
export const replaced = (title: string) =>
  msg(str`A different notice is now shown here: ${title}`, {id: 'news-replaced'});
/** Parts of a notice, as the list of what has changed calls them. */
export const parts = {
  /** A part of the notice, in the list of what has changed: its heading */
  title: () => msg('title', {id: 'news-title'}),
  /** A part of the notice, in the list of what has changed: the sentences below its title */
  summary: () => msg('summary', {id: 'news-summary'}),
  /** A part of the notice, in the list of what has changed */
  facts: () => msg('key facts', {id: 'news-facts'}),
  /** A part of the notice, in the list of what has changed: the questions and the rule of the form */
  eligibility: () => msg('who is affected', {id: 'news-eligibility'}),
  /** A part of the notice, in the list of what has changed: those that were sold, with their pictures */
  products: () => msg('products', {id: 'news-products'}),
  /** A part of the notice, in the list of what has changed: the danger */
  hazard: () => msg('what can happen', {id: 'news-hazard'}),
  /** A part of the notice, in the list of what has changed: repair, refund and so on */
  remedies: () => msg('how we are putting it right', {id: 'news-remedies'}),
  /** A part of the notice, in the list of what has changed: the text */
  explanations: () => msg('the text', {id: 'news-explanations'}),
  /** A part of the notice, in the list of what has changed */
  measures: () => msg('preventing a repeat', {id: 'news-measures'}),
  /** A part of the notice, in the list of what has changed: those that were stopped */
  services: () => msg('services', {id: 'news-services'}),
  /** A part of the notice, in the list of what has changed */
  advice: () => msg('what you can do', {id: 'news-advice'}),
  /** A part of the notice, in the list of what has changed */
  timeline: () => msg('timeline', {id: 'news-timeline'}),
  /** A part of the notice, in the list of what has changed */
  contact: () => msg('contact', {id: 'news-contact'}),
  /** A part of the notice, in the list of what has changed */
  history: () => msg('earlier versions', {id: 'news-history'}),
  /** A part of the notice, in the list of what has changed */
  links: () => msg('links', {id: 'news-links'}),
};
