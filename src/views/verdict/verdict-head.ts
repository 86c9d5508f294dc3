import {html, nothing, type TemplateResult} from 'lit';
import {gravestAction} from '../../eligibility/explanation/gravest-action.js';
import type {Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Group} from '../../model/schema/eligibility.js';
import {iconView} from '../design/icon.js';
import type {RuleSurface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {phraseView, textView} from '../text/phrase.js';
import {saidView} from '../text/said.js';
import {verdictIcons} from './verdict-icons.js';

/** The end of a sentence, which another may follow. */
const fullStop = /[.。]\s*$/;

/** A verdict in one sentence: in the notice's own words, where it has some. */
export function verdictTitle({eligibility, speaker}: RuleSurface, verdict: Verdict): unknown {
  const title = eligibility.outcomes?.[verdict]?.title;
  return title === undefined ? speaker.say(checker.verdicts[verdict]) : textView(title, speaker);
}

/** The words that decide, and the sentence about them with the gravest of what the groups should do. */
function headWords(surface: RuleSurface, verdict: Verdict, groups: readonly Group[]): TemplateResult {
  const {eligibility, speaker} = surface;
  const deciding = speaker.say(checker.decidingWords[verdict]);
  const own = eligibility.outcomes?.[verdict]?.title;
  const phrase = own === undefined ? undefined : speaker.text(own);
  const title = phrase?.value.replace(fullStop, '') ?? speaker.say(checker.verdicts[verdict]);
  const action = gravestAction(groups);
  // The title may be in another language, and is put into its gap as it is.
  const advised = (words: unknown) => (action ? saidView(checker.actions[action], speaker, words) : words);
  // A notice that says no more than these words says them once.
  if (title === deciding) return html`<b>${advised(deciding)}</b>`;
  const sentence =
    action && phrase ? phraseView({...phrase, value: title}, speaker) : verdictTitle(surface, verdict);
  // Where no style sheet puts them on two lines, a dash is between them.
  return html`<b>${deciding}</b><span class="dash"> – </span><span>${advised(sentence)}</span>`;
}

/** The head of a verdict. */
interface VerdictHead {
  readonly verdict: Verdict;
  /** The groups that the reader belongs to, or may belong to. */
  readonly groups: readonly Group[];
  readonly headingId?: string;
  /** Stands within the heading, before its words. */
  readonly before?: unknown;
  /** Stands below the heading. */
  readonly below?: unknown;
}

/** The head of a verdict: whether it is an exercise, the verdict, what to do, and the text that the notice adds. */
export function verdictHeadView(
  surface: RuleSurface,
  {verdict, groups, headingId, before, below}: VerdictHead,
): TemplateResult {
  const {notice, eligibility, speaker, headingLevel} = surface;
  return html`${notice.drill ? html`<p class="standing drill">${speaker.say(m.drill)}</p>` : nothing}
    ${headingView(
      headingLevel,
      html`<span class="verdict-head">${iconView(verdictIcons[verdict])}<span>${before}${headWords(surface, verdict, groups)}</span></span>`,
      headingId,
    )}${below}
    ${bodyView(eligibility.outcomes?.[verdict]?.body, speaker)}`;
}
