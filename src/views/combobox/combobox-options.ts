import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import type {ChoiceQuestion} from '../../model/schema/questions.js';
import type {Phrase} from '../../model/text.js';
import {unknownValue} from '../checker/faults/unknown-value.js';

/** An option in the reader's language. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: Phrase;
  readonly hint?: Phrase | undefined;
  /** What else it is called by those who look for it. */
  readonly names?: readonly string[];
}

/** The options of a question: those of the document, then those that are shown last whatever is typed. */
export function comboboxOptions({options, other}: ChoiceQuestion, speaker: Speaker): ComboboxOption[] {
  const own = (message: () => string): Phrase => ({value: speaker.say(message), language: speaker.locale});
  return [
    ...options.map(({value, label, hint}) => ({
      value,
      label: speaker.text(label),
      hint: hint === undefined ? undefined : speaker.text(hint),
    })),
    ...(other ? [{value: otherValue, label: own(m.noneOfThese)}] : []),
    {value: unknownValue, label: own(checker.unknown), names: speaker.say(checker.unknownNames).split('|')},
  ];
}
