import {ComboboxState} from '../views/combobox/combobox-state.js';
import {checkerView} from '../views/checker/checker.js';
import type {CheckerActions} from '../views/checker/checker-actions.js';
import type {FormState} from '../views/checker/form-state.js';
import type {LongListView} from '../views/checker/field.js';
import type {Surface} from '../views/surface.js';
import {comboboxView, type ComboboxActions} from '../views/combobox/combobox.js';

/** Event handlers are not part of server-rendered markup; hydration adds them. */
const still = () => undefined;

const actions: CheckerActions = {
  onSubmit: still,
  onReset: still,
  onChange: still,
  onPress: still,
  onFollow: still,
  onChooseCandidate: still,
  onDecide: () => undefined,
  onInsist: still,
  onAnother: still,
  onPrint: still,
  onIncludeAnswers: still,
};

const comboboxActions: ComboboxActions = {
  onInput: still,
  onKeydown: still,
  onPress: still,
  onToggle: still,
  onTake: still,
  onShowMore: still,
  onFocusout: still,
};

const untouched: FormState = {
  faults: [],
  draft: {isAnswered: false, unneeded: new Set(), dates: new Map(), clocks: undefined},
};

const untouchedComboboxView: LongListView = (question, field) =>
  comboboxView(question, {
    state: new ComboboxState(question).snapshot(field.speaker),
    isTold: false,
    field,
    actions: comboboxActions,
  });

/** The form as the checker renders it before a reader has done anything. */
export function untouchedChecker(surface: Surface): unknown {
  return checkerView(surface, {form: untouched, actions, longListView: untouchedComboboxView});
}
