import {html, nothing, type TemplateResult} from 'lit';
import {live as liveValue} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import {fieldName} from '../checker/field-names.js';
import {iconView} from '../design/icon.js';
import {checkIcon, openIcon} from '../checker/icons.js';
import {phraseView} from '../text/phrase.js';
import type {Field} from '../checker/field.js';
import type {ComboboxRow, ComboboxSnapshot} from './combobox-snapshot.js';

/** The event handlers of a combobox. */
export interface ComboboxActions {
  readonly onInput: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  /** The field was pressed. */
  readonly onPress: (event: Event) => void;
  readonly onToggle: () => void;
  readonly onTake: (row: number) => void;
  readonly onShowMore: () => void;
  readonly onFocusout: (event: FocusEvent) => void;
}

interface ComboboxParts {
  readonly state: ComboboxSnapshot;
  /** Whether the number of matches is announced to screen readers yet. */
  readonly isTold: boolean;
  readonly field: Field;
  readonly actions: ComboboxActions;
}

/** The `id` of a row, for `aria-activedescendant`. */
function rowId(questionId: string, row: number): string {
  return fieldName(questionId, `row-${row}`);
}

/** Keeps the focus in the field when something beside it is pressed. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function foundWords({other}: ChoiceQuestion, {matches}: ComboboxSnapshot, speaker: Speaker): string {
  if (matches === 0) return speaker.say(other ? checker.noneFitsOther : checker.noneFits);
  if (matches === 1) return speaker.say(checker.answerFound);
  return speaker.say(checker.answersFound, speaker.number(matches));
}

function rowView(
  {row, value, label, hint, isLast}: ComboboxRow,
  {state, field: {questionId, speaker}, actions: {onTake}}: ComboboxParts,
): TemplateResult {
  // The field keeps the focus and handles the keys.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<li
    role="option"
    part="option"
    id=${rowId(questionId, row)}
    class=${isLast ? 'last' : ''}
    aria-selected=${row === state.active ? 'true' : 'false'}
    aria-setsize=${state.size}
    aria-posinset=${row + 1}
    @click=${() => onTake(row)}
  ><span>${phraseView(label, speaker)}${hint ? html`<small>${phraseView(hint, speaker)}</small>` : nothing}</span
    >${value === state.value ? iconView(checkIcon) : nothing}</li>`;
}

function popupView(question: ChoiceQuestion, parts: ComboboxParts): TemplateResult {
  const {
    state,
    field: {questionId, speaker},
    actions,
  } = parts;
  return html`<div class="popup" part="list" ?hidden=${!state.isOpen} @mousedown=${keepFocus}>
    <ul role="listbox" id=${fieldName(questionId, 'list')} aria-labelledby=${fieldName(questionId, 'label')}>
      ${repeat(
        state.rows,
        ({row}) => row,
        (row) => rowView(row, parts),
      )}
    </ul>
    <div class="found">
      <span aria-hidden="true">${foundWords(question, state, speaker)}</span>
      ${
        state.hasMore
          ? html`<button type="button" class="secondary" tabindex="-1" @click=${actions.onShowMore}>${speaker.say(checker.showMore)}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/**
 * A field to search a long list of options: the editable combobox with list autocomplete of the ARIA Authoring Practices,
 * with manual selection.
 */
export function comboboxView(question: ChoiceQuestion, parts: ComboboxParts): TemplateResult {
  const {state, isTold, field, actions} = parts;
  const {questionId, speaker, fault} = field;
  const [id, listId, hintId] = [
    fieldName(questionId, 'choice'),
    fieldName(questionId, 'list'),
    fieldName(questionId, 'search'),
  ];
  const {text, value, isOpen, active} = state;
  return html`<div class="combobox" @focusout=${actions.onFocusout}>
      <input
        id=${id}
        part="input"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${listId}
        aria-activedescendant=${active === undefined ? nothing : rowId(questionId, active)}
        aria-labelledby=${fieldName(questionId, 'label')}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${fieldName(questionId, 'error')} ${hintId}` : hintId}
        .value=${liveValue(text)}
        @input=${actions.onInput}
        @compositionend=${actions.onInput}
        @keydown=${actions.onKeydown}
        @click=${actions.onPress}
      />
      <button
        type="button"
        tabindex="-1"
        aria-label=${speaker.say(checker.showAnswers)}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${listId}
        @mousedown=${keepFocus}
        @click=${actions.onToggle}
      >${iconView(openIcon)}</button>
      ${popupView(question, parts)}
      ${
        value === undefined && text.trim() === ''
          ? nothing
          : html`<input type="hidden" name=${fieldName(questionId, value === undefined ? 'typed' : 'choice')} value=${value ?? text} />`
      }
      <p role="status" class="hidden">${isTold && isOpen ? foundWords(question, state, speaker) : nothing}</p>
    </div>`;
}
