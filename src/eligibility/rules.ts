import {foldCode} from '../model/code.js';
import {testsOf} from '../model/conditions.js';
import type {CodeQuestion, Condition, Eligibility, Question, Test} from '../model/schema/eligibility.js';
import type {Answers} from './answers.js';
import {allOf, anyOf, liesWithin, truth, type Formula, type Space} from './formula.js';
import {choiceLine} from './choice-line.js';
import {codeTest} from './code-test.js';
import {dateLine, needsInstants} from './date-line.js';
import type {Line} from './line.js';

/** A rule with the answers put in: translates conditions into formulas about what the answers leave open. */
export class AnsweredRules {
  /** What the answers leave open. */
  readonly space: Space = new Map();
  private readonly lines = new Map<string, Line>();
  private readonly codes = new Map<string, string>();
  private readonly questions: ReadonlyMap<string, Question>;

  constructor(eligibility: Eligibility, answers: Answers) {
    const {questions, groups, timeZone} = eligibility;
    this.questions = new Map(questions.map((question) => [question.id, question]));
    const tests = groups.flatMap(({when}) => [...testsOf(when)].map(({test}) => test));
    const zoneFor = (id: string, answer: string | undefined) => {
      const ofQuestion = tests.filter((test) => test.question === id);
      return needsInstants(ofQuestion, answer, timeZone) ? timeZone : undefined;
    };
    for (const question of questions) {
      // Scripts call this too, and not all of them are typed.
      const given: unknown = (answers as Answers | null | undefined)?.[question.id];
      const answer = typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
      if (question.kind === 'code') {
        if (answer !== undefined) this.codes.set(question.id, foldCode(answer));
        continue;
      }
      const line = question.kind === 'choice' ? choiceLine(question) : dateLine(zoneFor(question.id, answer));
      const located = answer === undefined ? undefined : line.locate(answer);
      // An answer without any fact, such as a day that its zone skipped, says as little as none.
      const facts = located?.length ? located : line.facts;
      this.lines.set(question.id, line);
      this.space.set(question.id, {facts, question: question.id});
    }
  }

  /**
   * What a condition comes to.
   *
   * @param place - a name for the condition, unlike any other's and, as it holds a space, unlike any question's
   */
  formula(condition: Condition, place: string): Formula {
    if ('all' in condition)
      return allOf(condition.all.map((part, index) => this.formula(part, `${place} ${index}`)));
    if ('any' in condition)
      return anyOf(condition.any.map((part, index) => this.formula(part, `${place} ${index}`)));
    return this.testFormula(condition, place);
  }

  private testFormula(test: Test, place: string): Formula {
    const question = this.questions.get(test.question);
    if (question?.kind === 'code') return this.codeFormula(question, test, place);
    const line = this.lines.get(test.question);
    if (!line) return truth(place, this.space);
    const {holds, contradicts} = line.reach(test);
    const sure = liesWithin(test.question, holds, this.space);
    if (contradicts.length === 0) return sure;
    const doubtful = liesWithin(test.question, contradicts, this.space);
    return anyOf([sure, doubtful === false ? false : allOf([doubtful, truth(place, this.space)])]);
  }

  private codeFormula(question: CodeQuestion, test: Test, place: string): Formula {
    const holds = codeTest(test);
    if (!holds) return truth(place, this.space);
    const code = this.codes.get(question.id);
    // One unknown for all tests that say the same: they hold or fail together.
    return code === undefined ? truth(` ${JSON.stringify(test)}`, this.space, question.id) : holds(code);
  }
}
