import type {Draft} from '../drafts/draft-shelf.js';
import type {JudgedVector} from '../samples/judged-vector.js';
import type {Edit} from './source/json-edit.js';

/** What an owner does with whole notices, besides writing one. What is open stays as a draft. */
export interface FormActions {
  /** The drafts of this browser; none where it keeps none. */
  readonly drafts: () => readonly Draft[];
  /** The id of the draft that is open. */
  readonly currentDraft: () => string;
  /** Begins a draft with a text. */
  readonly begin: (text: string) => void;
  /** Begins a draft of the next revision: the text that is open, changed. That stays known as the revision before. */
  readonly beginNext: (edits: readonly Edit[]) => void;
  /** The revision before, as a document; undefined where it is not known. */
  readonly former: () => unknown;
  readonly openDraft: (id: string) => void;
  readonly dropDraft: (id: string) => void;
  /** What was said of sample readers. */
  readonly vectors: () => readonly JudgedVector[];
  readonly judge: (vectors: readonly JudgedVector[]) => void;
  readonly saveVectors: () => void;
  /** Saves all that a site needs as one archive, with words for those who look after it. */
  readonly publish: (instructions: (version: string | undefined) => string) => void;
  /** Copies the text of an element of the page. */
  readonly copy: (id: string) => void;
}
