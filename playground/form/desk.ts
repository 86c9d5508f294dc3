import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import {speakerFor} from '../../src/localization/all-locales.js';
import type {Speaker} from '../../src/localization/speaker.js';
import type {Problem} from '../../src/model/problems/problem.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {isTimeZone} from '../../src/model/time/zone.js';
import {likelyTimeZone} from '../device-clock.js';
import type {Language} from '../words.js';
import type {DateReader} from './fields/date-text.js';
import type {FormActions} from './form-actions.js';
import {isWithin, pointerTo, type Step} from './steps.js';
import type {Edit, Place} from './source/json-edit.js';
import {wordAt} from './source/values.js';
import {inLanguage, type Pair} from './words/pair.js';

/** What the parts of the form share: the document as it is written now, and what can be done with it. */
export interface Desk {
  /** The document as it is written, sound or not. */
  readonly document: unknown;
  /** The last one that was sound. */
  readonly notice: Notice | undefined;
  /** What is wrong with it, by places in the document. */
  readonly problems: readonly Problem[];
  /** The language of the page. */
  readonly language: Language;
  /** BCP 47 tag of the language that the document is written in. */
  readonly main: string;
  /** What the element says of the rule of each group, as markup of our own renderer. */
  readonly ruleWords: readonly string[];
  /** Readers at the borders of the rule. */
  readonly samples: readonly SuggestedVector[];
  /** What lists have open, by their JSON Pointers. */
  readonly opened: ReadonlySet<string>;
  /** What can be done with whole notices. */
  readonly actions: FormActions;
  /** What was typed and is still to be written into the document. */
  readonly pending: Set<() => void>;
  /** Changes the text, in one step that can be undone as one. */
  readonly edit: (...edits: readonly Edit[]) => void;
  /** Leads to where something is written. */
  readonly goTo: (place: string) => void;
  readonly open: (place: string, isOpen: boolean) => void;
  /** Notes that an item is put into a list, or taken out of it: what those behind it have open moves with them. */
  readonly shift: (list: string, index: number, by: 1 | -1) => void;
  readonly show: (step: Step) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk of the form that a part belongs to. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError('This part belongs into a form');
  return desk;
}

/** Says words of the form in the language of the page. */
export function useSay(): (words: Pair) => string {
  const {language} = useDesk();
  return (words) => inLanguage(words, language);
}

/** Words dates, numbers and names in the language of the page. */
export function useSpeaker(): Speaker {
  return speakerFor(useDesk().language);
}

/** Reads dates as the owner types them: in the language of the page, times of day in the zone of the notice. */
export function useDateReader(): DateReader {
  const {document, language} = useDesk();
  const zone = wordAt(document, ['eligibility', 'timeZone']);
  return {
    speaker: useSpeaker(),
    zone: isTimeZone(zone) ? zone : likelyTimeZone(language),
  };
}

/** What is wrong at a place, or within it where that has no parts of its own in the form. */
export function problemsAt({problems}: Desk, place: Place, isWhole: boolean): Problem[] {
  const pointer = pointerTo(place);
  return problems.filter(({path}) => (isWhole ? isWithin(path, pointer) : path === pointer));
}
