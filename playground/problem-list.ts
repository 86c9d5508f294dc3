import {speakerFor} from '../src/localization/all-locales.js';
import type {Speaker} from '../src/localization/speaker.js';
import {wordProblem} from '../src/localization/worded-problems.js';
import type {LocatedProblem} from './editor/review.js';
import {wordsIn, type Language} from './words.js';

/** How many problems are listed: nobody reads more, and a broken export has thousands. */
const mostListed = 50;

function element(name: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), {className, textContent: text});
}

/** What is wrong with the text, each a button that leads to its place. */
export class ProblemList {
  constructor(
    private readonly summary: HTMLElement,
    private readonly list: HTMLElement,
    private readonly onChoose: (problem: LocatedProblem) => void,
  ) {}

  show(problems: readonly LocatedProblem[], language: Language): void {
    const words = wordsIn(language);
    const text = problems.length === 0 ? words.noProblems : words.problems(problems.length);
    // A status that says the same is not said again.
    if (this.summary.textContent !== text) this.summary.textContent = text;
    this.summary.classList.toggle('calm', problems.length === 0);
    const speaker = speakerFor(language);
    const items = problems.slice(0, mostListed).map((problem) => this.item(problem, language, speaker));
    const rest = problems.length - mostListed;
    if (rest > 0) items.push(element('li', 'more', words.moreProblems(rest)));
    this.list.replaceChildren(...items);
  }

  private item(problem: LocatedProblem, language: Language, speaker: Speaker): HTMLElement {
    const words = wordsIn(language);
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: problem.level,
    });
    button.append(
      element('strong', '', words.levels[problem.level]),
      ' ',
      element('span', 'place', words.line(problem.line)),
      ' ',
      element('span', 'what', wordProblem(problem, speaker)),
    );
    button.addEventListener('click', () => this.onChoose(problem));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}
