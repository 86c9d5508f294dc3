import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {called} from './called.js';
import {readField, type FormField} from './form-field.js';
import {FormReader, type FormDriver} from './form-reader.js';

/** Takes an option from the browser's own list. */
async function select(list: ElementHandle, option: string): Promise<void> {
  const value = await list.evaluate(
    (element, label) =>
      [...(element as HTMLSelectElement).options].find((each) => each.label === label)?.value,
    option,
  );
  if (value === undefined) throw new Error(`The list has no “${option}”`);
  await list.select(value);
}

/** Fills in a form by mouse and keyboard, with its questions by what a screen reader calls them. */
class PuppeteerDriver implements FormDriver<ElementHandle> {
  constructor(private readonly place: Page | Frame) {}

  async find(question: string): Promise<ElementHandle[]> {
    for (const role of ['group', 'radiogroup']) {
      const group = await this.place.$(called(question, role));
      if (group) return group.$$('input:not([type="hidden"]), select');
    }
    return [];
  }

  read(field: ElementHandle): Promise<FormField> {
    return field.evaluate(readField);
  }

  async press(field: ElementHandle): Promise<void> {
    // Fields that are not needed are folded away until one of them has the focus.
    await field.focus();
    await field.click();
  }

  async enter(field: ElementHandle, text: string): Promise<void> {
    await field.focus();
    await field.click({count: 3});
    // Where it has moved from under the pointer, a person looks for it.
    await field.focus();
    await this.keyboard.press('Backspace');
    await this.keyboard.type(text);
  }

  async take(list: ElementHandle, option: string): Promise<void> {
    if (await list.evaluate(({localName}) => localName === 'select')) return select(list, option);
    await this.enter(list, option);
    await this.keyboard.press('ArrowDown');
    await this.keyboard.press('Enter');
  }

  private get keyboard() {
    return 'keyboard' in this.place ? this.place.keyboard : this.place.page().keyboard;
  }
}

/** The person at the form of a page. */
export function formIn(place: Page | Frame): FormReader<ElementHandle> {
  return new FormReader(new PuppeteerDriver(place));
}
