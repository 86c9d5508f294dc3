import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {controlId, Faults} from '../fields/field.js';
import {insert, remove, set, type Edit, type Place} from '../source/json-edit.js';
import {anyTextOf, isMembers, type Members} from '../source/values.js';
import {pointerTo} from '../steps.js';
import {untitled} from '../words/choices.js';
import type {Pair} from '../words/pair.js';
import {newTest, type QuestionsById} from './sayable.js';
import {TestFields} from './test-fields.js';

const joints = {all: ['and', 'かつ'], any: ['or', 'または']} as const satisfies Record<string, Pair>;

type Joint = keyof typeof joints;

interface ConditionProps {
  readonly place: Place;
  readonly condition: unknown;
  readonly questions: QuestionsById;
  /** How it is joined to its neighbours; undefined where it is the whole rule. */
  readonly joint?: Joint;
}

/** The conditions that one joins, if it joins any. */
function joined(condition: unknown): {by: Joint; inner: readonly unknown[]} | undefined {
  if (!isMembers(condition)) return undefined;
  const by = Array.isArray(condition.all) ? 'all' : 'any';
  const inner = condition[by];
  return Array.isArray(inner) ? {by, inner} : undefined;
}

/** Adds a condition to those that are joined, or joins the only one with it. */
function addition(place: Place, condition: unknown, by: Joint, added: unknown): [Edit, Place] {
  const found = joined(condition);
  if (found?.by === by) {
    const list = [...place, by];
    return [insert(list, found.inner.length, added), [...list, found.inner.length]];
  }
  return [set(place, {[by]: [condition, added]}), [...place, by, 1]];
}

function AddCondition({place, condition, questions}: ConditionProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const id = controlId(place, '-add');
  const add = (name: string) => {
    const question = questions.get(name);
    if (!question) return;
    const [edit, added] = addition(place, condition, 'all', newTest(question));
    desk.edit(edit);
    desk.goTo(pointerTo(added));
  };
  return (
    <div class="tools" role="group" aria-labelledby={id}>
      <span id={id}>{say(['Add a condition: and …', '条件を追加：かつ…'])}</span>
      {[...questions].map(([name, question]) => (
        <button key={name} type="button" class="small" lang={desk.main} onClick={() => add(name)}>
          {anyTextOf(question.short, desk.main) || anyTextOf(question.label, desk.main) || say(untitled)}
        </button>
      ))}
    </div>
  );
}

function Single({place, condition, questions, joint}: ConditionProps & {condition: Members}): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const question = questions.get(String(condition.question)) ?? {};
  const orElse = () => {
    const [edit, added] =
      joint === 'any'
        ? ([
            insert(place.slice(0, -1), Number(place.at(-1)) + 1, newTest(question)),
            [...place.slice(0, -1), Number(place.at(-1)) + 1],
          ] as const)
        : addition(place, condition, 'any', newTest(question));
    desk.edit(edit);
    desk.goTo(pointerTo(added));
  };
  return (
    <div class="single">
      <TestFields place={place} test={condition} question={question} />
      <div class="tools">
        <button type="button" class="small" onClick={orElse}>
          {say(['or …', 'または…'])}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => {
            desk.edit(joint === undefined ? set(place, {all: []}) : remove(place));
            desk.goTo(pointerTo(joint === undefined ? place : place.slice(0, -2)));
          }}
        >
          {say(['Remove this condition', 'この条件を削除'])}
        </button>
      </div>
    </div>
  );
}

function Inner(props: ConditionProps): JSX.Element | null {
  const {place, condition, questions, joint} = props;
  const say = useSay();
  const found = joined(condition);
  if (!found) return isMembers(condition) ? <Single {...props} condition={condition} /> : null;
  const {by, inner} = found;
  return (
    <div class={joint === undefined ? 'conditions' : 'conditions nested'} data-place={pointerTo(place)}>
      <Faults place={place} isWhole={false} id={controlId(place, '-fault')} />
      {inner.map((each, index) => (
        <div key={index}>
          {index > 0 && <p class="joint">{say(joints[by])}</p>}
          <Inner place={[...place, by, index]} condition={each} questions={questions} joint={by} />
        </div>
      ))}
    </div>
  );
}

/** Builds the condition of a group as a sentence, part by part. */
export function Condition(props: ConditionProps): JSX.Element {
  const {place, condition} = props;
  const say = useSay();
  const isEmpty = joined(condition)?.inner.length === 0;
  return (
    <div
      role="group"
      class="sentence"
      data-place={pointerTo(place)}
      aria-label={say(['Who belongs to it', '当てはまる人'])}
    >
      {isEmpty && (
        <p class="hint">
          {say([
            'There is no condition yet, so everyone belongs to it.',
            'まだ条件がないため、全員が当てはまります。',
          ])}
        </p>
      )}
      <Inner {...props} />
      <AddCondition {...props} />
    </div>
  );
}
