import type {FormField} from './form-field.js';

/** What is there at once in a page of one's own, and comes later from another. */
type Awaitable<Value> = Value | Promise<Value>;

/** A way to see and touch the fields of a form, each by its handle. */
export interface FormDriver<Handle> {
  /** The fields of the question that is called this, in their order. */
  find(question: string): Awaitable<readonly Handle[]>;
  read(field: Handle): Awaitable<FormField>;
  /** Presses what can be chosen or ticked. */
  press(field: Handle): Awaitable<void>;
  /** Replaces what is in a text field, and goes on. */
  enter(field: Handle, text: string): Awaitable<void>;
  /** Takes an option from a list by its label. */
  take(field: Handle, option: string): Awaitable<void>;
}

/** The label of the option that is chosen or ticked, or taken from a list; or texts by the labels of their fields. */
export type FormAnswer = string | Readonly<Record<string, string>>;

/** Answers by what their questions are called. */
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

/** A field, and what it said when it was looked at. */
interface ReadField<Handle> {
  readonly handle: Handle;
  readonly field: FormField;
}

/** A person at a form: finds questions and fields by what they are called, fills them in, and reads what they hold. */
export class FormReader<Handle> {
  constructor(private readonly driver: FormDriver<Handle>) {}

  /** Fills in the form. */
  async answer(answers: FormAnswers): Promise<void> {
    for (const [question, given] of Object.entries(answers)) {
      if (typeof given === 'string') await this.choose(question, given);
      else await this.write(question, given);
    }
  }

  /** What a question is answered with, as one would give it to `answer`; an empty text if nothing is chosen. */
  async answerTo(question: string): Promise<FormAnswer> {
    const fields = (await this.fieldsOf(question)).map(({field}) => field);
    const list = fields.find(({kind}) => kind === 'list');
    if (list) return list.text;
    const chosen = fields.find(({isChosen}) => isChosen);
    const texts = fields.filter(({kind}) => kind === 'text');
    if (chosen || texts.length === 0) return chosen?.label ?? '';
    return Object.fromEntries(texts.map(({label, text}) => [label, text]));
  }

  /** What the fields of a question are called, in their order. */
  async labelsOf(question: string): Promise<string[]> {
    return (await this.fieldsOf(question)).map(({field}) => field.label);
  }

  /** The field of a question that has this label. */
  async fieldOf(question: string, label: string): Promise<Handle> {
    const {handle} = this.labelled(label, question, await this.fieldsOf(question));
    return handle;
  }

  private labelled(label: string, question: string, fields: readonly ReadField<Handle>[]): ReadField<Handle> {
    const found = fields.find(({field}) => field.label === label);
    if (!found) throw new Error(`“${question}” has no field “${label}”`);
    return found;
  }

  private async write(question: string, texts: Readonly<Record<string, string>>): Promise<void> {
    const fields = await this.fieldsOf(question);
    for (const [label, text] of Object.entries(texts))
      await this.driver.enter(this.labelled(label, question, fields).handle, text);
  }

  private async choose(question: string, option: string): Promise<void> {
    const fields = await this.fieldsOf(question);
    const list = fields.find(({field}) => field.kind === 'list');
    if (list) return this.driver.take(list.handle, option);
    const {handle, field} = this.labelled(option, question, fields);
    // Who has ticked something already does not press it again, which would take the tick away.
    if (!field.isChosen) await this.driver.press(handle);
  }

  private async fieldsOf(question: string): Promise<ReadField<Handle>[]> {
    const handles = await this.driver.find(question);
    if (handles.length === 0) throw new Error(`No question is called “${question}”`);
    return Promise.all(handles.map(async (handle) => ({handle, field: await this.driver.read(handle)})));
  }
}
