import type {ComponentChildren, JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {insert, remove, swap, type Place} from '../source/json-edit.js';
import {listAt} from '../source/values.js';
import {withoutReferences} from '../source/references.js';
import {isWithin, pointerTo} from '../steps.js';
import {untitled} from '../words/choices.js';
import type {Pair} from '../words/pair.js';
import {Faults, controlId} from './field.js';

/** More items than this are not drawn: nobody finds one among them. */
const mostShown = 100;

const words = {
  up: ['Move up', '上へ'],
  down: ['Move down', '下へ'],
  remove: ['Remove', '削除'],
  copy: ['Copy', '写しを作る'],
  unfilled: ['· to be filled in', '・未記入あり'],
  faulty: ['· to look at', '・確認が必要'],
} as const satisfies Record<string, Pair>;

interface ListFieldProps {
  readonly place: Place;
  readonly label: Pair;
  readonly hint?: Pair;
  /** What the button says that adds one. */
  readonly add: Pair;
  /** What a new item is. */
  readonly blank: () => unknown;
  /** What an item is called in the list. */
  readonly nameOf: (item: unknown) => string;
  /** What the language of that name is. */
  readonly lang?: string;
  readonly children: (place: Place, item: unknown, index: number) => ComponentChildren;
  /** The order in which the neighbours of the list stand. */
  readonly order?: readonly string[];
  /** Whether a list that has become empty stays. */
  readonly isKept?: boolean;
  /** Makes another one of an item; without it, items cannot be copied. */
  readonly copyOf?: (item: unknown) => unknown;
}

interface ItemProps extends ListFieldProps {
  readonly item: unknown;
  readonly index: number;
  readonly count: number;
}

function ItemTools({place: list, index, count, nameOf, item, isKept, copyOf}: ItemProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const move = (to: number) => {
    desk.edit(swap(list, index, to));
    const [from, there] = [pointerTo([...list, index]), pointerTo([...list, to])];
    const wasOpen = desk.opened.has(there);
    desk.open(there, true);
    desk.open(from, wasOpen);
    desk.goTo(there);
  };
  const name = nameOf(item);
  const tool = (label: Pair, onClick: () => void) => (
    <button type="button" class="small" onClick={onClick} aria-label={`${say(label)}: ${name}`}>
      {say(label)}
    </button>
  );
  return (
    <div class="tools">
      {index > 0 && tool(words.up, () => move(index - 1))}
      {index < count - 1 && tool(words.down, () => move(index + 1))}
      {copyOf &&
        tool(words.copy, () => {
          desk.edit(insert(list, index + 1, copyOf(item)));
          desk.shift(pointerTo(list), index + 1, 1);
          const added = pointerTo([...list, index + 1]);
          desk.open(added, true);
          desk.goTo(added);
        })}
      {tool(words.remove, () => {
        desk.edit(
          ...withoutReferences(desk.document, list, index),
          remove(count > 1 || isKept ? [...list, index] : list),
        );
        desk.shift(pointerTo(list), index, -1);
        desk.goTo(pointerTo(list));
      })}
    </div>
  );
}

function Item(props: ItemProps): JSX.Element {
  const {place: list, item, index, nameOf, lang, children} = props;
  const desk = useDesk();
  const say = useSay();
  const place = [...list, index];
  const pointer = pointerTo(place);
  const isOpen = desk.opened.has(pointer);
  const problems = desk.problems.filter(({path, level}) => level !== 'note' && isWithin(path, pointer));
  const isUnfilled = problems.some(({code}) => code === 'unfilled-place');
  return (
    <li data-place={pointer}>
      <details open={isOpen} onToggle={({currentTarget}) => desk.open(pointer, currentTarget.open)}>
        <summary
          onClick={(event) => {
            // At once: the browser tells of it later, when somebody may have pressed Tab.
            event.preventDefault();
            desk.open(pointer, !isOpen);
          }}
        >
          <span lang={lang}>{nameOf(item) || say(untitled)}</span>
          {!isOpen && problems.length > 0 && (
            <span class="mark"> {say(isUnfilled ? words.unfilled : words.faulty)}</span>
          )}
        </summary>
        {isOpen && (
          <div class="inside">
            <Faults place={place} isWhole={false} id={`${controlId(place)}-fault`} />
            {children(place, item, index)}
            <ItemTools {...props} />
          </div>
        )}
      </details>
    </li>
  );
}

/** A list whose items can be opened, moved, removed and added. */
export function ListField(props: ListFieldProps): JSX.Element {
  const {place, label, hint, add, blank, order} = props;
  const desk = useDesk();
  const say = useSay();
  const items = listAt(desk.document, place);
  const id = controlId(place);
  return (
    <div class="list" data-place={pointerTo(place)} role="group" aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`}>{say(label)}</h4>
      {hint && <p class="hint">{say(hint)}</p>}
      <Faults place={place} isWhole={false} id={`${id}-fault`} />
      <ol role="list">
        {items.slice(0, mostShown).map((item, index) => (
          <Item key={index} {...props} item={item} index={index} count={items.length} />
        ))}
      </ol>
      {items.length > mostShown && (
        <p class="hint">
          {say([
            `${items.length - mostShown} more are kept as they are; the JSON tab has them.`,
            `ほかの${items.length - mostShown}件はそのまま残ります。「JSON」の欄にあります。`,
          ])}
        </p>
      )}
      <button
        type="button"
        class="add"
        onClick={() => {
          desk.edit(insert(place, items.length, blank(), order));
          const added = pointerTo([...place, items.length]);
          desk.open(added, true);
          desk.goTo(added);
        }}
      >
        {say(add)}
      </button>
    </div>
  );
}
