import type {Eligibility} from '../schema/eligibility.js';
import type {ChoiceQuestion, Question} from '../schema/questions.js';
import type {Notice} from '../schema/notice.js';
import type {When} from '../schema/when.js';
import {isEnded} from '../standing.js';
import {shareStructure} from '../structural-sharing.js';
import {isInverted} from '../time/inverted.js';
import {edgesOf} from '../time/when.js';
import {errorAt, type Path, type Problem, type ProblemCode} from '../problems/problem.js';
import {noteAt, warningAt} from '../problems/warning.js';

/** The codes of what keeps a document from taking the place of another. */
export const obstacles: readonly ProblemCode[] = ['id-changed', 'revision-not-raised'];

/** A date as a problem names it. */
function written(when: When): string {
  const {first, last} = edgesOf(when);
  return first === last ? first : `${first}..${last}`;
}

function* dateChange(before: When, after: When, path: Path): Generator<Problem> {
  if (isInverted(edgesOf(before).first, edgesOf(after).last))
    yield warningAt(path, 'date-moved-back', written(after), written(before));
}

/** The dates of publication, of this revision and of those that both documents list. */
function* dateChanges(before: Notice, after: Notice): Generator<Problem> {
  yield* dateChange(before.published, after.published, ['published']);
  const known = new Map([...(before.history ?? []), before].map((each) => [each.revision, each.published]));
  for (const [index, {revision, published}] of (after.history ?? []).entries()) {
    const former = known.get(revision);
    if (former !== undefined) yield* dateChange(former, published, ['history', index, 'published']);
  }
}

/** The revisions that can no longer be found: those that were listed, and the one that was in force. */
function* historyChanges(before: Notice, after: Notice): Generator<Problem> {
  const listed = new Set([...(after.history ?? []), after].map(({revision}) => String(revision)));
  for (const revision of (before.history ?? []).map((each) => String(each.revision)))
    if (!listed.has(revision)) yield warningAt(['history'], 'unlisted-revision', revision);
  const own = String(before.revision);
  if (!listed.has(own)) yield noteAt(['history'], 'unlisted-revision', own);
}

/** Looks among items for those that are no longer there. */
interface Removal {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly path: Path;
}

function* removals({before, after, path}: Removal, revision: string): Generator<Problem> {
  const left = new Set(after);
  for (const id of before) if (!left.has(id)) yield warningAt(path, 'removed-id', id, revision);
}

function idsOf(items: readonly {readonly id: string}[]): string[] {
  return items.map(({id}) => id);
}

function valuesOf({options}: ChoiceQuestion): string[] {
  return options.map(({value}) => value);
}

function* questionChanges(
  before: readonly Question[],
  after: readonly Question[],
  revision: string,
): Generator<Problem> {
  const path = ['eligibility', 'questions'];
  yield* removals({before: idsOf(before), after: idsOf(after), path}, revision);
  const former = new Map(before.map((question) => [question.id, question]));
  for (const [index, question] of after.entries()) {
    const known = former.get(question.id);
    if (known?.kind === 'choice' && question.kind === 'choice') {
      const options = {before: valuesOf(known), after: valuesOf(question), path: [...path, index, 'options']};
      yield* removals(options, revision);
    } else if (known && known.kind !== question.kind) {
      yield noteAt([...path, index], 'changed-rule', question.id, revision);
    }
  }
}

/** What may give readers who have checked before another verdict. Parts that are equal are the same object in both. */
function* ruleChanges(before: Eligibility, after: Eligibility, revision: string): Generator<Problem> {
  yield* questionChanges(before.questions, after.questions, revision);
  const path = ['eligibility', 'groups'];
  yield* removals({before: idsOf(before.groups), after: idsOf(after.groups), path}, revision);
  const former = new Map(before.groups.map((group) => [group.id, group]));
  for (const [index, {id, when, certainty}] of after.groups.entries()) {
    const known = former.get(id);
    if (known?.when !== when || known.certainty !== certainty)
      yield noteAt([...path, index], 'changed-rule', id, revision);
  }
}

function* eligibilityChanges(before: Notice, after: Notice): Generator<Problem> {
  // Who is told nothing any more is told by the notice itself.
  if (!before.eligibility || before.eligibility === after.eligibility || isEnded(after)) return;
  const revision = String(before.revision);
  if (after.eligibility) yield* ruleChanges(before.eligibility, after.eligibility, revision);
  else yield warningAt(['eligibility'], 'removed-id', 'eligibility', revision);
}

/**
 * Finds what an owner should look at before a document takes the place of another: what readers who know the former would
 * not be shown, or would be told otherwise. Finds nothing in a document that says the same.
 */
export function* revisionChanges(previous: Notice, notice: Notice): Generator<Problem> {
  const after = shareStructure(previous, notice);
  if (after === previous) return;
  const {id, revision} = after;
  if (id !== previous.id) {
    yield errorAt(['id'], 'id-changed', id, previous.id);
    return;
  }
  if (revision <= previous.revision)
    yield errorAt(['revision'], 'revision-not-raised', String(revision), String(previous.revision));
  if (isEnded(previous) && !isEnded(after)) {
    const member = previous.stage === 'withdrawn' ? 'stage' : 'related';
    yield warningAt([member], 'ended-before', after.stage, String(previous.revision));
  }
  yield* dateChanges(previous, after);
  yield* historyChanges(previous, after);
  yield* eligibilityChanges(previous, after);
}
