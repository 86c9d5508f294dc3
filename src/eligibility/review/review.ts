import {firstOf, mostProblems} from '../../model/problems/first-of.js';
import {missingTranslations} from '../../model/review/missing-translations.js';
import {withNearest} from '../../model/problems/nearest-name.js';
import {obstacleIn} from '../../model/reading/nesting.js';
import type {Problem} from '../../model/problems/problem.js';
import {readNotice, type ReadResult} from '../../model/reading/read-notice.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {distantDates} from '../../model/review/distant-dates.js';
import {emptyBodies} from '../../model/review/texts/empty-bodies.js';
import {languageSlips} from '../../model/review/texts/language-slips.js';
import {listsForObjects} from '../../model/review/lists-for-objects.js';
import {markupInTexts} from '../../model/review/texts/markup-in-texts.js';
import {ofMeantAlternatives} from '../../model/review/meant/meant-alternatives.js';
import {withMeant} from '../../model/review/meant/meant-values.js';
import {misplacedRevisions} from '../../model/review/misplaced-revisions.js';
import {mistypedGtins} from '../../model/review/mistyped-gtins.js';
import {misreadTexts} from '../../model/review/texts/misread-texts.js';
import {mistakenContacts} from '../../model/review/mistaken-contacts.js';
import {newerMembers} from '../../model/review/newer-members.js';
import {partsOfDays} from '../../model/review/parts-of-days.js';
import {placesOfOthers} from '../../model/review/texts/places-of-others.js';
import {timeZoneSlips} from '../../model/review/time-zone-slips.js';
import {unfilledPlaces} from '../../model/review/unfilled-places.js';
import {unknownMembers, withJoints} from '../../model/review/unknown-members.js';
import {checkDigitRanges} from './codes/check-digit-ranges.js';
import {decidingOther} from './deciding-other.js';
import {narrowGaps} from './narrow-gaps.js';
import {overlappingGroups} from './overlapping-groups.js';
import {ruleContradictions} from './rule-contradictions.js';
import {sameForAll} from './same-for-all.js';
import {SampledRules} from './sampled-rules.js';
import {joinedCodes} from './codes/joined-codes.js';
import {shapelessCodes} from './codes/shapeless-codes.js';
import {unorderedVersions} from './codes/unordered-versions.js';
import {unshapelyCodes} from './codes/unshapely-codes.js';
import {timesNotAsked} from './times-not-asked.js';
import {unusedQuestions} from './unused-questions.js';

/** What an owner should look at in a rule that can be read. */
function* ruleProblems(eligibility: Eligibility, told: readonly string[]): Generator<Problem> {
  yield* ruleContradictions(eligibility, told);
  const rules = new SampledRules(eligibility);
  yield* narrowGaps(eligibility, rules);
  yield* overlappingGroups(rules);
  yield* decidingOther(eligibility, rules);
  const same = [...sameForAll(eligibility)];
  yield* same;
  // Then no question changes anything, and that is not told of each.
  if (same.length === 0) yield* unusedQuestions(eligibility);
  yield* unshapelyCodes(eligibility);
  yield* joinedCodes(eligibility);
  yield* checkDigitRanges(eligibility);
  yield* timesNotAsked(eligibility);
  yield* unorderedVersions(eligibility);
}

/** What was read, with all that its owner is told of it. */
export type Review = ReadResult & {
  /** Whether of some kind of problem only the first 100 are told. */
  readonly isCut: boolean;
};

/**
 * Reads anything as a notice and reports its problems to its owner: those that `readNotice` finds, and also members that
 * are ignored, missing translations and rules without effect; the first 100 of each of these kinds. Never throws.
 *
 * @param document - the parsed document, not its text
 */
export function reviewNotice(document: unknown): Review {
  const {notice, problems} = readNotice(document);
  const told = problems.map((problem) => withMeant(withNearest(problem, document)));
  if (obstacleIn(document)) return {problems: told, isCut: false};
  const meant = ofMeantAlternatives(told, document);
  const eligibility = notice?.eligibility;
  const paths = problems.map(({path}) => path);
  const kinds = [
    withJoints(meant, firstOf(unknownMembers(document))),
    firstOf(newerMembers(document)),
    firstOf(missingTranslations(document)),
    firstOf(unfilledPlaces(document)),
    firstOf(placesOfOthers(document)),
    firstOf(emptyBodies(document)),
    firstOf(misreadTexts(document)),
    firstOf(markupInTexts(document)),
    firstOf(languageSlips(document)),
    firstOf(partsOfDays(document)),
    firstOf(mistakenContacts(document)),
    ...(notice ? [firstOf(listsForObjects(document))] : []),
    ...(eligibility ? [firstOf(ruleProblems(eligibility, paths))] : []),
    ...(notice
      ? [timeZoneSlips, misplacedRevisions, distantDates, mistypedGtins, shapelessCodes].map((find) =>
          firstOf(find(notice)),
        )
      : []),
  ];
  const isCut = kinds.some(({length}) => length >= mostProblems);
  return {...(notice && {notice}), problems: kinds.flat(), isCut};
}
