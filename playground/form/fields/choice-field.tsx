import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {listAt, valueAt} from '../source/values.js';
import type {Pair} from '../words/pair.js';
import {controlId, Faults, Field, type FieldProps} from './field.js';

export interface Choice {
  readonly value: string;
  readonly label: Pair;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** What is meant where nothing is chosen; without it something has to be. */
  readonly none?: Pair | undefined;
  readonly order?: readonly string[] | undefined;
  /** What is done in place of writing the value. */
  readonly onChoose?: (value: string) => void;
  /** What is chosen, where the document does not say it at this place. */
  readonly chosen?: string;
}

/** Chooses one of a few values. */
export function ChoiceField(props: ChoiceFieldProps): JSX.Element {
  const {place, choices, none, order, onChoose, chosen, ...field} = props;
  const desk = useDesk();
  const say = useSay();
  const stored = valueAt(desk.document, place);
  const value = chosen ?? (typeof stored === 'string' ? stored : '');
  const isKnown = choices.some((choice) => choice.value === value);
  const choose = (next: string) => {
    if (onChoose) onChoose(next);
    else desk.edit(next === '' ? remove(place) : set(place, next, order));
  };
  return (
    <Field place={place} {...field}>
      {(control) => (
        <select
          {...control}
          value={isKnown ? value : ''}
          onChange={({currentTarget}) => choose(currentTarget.value)}
        >
          {(none ?? (isKnown ? undefined : (['Choose', '選んでください'] as const))) && (
            <option value="">{say(none ?? ['Choose', '選んでください'])}</option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {say(choice.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps {
  readonly place: Place;
  readonly label: Pair;
  readonly hint?: Pair;
  /** What the document says where it is ticked; where it is not, nothing. */
  readonly value?: unknown;
  readonly order?: readonly string[];
}

/** Says yes, or nothing. */
export function CheckField({place, label, hint, value = true, order}: CheckFieldProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const id = controlId(place);
  return (
    <div class="entry tick" data-place={id.slice('field'.length)}>
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          checked={valueAt(desk.document, place) === value}
          aria-describedby={hint && `${id}-hint`}
          onChange={({currentTarget}) =>
            desk.edit(currentTarget.checked ? set(place, value, order) : remove(place))
          }
        />
        <span>{say(label)}</span>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      <Faults place={place} isWhole id={`${id}-fault`} />
    </div>
  );
}

interface TicksProps extends FieldProps {
  readonly choices: readonly {readonly value: string; readonly label: string; readonly lang?: string}[];
  /** Whether a list that has become empty stays. */
  readonly isKept?: boolean;
}

/** Ticks any number of values of a list. */
export function TickField({place, label, hint, choices, isKept}: TicksProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const id = controlId(place);
  const ticked = listAt(desk.document, place);
  const tick = (value: string, isTicked: boolean) => {
    if (isTicked) {
      // In the order in which they are offered; what is not offered stays.
      const order = choices.map((choice) => choice.value);
      const before = ticked.findLastIndex((each) => order.indexOf(String(each)) < order.indexOf(value));
      const values = ticked.toSpliced(before + 1, 0, value);
      desk.edit(set(place, values));
    } else if (ticked.length === 1 && !isKept) desk.edit(remove(place));
    else desk.edit(remove([...place, ticked.indexOf(value)]));
  };
  return (
    <fieldset class="entry ticks" data-place={id.slice('field'.length)}>
      <legend>{say(label)}</legend>
      {hint && <p class="hint">{say(hint)}</p>}
      <Faults place={place} isWhole id={`${id}-fault`} />
      {choices.map(({value, label: words, lang}, index) => (
        <label key={value}>
          <input
            {...(index === 0 && {id})}
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({currentTarget}) => tick(value, currentTarget.checked)}
          />
          <span lang={lang}>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
