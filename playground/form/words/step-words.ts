import type {Step} from '../steps.js';
import type {Pair} from './pair.js';

/** What the steps are called. */
export const stepNames: Readonly<Record<Step, Pair>> = {
  begin: ['Begin', 'はじめる'],
  happened: ['What happened', '何が起きたか'],
  affected: ['Who is affected', '誰が対象か'],
  advice: ['What to do', 'どうすればよいか'],
  contacts: ['Whom to call', '誰に聞けばよいか'],
  timeline: ['How it unfolded', '経緯'],
  languages: ['Languages', '言語'],
  check: ['Check', '確認'],
  publish: ['Publish', '公表'],
};
