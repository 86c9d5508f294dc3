import type {ComponentChildren, JSX} from 'preact';
import {problemsAt, useDesk, useSay} from '../desk.js';
import {ownerWords} from '../problems/owner-words.js';
import {pointerTo} from '../steps.js';
import {remove, type Place} from '../source/json-edit.js';
import type {Pair} from '../words/pair.js';

/** What all fields have. */
export interface FieldProps {
  readonly place: Place;
  readonly label: Pair;
  readonly hint?: Pair | undefined;
  readonly isOptional?: boolean | undefined;
}

/** What is wrong at a place, in words for its owner. */
export function Faults({
  place,
  isWhole,
  id,
}: {
  place: Place;
  isWhole: boolean;
  id: string;
}): JSX.Element | null {
  const desk = useDesk();
  const problems = problemsAt(desk, place, isWhole);
  if (problems.length === 0) return null;
  return (
    <div id={id} class="faults">
      {[...new Set(problems.map((problem) => ownerWords(problem, desk)))].map((words) => (
        <p key={words} class={`fault ${problems[0]?.level ?? ''}`}>
          {words}
        </p>
      ))}
    </div>
  );
}

/** What a control needs that belongs to a label, a hint and what is wrong. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** The id of the control at a place. */
export function controlId(place: Place, part = ''): string {
  return `field${pointerTo(place)}${part}`;
}

interface FrameProps extends FieldProps {
  /** Parts several fields of one place. */
  readonly part?: string;
  /** What the field itself has to say, such as that a date cannot be read. */
  readonly fault?: string | undefined;
  /** What is shown below the field. */
  readonly after?: ComponentChildren;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A field with its label, its hint and what is wrong there. */
export function Field({
  place,
  label,
  hint,
  isOptional,
  part,
  fault,
  after,
  children,
}: FrameProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const id = controlId(place, part);
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const problems = part ? [] : problemsAt(desk, place, true);
  const described = [
    ...(hint ? [hintId] : []),
    ...(fault !== undefined || problems.length > 0 ? [faultId] : []),
  ].join(' ');
  const isInvalid = fault !== undefined || problems.some(({level}) => level === 'error');
  return (
    <div class="entry" data-place={pointerTo(place)}>
      <label for={id}>
        {say(label)}
        {isOptional && <small> {say(['(optional)', '（任意）'])}</small>}
      </label>
      {hint && (
        <p class="hint" id={hintId}>
          {say(hint)}
        </p>
      )}
      {fault === undefined ? (
        problems.length > 0 && <Faults place={place} isWhole id={faultId} />
      ) : (
        <p id={faultId} class="fault error">
          {fault}
        </p>
      )}
      {isOptional && problems.some(({code}) => code === 'unfilled-place') && (
        <button type="button" class="small" onClick={() => desk.edit(remove(place))}>
          {say(['Leave this out', '書かない'])}
        </button>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': isInvalid || undefined,
      })}
      {after}
    </div>
  );
}
