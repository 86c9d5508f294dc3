import {html, type LitElement} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import {documents, revisions, texts} from './documents/problems.js';
import {libraryLeak} from './documents/library-leak.js';
import type {IncidentLoadedEvent} from '../src/elements/events.js';
import type {ElementArgs} from './element.js';
import {documentProblem, pageProblem, revisionProblem, textProblem} from './problems.js';

const meta = {
  title: 'Reference/Validation messages',
  component: 'incident-notice',
} satisfies Meta<ElementArgs>;
export default meta;

/** A document that can be looked at while the page decides whether it is one, and no longer by what would say why not. */
function fleeting(): unknown {
  let isGone = false;
  const look = () => {
    if (isGone) throw new TypeError('It is gone');
    queueMicrotask(() => (isGone = true));
    return [];
  };
  return new Proxy({}, {ownKeys: look});
}

/** A page that turns on a notice as soon as it is shown. */
function sabotage({notice, target}: IncidentLoadedEvent): void {
  const refuse = () => {
    throw new TypeError('The title is taken away');
  };
  Object.defineProperty(notice, 'title', {get: refuse});
  (target as LitElement).requestUpdate();
}

export const NotLoaded = pageProblem(
  'not-loaded',
  (src) => ({src}),
  () => new Response('', {status: 404}),
);
export const IntegrityMismatch = pageProblem(
  'integrity-mismatch',
  (src) => ({src, integrity: `sha384-${'A'.repeat(64)}`}),
  () => Response.json(libraryLeak),
);
export const Unreadable = pageProblem('unreadable', () => ({notice: fleeting()}));
const shownAtFirst = pageProblem(
  'not-rendered',
  (src) => ({src}),
  () => Response.json(libraryLeak),
);
export const NotRendered: typeof shownAtFirst = {
  ...shownAtFirst,
  render: (...given) => html`<div @incident-loaded=${sabotage}>${shownAtFirst.render?.(...given)}</div>`,
};
export const NotJson = textProblem('not-json', texts['not-json']);
export const TooLarge = textProblem('too-large', texts['too-large']);
export const DuplicateMember = textProblem('duplicate-member', texts['duplicate-member']);
export const WrappedNotice = textProblem('wrapped-notice', texts['wrapped-notice']);

export const BadEncoding = documentProblem('bad-encoding', documents['bad-encoding']);

export const WrongType = documentProblem('wrong-type', documents['wrong-type']);
export const MissingMember = documentProblem('missing-member', documents['missing-member']);
export const UnknownValue = documentProblem('unknown-value', documents['unknown-value']);
export const OutOfRange = documentProblem('out-of-range', documents['out-of-range']);
export const BadDate = documentProblem('bad-date', documents['bad-date']);
export const BadGtin = documentProblem('bad-gtin', documents['bad-gtin']);
export const BadId = documentProblem('bad-id', documents['bad-id']);
export const BadLanguageTag = documentProblem('bad-language-tag', documents['bad-language-tag']);
export const BadPhoneNumber = documentProblem('bad-phone-number', documents['bad-phone-number']);
export const BadTime = documentProblem('bad-time', documents['bad-time']);
export const BadTimeZone = documentProblem('bad-time-zone', documents['bad-time-zone']);
export const EmptyText = documentProblem('empty-text', documents['empty-text']);
export const ReservedValue = documentProblem('reserved-value', documents['reserved-value']);
export const TooDeep = documentProblem('too-deep', documents['too-deep']);
export const TooLong = documentProblem('too-long', documents['too-long']);
export const UnsafeUrl = documentProblem('unsafe-url', documents['unsafe-url']);
export const DuplicateId = documentProblem('duplicate-id', documents['duplicate-id']);
export const MissingHeading = documentProblem('missing-heading', documents['missing-heading']);
export const MissingTimeZone = documentProblem('missing-time-zone', documents['missing-time-zone']);
export const UnfitTest = documentProblem('unfit-test', documents['unfit-test']);
export const UnknownQuestion = documentProblem('unknown-question', documents['unknown-question']);
export const InvertedRange = documentProblem('inverted-range', documents['inverted-range']);
export const UnknownOption = documentProblem('unknown-option', documents['unknown-option']);
export const UnknownReference = documentProblem('unknown-reference', documents['unknown-reference']);
export const UnknownMember = documentProblem('unknown-member', documents['unknown-member']);
export const NewerMember = documentProblem('newer-member', documents['newer-member']);
export const FixedTimeZone = documentProblem('fixed-time-zone', documents['fixed-time-zone']);
export const CountryForLanguage = documentProblem('country-for-language', documents['country-for-language']);
export const PartOfDay = documentProblem('part-of-day', documents['part-of-day']);
export const MistakenAddress = documentProblem('mistaken-address', documents['mistaken-address']);
export const TrunkZero = documentProblem('trunk-zero', documents['trunk-zero']);
export const MarkupInText = documentProblem('markup-in-text', documents['markup-in-text']);
export const MisplacedRevision = documentProblem('misplaced-revision', documents['misplaced-revision']);
export const MissingTranslation = documentProblem('missing-translation', documents['missing-translation']);
export const PartialTranslation = documentProblem('partial-translation', documents['partial-translation']);
export const ContradictoryTest = documentProblem('contradictory-test', documents['contradictory-test']);
export const NarrowGap = documentProblem('narrow-gap', documents['narrow-gap']);
export const OverlappingGroups = documentProblem('overlapping-groups', documents['overlapping-groups']);
export const NestedGroup = documentProblem('nested-group', documents['nested-group']);
export const DecidingOther = documentProblem('deciding-other', documents['deciding-other']);
export const SameForAll = documentProblem('same-for-all', documents['same-for-all']);
export const UnreachableGroup = documentProblem('unreachable-group', documents['unreachable-group']);
export const UnusedQuestion = documentProblem('unused-question', documents['unused-question']);
export const UnusedOption = documentProblem('unused-option', documents['unused-option']);
export const CodeWithoutShape = documentProblem('code-without-shape', documents['code-without-shape']);
export const Unshapely = documentProblem('unshapely', documents.unshapely);
export const RangeOverCheckDigit = documentProblem(
  'range-over-check-digit',
  documents['range-over-check-digit'],
);
export const TimeNotAsked = documentProblem('time-not-asked', documents['time-not-asked']);
export const UnorderedVersions = documentProblem('unordered-versions', documents['unordered-versions']);
export const JoinedCodes = documentProblem('joined-codes', documents['joined-codes']);
export const DistantDate = documentProblem('distant-date', documents['distant-date']);
export const UnfilledPlace = documentProblem('unfilled-place', documents['unfilled-place']);
export const IdChanged = revisionProblem('id-changed', ...revisions['id-changed']);
export const RevisionNotRaised = revisionProblem('revision-not-raised', ...revisions['revision-not-raised']);
export const EndedBefore = revisionProblem('ended-before', ...revisions['ended-before']);
export const DateMovedBack = revisionProblem('date-moved-back', ...revisions['date-moved-back']);
export const UnlistedRevision = revisionProblem('unlisted-revision', ...revisions['unlisted-revision']);
export const RemovedId = revisionProblem('removed-id', ...revisions['removed-id']);
export const ChangedRule = revisionProblem('changed-rule', ...revisions['changed-rule']);
