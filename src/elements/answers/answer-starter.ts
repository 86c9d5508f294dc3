import type {Notice} from '../../model/schema/notice.js';
import {advise} from '../advice/load.js';
import {fillForm, type Pen} from './fill-form.js';
import {givenAnswers, type AnsweredHost} from './given-answers.js';
import {readAnswers} from './read-answers.js';

/** The element whose checker starts answered. */
interface StartedHost extends AnsweredHost {
  readonly renderRoot: ParentNode;
}

/** Fills in the form with what it is given and checks, without telling anybody. */
type Start = (fill: (pen: Pen) => void) => void;

/**
 * Starts the checker of an element answered, once for each value that its owner gives and for each rule: never over what a
 * reader has entered in the meantime.
 */
export class AnswerStarter {
  private given: unknown;
  private notice: Notice | undefined;
  private isTouched = false;

  constructor(
    private readonly host: StartedHost,
    private readonly start: Start,
  ) {
    host.addEventListener('input', () => (this.isTouched = true));
  }

  /** Looks whether there is something new to start with, once a form is shown. */
  update(notice: Notice | undefined): void {
    const form = this.host.renderRoot.querySelector('form');
    const given = givenAnswers(this.host);
    if (!form || !notice) return;
    const {given: before, notice: shown} = this;
    this.given = given;
    this.notice = notice;
    if (given === undefined) {
      if (before !== undefined) form.reset();
      return;
    }
    if (given === before && notice.eligibility === shown?.eligibility) return;
    // What a server rendered may have been filled in before this was there.
    if (before === undefined)
      this.isTouched ||= [...new FormData(form).values()].some((entry) => entry !== '');
    // Another incident begins with empty fields, and an owner who gives other answers means them for whoever is there.
    else if (given !== before || notice.id !== shown?.id) this.isTouched = false;
    const {questions = []} = notice.eligibility ?? {};
    const {answers, problems} = readAnswers(given, questions);
    if (problems.length > 0) void advise(this.host, {sentences: problems});
    if (answers && !this.isTouched) this.start((pen) => fillForm(pen, questions, answers));
  }
}
