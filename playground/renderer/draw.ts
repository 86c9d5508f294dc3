import {contentSecurityPolicy} from '../../src/server/content-security-policy.js';
import {renderFragment} from '../../src/server/render-fragment.js';
import {renderPage} from '../../src/server/render-page.js';
import {renderTruthMap} from '../../src/server/render-truth-map.js';
import {speakerFor} from '../../src/localization/all-locales.js';
import {questionsById} from '../../src/model/questions.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {renderPlain} from '../../src/server/plain/render-plain.js';
import {groupSentenceView} from '../../src/views/text/rule-sentence.js';
import type {Drawing, DrawingOrder, Takeaway} from './drawing.js';
import {elementPage, embedTag, noticeTag} from './embed-tag.js';

async function takeaway(text: string, markup = text): Promise<Takeaway> {
  return {text, policy: `Content-Security-Policy: ${await contentSecurityPolicy(markup)}`};
}

/** What the element says of the rule of each group. */
function ruleWords(notice: Notice, language: string): string[] {
  const {eligibility} = notice;
  if (!eligibility) return [];
  const questions = questionsById(eligibility);
  const speaker = speakerFor(language, notice);
  return eligibility.groups.map((group) => renderPlain(groupSentenceView(group, questions, {speaker})));
}

/** Draws a notice in every way that needs no script, and writes what its owner takes along. */
export async function draw({notice, language}: DrawingOrder): Promise<Drawing> {
  const [tag, page, fragment] = await Promise.all([
    // The policy is that of the element: the script beside it is the site's own.
    takeaway(embedTag(notice), noticeTag(notice)),
    takeaway(renderPage(notice, {language})),
    takeaway(renderFragment(notice, {language})),
  ]);
  const map = renderTruthMap(notice, {language, format: 'html'});
  const rules = ruleWords(notice, language);
  return {
    takeaways: {tag, page, fragment},
    elementPage: elementPage(notice),
    rules,
    ...(map !== undefined && {map}),
  };
}
