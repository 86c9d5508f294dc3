/**
 * A reader's answers, by question id. A question that is left out, or whose answer is undefined or empty, is
 * answered "I don't know"; so is one whose answer cannot be read, because guessing could err in either direction.
 *
 * - date: `2012`, `2012-09`, `2012-09-04`, `2012-09-04T14:05+09:00`, the same without an offset (by the clock of the
 *   notice's zone), or a span of two of them, both included: `2012-08..2012-09`; either end may be left out. Several that
 *   may be meant are joined by `|`
 * - period: `from..to`, each a date at any precision; `2019..` still goes on, `..2023` began nobody knows when, and of
 *   `2019` nobody knows how long it went on
 * - choice: an option's `value`, or `other` for "none of these"
 * - code: as it was typed
 * - date, period or code of a question with `never`: `never`
 */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The answer of someone of whom a question supposes too much; it passes no test. */
export const never = 'never';

/** The answers by question; questions without one are missing. */
export type AnswerTexts = ReadonlyMap<string, string>;

/** Reads the answers that are not empty. They may come from a script that no compiler has checked. */
export function answerTexts(questions: readonly {readonly id: string}[], answers: unknown): AnswerTexts {
  const given = (answers ?? {}) as Record<string, unknown>;
  const texts = new Map<string, string>();
  for (const {id} of questions) {
    const answer = Object.hasOwn(given, id) ? given[id] : undefined;
    if (typeof answer === 'string' && answer.trim() !== '') texts.set(id, answer.trim());
  }
  return texts;
}
