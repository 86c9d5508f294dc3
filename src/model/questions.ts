import type {Eligibility} from './schema/eligibility.js';
import type {Question} from './schema/questions.js';
import type {Text} from './schema/text.js';

/** What a question is called where the rule or an answer is told. */
export function labelOf({short, label}: Question): Text {
  return short ?? label;
}

/** Questions by id. */
export type Questions = ReadonlyMap<string, Question>;

/** The questions of a rule, to be looked up by the id that tests and answers use. */
export function questionsById({questions}: Pick<Eligibility, 'questions'>): Questions {
  return new Map(questions.map((question) => [question.id, question]));
}
