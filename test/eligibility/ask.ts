import {checkNotice, type Answers, type NoticeResult} from '../../src/eligibility/index.js';
import {readNotice, type Condition, type Group, type Notice, type Question} from '../../src/model/index.js';

/** A question of format 1.1 but for its names. */
type Bare<Kind extends Question> = Kind extends Question ? Omit<Kind, 'id' | 'label'> : never;

/** A rule as a table writes it. */
export interface Rule {
  /** Asia/Tokyo, which never changes its clocks, unless another is said. */
  readonly timeZone?: string;
  /** Each by its name: a date, a code, the answers of a choice, or a question of format 1.1. */
  readonly questions: Readonly<Record<string, 'date' | 'code' | readonly string[] | Bare<Question>>>;
  /** Conditions by the name of their group. */
  readonly groups: Readonly<Record<string, Condition>>;
  /** Names of groups of which the notice cannot say who was hit. */
  readonly capped?: readonly string[];
}

function isChoice(answers: Rule['questions'][string]): answers is readonly string[] {
  return Array.isArray(answers);
}

function questionOf([id, answers]: [string, Rule['questions'][string]]): Question {
  if (answers === 'date') return {id, label: id, kind: 'date', time: true};
  if (answers === 'code') return {id, label: id, kind: 'code'};
  if (!isChoice(answers)) return {id, label: id, ...answers};
  const options = answers.filter((value) => value !== 'other').map((value) => ({value, label: value}));
  return {id, label: id, kind: 'choice', options, other: answers.includes('other')};
}

/** Reads a document. Fails if it is no notice. */
export function read(document: unknown): Notice {
  const {notice, problems} = readNotice(document);
  if (!notice) throw new Error(`Not a notice: ${JSON.stringify(problems)}`);
  return notice;
}

/** A whole notice around a rule. */
export function noticeWith({timeZone = 'Asia/Tokyo', questions, groups, capped = []}: Rule): Notice {
  const isNewer = Object.values(questions).some((each) => typeof each === 'object' && !isChoice(each));
  return read({
    formatVersion: isNewer ? '1.1' : '1.0',
    id: 'test',
    revision: 3,
    language: 'en',
    kind: 'other',
    stage: 'final',
    title: 'Test',
    summary: 'Test',
    issuer: {name: 'Test'},
    published: '2020',
    eligibility: {
      timeZone,
      questions: Object.entries(questions).map(questionOf),
      groups: Object.entries(groups).map(([id, when]): Group => ({
        id,
        label: id,
        when,
        ...(capped.includes(id) && {certainty: 'possible'}),
      })),
    },
  });
}

/** What a notice answers to a reader. */
export function ask(notice: Notice, answers: Answers): NoticeResult {
  const result = checkNotice(notice, answers);
  if (!result) throw new Error('The notice does not say who is affected');
  return result;
}

export function verdictOf(rule: Rule, answers: Answers): string {
  return ask(noticeWith(rule), answers).verdict;
}
