import type {Eligibility, Question} from './schema/eligibility.js';

/** Questions by id. */
export type Questions = ReadonlyMap<string, Question>;

/** The questions of a rule, to be looked up by the id that tests and answers use. */
export function questionsById({questions}: Pick<Eligibility, 'questions'>): Questions {
  return new Map(questions.map((question) => [question.id, question]));
}
