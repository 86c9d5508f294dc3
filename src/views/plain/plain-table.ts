import {html, type TemplateResult} from 'lit';
import type {TruthMap} from '../../eligibility/what-if/truth-map.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {RuleSurface} from '../surface.js';
import {checkerFrameView} from '../checker/checker-frame.js';
import {mapTableView} from '../truth-map/table.js';
import {codeNotes} from '../truth-map/code-words.js';
import {isShortened, mapNotes} from '../truth-map/words.js';
import {provisionalView} from '../verdict/verdict-frame.js';
import {joinedAnswers, whenView} from './plain-case-words.js';

/**
 * A table of the verdicts, for pages without scripts whose rule has too many answers for radio buttons. Says why there is
 * no form, which numbers the table does not decide, that it may still change, and what it leaves out. Each cell also says
 * for whom it is, for who reads it out of its table.
 */
export function plainTableView(surface: RuleSurface, map: TruthMap): TemplateResult {
  const {eligibility, speaker} = surface;
  const mapped = {map, eligibility, speaker};
  const asksForCode = eligibility.questions.some(({kind}) => kind === 'code');
  const isWhole = map.omitted.rows + map.omitted.borders + map.open.length === 0 && !isShortened(mapped);
  const notes = [...mapNotes(mapped), ...(isWhole ? [] : [speaker.say(plain.wholeRule)])];
  const caseView = (answers: readonly unknown[]) =>
    whenView(answers.length > 0 ? joinedAnswers(answers) : speaker.say(m.everyone), speaker);
  return checkerFrameView(
    surface,
    html`<p>${speaker.say(asksForCode ? plain.codesInTable : plain.tooManyForPage)}</p>
    <div class="scroll" role="region" aria-labelledby="checker-title" tabindex="0">
      ${mapTableView(mapped, speaker.say(m.whoIsAffected), caseView)}
    </div>
    ${codeNotes(mapped).map((note) => html`<p>${note}</p>`)} ${provisionalView(surface)}
    ${notes.map((note) => html`<p class="soft">${note}</p>`)}`,
  );
}
