import {expect} from 'chai';
import {readdirSync} from 'node:fs';
import {reviewSource} from '../../src/cli/source/review-source.js';
import * as checker from '../../src/localization/catalogues/checker/messages.js';
import {problems} from '../../src/localization/catalogues/problems/messages.js';
import {testsOf} from '../../src/model/conditions.js';
import {readNotice} from '../../src/model/reading/read-notice.js';
import {knownSections} from '../../src/model/vocabulary.js';
import {parseMoment} from '../../src/model/time/moment.js';
import {edgesOf, type When} from '../../src/model/time/when.js';
import {allChoices, visitChoices} from './schema-values.js';
import {documentsOf, readStories, type WrittenStory} from './written-stories.js';

/** What no document chooses of what the schema offers, as `/severity: warning`. */
function unchosen(documents: readonly unknown[]): string[] {
  const chosen = new Map<object, Set<string>>();
  for (const document of documents) {
    visitChoices(document, (schema, value) => {
      chosen.set(schema, (chosen.get(schema) ?? new Set()).add(value));
    });
  }
  return [...allChoices()].flatMap(([schema, {path, values}]) =>
    values.filter((value) => !chosen.get(schema)?.has(value)).map((value) => `${path}: ${value}`),
  );
}

/** The codes of what is wrong in a story's documents and texts, found as the command line finds it. */
function codesIn(story: WrittenStory): string[] {
  const texts = documentsOf(story).map((document) => JSON.stringify(document));
  if (story.shows.text !== undefined) texts.push(story.shows.text);
  return texts.flatMap((text) => reviewSource(text, story.shows.previous).problems.map(({code}) => code));
}

describe('the stories', () => {
  let stories: WrittenStory[] = [];
  let shown: unknown[] = [];

  before(async function () {
    // Every story is compiled first.
    this.timeout(120_000);
    stories = await readStories();
    shown = stories.flatMap(documentsOf).filter((document) => readNotice(document).notice);
  });

  it('show every element', () => {
    const tags = readdirSync(new URL('../../src/define/', import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(stories.map(({component}) => component)).to.include.members(tags);
  });

  it('show every value of every enumeration, and every alternative, of the schema', () => {
    expect(unchosen(shown)).to.deep.equal([]);
  });

  it('would be found wanting without one of them', () => {
    const withoutDrill = shown.filter((document) => !(document as {drill?: boolean}).drill);
    expect(unchosen(withoutDrill)).to.deep.equal(['/drill: true']);
    expect(unchosen([])).to.include.members(['/severity: emergency', '/eligibility/questions: code']);
  });

  it('show every section that has a heading of its own', () => {
    const sections = shown.flatMap((document) => readNotice(document).notice?.sections ?? []);
    expect(sections.map(({id}) => id)).to.include.members([...knownSections]);
  });

  it('show every precision of a date', () => {
    const dates = shown.flatMap((document) => readNotice(document).notice?.timeline ?? []);
    const precisions = dates.map(({when}: {when: When}) => parseMoment(edgesOf(when).first)?.precision);
    expect(precisions).to.include.members(['year', 'month', 'day', 'minute']);
  });

  it('show every way in which a condition can ask', () => {
    const asked = shown.flatMap((document) => {
      const {questions = [], groups = []} = readNotice(document).notice?.eligibility ?? {};
      const kinds = new Map(questions.map(({id, kind}) => [id, kind]));
      const tests = groups.flatMap(({when}) => [...testsOf(when)]).map(({test}) => test);
      return tests.flatMap(({question, ...members}) =>
        Object.keys(members).map((member) => `${kinds.get(question)} ${member}`),
      );
    });
    const dates = ['from', 'to', 'after', 'before', 'in'].map((member) => `date ${member}`);
    const periods = ['from', 'to', 'after', 'before', 'within'].map((member) => `period ${member}`);
    const choices = ['in', 'notIn'].map((member) => `choice ${member}`);
    const codes = ['in', 'prefix', 'like', 'from', 'to', 'part'].map((member) => `code ${member}`);
    expect(asked).to.include.members([...dates, ...periods, ...choices, ...codes]);
  });

  it('show every verdict, and assert it', () => {
    const verdicts = stories.filter(({isPlayed}) => isPlayed).map(({shows}) => shows.verdict);
    expect(verdicts).to.include.members(Object.keys(checker.verdicts));
  });

  it('show everything that a verdict tells readers to do', () => {
    const actions = stories.filter(({isPlayed}) => isPlayed).map(({shows}) => shows.action);
    expect(actions).to.include.members(Object.keys(checker.actions));
  });

  it('show every error of the form, and assert it', () => {
    const faults = stories.filter(({isPlayed}) => isPlayed).flatMap(({shows}) => shows.faults ?? []);
    const doubts = ['code-shape', 'code-alphabet', 'code-checksum', 'code-near'];
    const vague = ['date-unreadable', 'date-doubtful', 'two-answers'];
    expect(faults).to.include.members([...Object.keys(checker.faults), ...doubts, ...vague]);
  });

  it('show every problem, and each of them where its story says so', () => {
    const ofProblems = stories.filter(({shows}) => shows.problem !== undefined);
    for (const story of ofProblems) {
      // What a page cannot have, its play function sees the element tell of.
      const codes = codesIn(story);
      if (codes.length > 0) expect(codes, story.name).to.include(story.shows.problem);
      expect(story.isPlayed, story.name).to.equal(true);
    }
    expect(ofProblems.map(({shows}) => shows.problem)).to.have.members(Object.keys(problems));
  });
});
