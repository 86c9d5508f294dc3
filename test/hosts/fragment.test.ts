import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {spawnSync} from 'node:child_process';
import {expect} from 'chai';
import iconv from 'iconv-lite';
import type {Page} from 'puppeteer-core';
import {checkEligibility, type Answers} from '../../src/eligibility/index.js';
import {decisionsOf, type Decisions} from '../../src/eligibility/what-if/decisions.js';
import {periodAnswer} from '../../src/eligibility/what-if/chosen-outcomes.js';
import type {Notice} from '../../src/model/index.js';
import {openPage} from '../browsers/shared-browser.js';
import {read} from '../eligibility/ask.js';
import {asBasicHtml, asByWordPress} from './editors/editors.js';
import {byWordPress, type ByWordPress} from './editors/wordpress.js';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const {renderFragment, renderPage, renderStylesheet} = (await import(
  new URL('dist/server/index.js', root).href
)) as typeof import('../../src/server/index.js');

function noticesIn(folder: string): [string, Notice][] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json') && name !== 'facts.json')
    .map((name) => {
      const document = JSON.parse(readFileSync(new URL(folder + name, root), 'utf8')) as {notice?: unknown};
      return [name.replace('.json', ''), read(document.notice ?? document)];
    });
}

const notices = [...noticesIn('examples/'), ...noticesIn('test/eligibility/cases/')];
const noticeOf = (name: string) => notices.find(([each]) => each === name)![1];
const netoff = noticeOf('netoff-2012');

/** A page of a site, in no particular style. */
const around = (body: string) => `<!doctype html><meta charset="utf-8"><title>News</title><body>${body}`;

/** Combinations of answers, at most so many: of more, one in several. */
function sampleOf({questions}: Decisions, most: number): number[][] {
  const all = questions.reduce<number[][]>(
    (before, {answers}) => before.flatMap((each) => answers.map((_, value) => [...each, value])),
    [[]],
  );
  const step = Math.ceil(all.length / most);
  return all.filter((_, place) => place % step === 0);
}

/** What the engine says of chosen answers; undefined where one of them is a state of a field. */
function verdictOf(notice: Notice, {questions}: Decisions, values: readonly number[]): string | undefined {
  const chosen = questions.map(({answers}, axis) => answers[values[axis]!]!);
  if (chosen.some(({isNamed}) => isNamed !== undefined)) return undefined;
  const answers: Answers = Object.fromEntries(
    questions.flatMap(({question, end}, axis) => {
      if (end === 'from') return [];
      const {answer} = chosen[axis]!;
      return [[question.id, end ? periodAnswer(chosen[axis - 1]!.answer, answer) : answer]];
    }),
  );
  return checkEligibility(notice.eligibility!, answers).verdict;
}

/** Chooses answers by the places of their buttons, in one copy of the fragment, and tells the verdicts that all show. */
function choose(page: Page, combinations: readonly (readonly number[])[], copy = 0) {
  return page.evaluate(
    (all, place) => {
      const fragments = [...document.querySelectorAll('.incident-notice')];
      return all.map((values) => {
        for (const tick of document.querySelectorAll<HTMLInputElement>('input')) tick.checked = false;
        values.forEach((value, axis) => {
          const button = fragments[place]!.querySelector<HTMLInputElement>(
            `[id$="question-${axis}-${value}"]`,
          );
          if (button) button.checked = true;
        });
        return fragments.map((fragment) =>
          [...fragment.querySelectorAll('.in-verdict')]
            .filter((each) => each.getClientRects().length > 0)
            .map((each) =>
              [...each.classList].find((name) => name.endsWith('affected'))!.slice('in-'.length),
            ),
        );
      });
    },
    combinations as number[][],
    copy,
  );
}

/** The lines of a page as a reader without styles has them. */
function linesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => document.body.innerText.split('\n').map((line) => line.trim()));
}

/** What verdicts are called in a fragment: all that stands in their headings but for whom they are. */
function titlesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll('.in-verdict > .in-part-heading:has(.in-verdict-head), .in-checker td'),
    ].map((heading) => {
      const bare = heading.cloneNode(true) as Element;
      for (const when of bare.querySelectorAll('.in-when')) when.remove();
      return bare.textContent.trim();
    }),
  );
}

/** Whether each line with a verdict in it says before it for whom it is. */
function expectRules(lines: readonly string[], titles: readonly string[]): void {
  expect(titles).not.to.be.empty;
  for (const title of titles) {
    const telling = lines.filter((line) => line.endsWith(title));
    // A reader view may leave out a rule, but never what makes it one.
    for (const line of telling) expect(line.slice(0, -title.length), line).to.match(/\S{2}.*:\s+$/);
  }
}

const frameworks = Object.entries({
  Bootstrap: 'bootstrap/dist/css/bootstrap.min.css',
  Foundation: 'foundation-sites/dist/css/foundation.min.css',
  Bulma: 'bulma/css/bulma.min.css',
  Pico: '@picocss/pico/css/pico.min.css',
  Milligram: 'milligram/dist/milligram.min.css',
  Pure: 'purecss/build/pure-min.css',
  UIkit: 'uikit/dist/css/uikit.min.css',
}).map(([name, path]) => [name, readFileSync(new URL(`node_modules/${path}`, root), 'utf8')] as const);

describe('a fragment in the pages of others', () => {
  let page: Page;
  before(async () => {
    page = await openPage();
    await page.setViewport({width: 800, height: 600});
  });

  for (const [name, notice] of notices) {
    const fragment = renderFragment(notice, {language: 'en'});
    const decisions = notice.eligibility && decisionsOf(notice.eligibility);

    describe(name, () => {
      it('is well-formed, as a page of its own is', async () => {
        const errors = await page.evaluate(
          (texts) =>
            texts.map((text) => {
              const parsed = new DOMParser().parseFromString(text, 'application/xhtml+xml');
              return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
            }),
          [fragment, renderPage(notice, {language: 'en'}), renderPage(notice, {language: 'ja'})],
        );
        expect(errors).to.deep.equal(['div', 'html', 'html']);
      });

      if (decisions) {
        it('says what the engine says, between paragraphs of WordPress', async () => {
          await page.setContent(around(asByWordPress(fragment).wpautop));
          const combinations = sampleOf(decisions, 80);
          const shown = await choose(page, combinations);
          combinations.forEach((values, place) => {
            const verdict = verdictOf(notice, decisions, values);
            const isComplete = verdict !== undefined;
            expect(shown[place]?.[0]?.length, values.join()).to.be.at.most(1);
            if (isComplete) expect(shown[place]?.[0], values.join()).to.deep.equal([verdict]);
          });
        });
      }

      if (notice.eligibility) {
        it('tells for whom each verdict is where styles, classes or controls are gone', async () => {
          await page.setContent(around(fragment));
          const titles = await titlesOf(page);
          // Where its style sheet is there, a table is one, and says in its headings for whom a cell is.
          const withStyles = [
            fragment.replace(/<input [^>]*>/g, ''),
            fragment.replace(/ type="[^"]*"| name="[^"]*"| pattern="[^"]*"| placeholder="[^"]*"/g, ''),
          ];
          for (const text of [
            renderFragment(notice, {language: 'en', styles: 'none'}),
            asByWordPress(fragment).kses,
            asBasicHtml(fragment),
            fragment.replace(/ class="[^"]*"/g, ''),
            ...(decisions ? withStyles : []),
          ]) {
            await page.setContent(around(text));
            const lines = await linesOf(page);
            expectRules(lines, titles);
            if (decisions) {
              for (const title of titles) {
                expect(
                  lines.some((line) => line.endsWith(title)),
                  title,
                ).to.equal(true);
              }
            }
            expect(lines.join('\n')).not.to.match(/--_\w|\{|stand here as soon as/);
          }
        });
      }

      it('is no text of its style sheet, and keeps its summary, in a reader view', async () => {
        await page.setContent(around(`<article>${fragment}</article>`));
        const titles = await titlesOf(page);
        await page.addScriptTag({path: require.resolve('@mozilla/readability/Readability.js')});
        const {summary, content} = await page.evaluate(() => {
          const {Readability} = globalThis as unknown as {
            Readability: new (document: Document) => {parse(): {content: string} | null};
          };
          const own = document.querySelector<HTMLElement>('.in-summary')!.innerText;
          const article = new Readability(document.cloneNode(true) as Document).parse();
          return {summary: own, content: article?.content ?? ''};
        });
        await page.setContent(around(content));
        const lines = await linesOf(page);
        for (const line of summary.split('\n').filter(Boolean)) expect(lines).to.include(line);
        expect(lines.join('\n')).not.to.match(/--_\w|\{/);
        if (notice.eligibility) expectRules(lines, titles);
      });

      it('keeps its sizes and what it shows under every framework', async () => {
        // Of one size of its own, as one that follows the page is fluid.
        await page.setContent(around(`<div style="font-size: 16px">${fragment}</div>`));
        const looks = await page.evaluate(
          (sheets) => {
            const notice = document.querySelector<HTMLElement>('.in-sheet')!;
            const style = document.head.appendChild(document.createElement('style'));
            return sheets.map((sheet) => {
              style.textContent = sheet;
              return [...notice.querySelectorAll<HTMLElement>(':not(svg, svg *)')].map((each) => {
                const {fontSize, display, textTransform, visibility} = getComputedStyle(each);
                return `${each.localName}.${each.className}: ${fontSize} ${display} ${textTransform} ${visibility}`;
              });
            });
          },
          ['', ...frameworks.map(([, sheet]) => sheet)],
        );
        const [plain, ...styled] = looks;
        for (const [place, elements] of styled.entries()) {
          const name = frameworks[place]?.[0];
          expect(
            elements.filter((each, index) => each !== plain?.[index]),
            name,
          ).to.deep.equal([]);
        }
      });

      it('loses no character in a page in an old encoding', async () => {
        const renders = [renderFragment, renderPage];
        const markups = renders.map((render) => render(notice, {language: 'ja', charset: 'shift_jis'}));
        for (const charset of ['shift_jis', 'euc-jp', 'iso-2022-jp', 'windows-1252']) {
          for (const markup of markups) {
            expect(new TextDecoder(charset).decode(encoded(markup, charset))).to.equal(markup);
          }
        }
        const [kept, expected] = await page.evaluate(
          (...both) =>
            both.map((texts) =>
              texts.map((text) => {
                const {body, title} = new DOMParser().parseFromString(text, 'text/html');
                for (const style of body.querySelectorAll('style')) style.remove();
                return title + body.textContent;
              }),
            ),
          markups,
          renders.map((render) => render(notice, {language: 'ja'})),
        );
        expect(kept).to.deep.equal(expected);
      });
    });
  }

  describe('in a real WordPress', () => {
    let made: ByWordPress[] | undefined;
    before(function () {
      made = byWordPress(notices.map(([, notice]) => renderFragment(notice, {language: 'en'})));
      if (!made) {
        console.error(
          'SKIPPED: no WordPress and PHP here, and none to be had; what imitates them was tested.',
        );
        this.skip();
      }
    });

    for (const [place, [name, notice]] of notices.entries()) {
      it(`says what it should: ${name}`, async () => {
        await page.setContent(around(renderFragment(notice, {language: 'en'})));
        const titles = notice.eligibility ? await titlesOf(page) : [];
        const {wpautop, kses} = made![place]!;
        await page.setContent(around(kses));
        const lines = await linesOf(page);
        expect(lines.join('\n')).not.to.match(/--_\w|\{/);
        if (notice.eligibility) expectRules(lines, titles);
        const decisions = notice.eligibility && decisionsOf(notice.eligibility);
        if (!decisions) return;
        await page.setContent(around(wpautop));
        const combinations = sampleOf(decisions, 20);
        const shown = await choose(page, combinations);
        combinations.forEach((values, index) => {
          const verdict = verdictOf(notice, decisions, values);
          if (verdict !== undefined) expect(shown[index]?.[0], values.join()).to.deep.equal([verdict]);
        });
      });
    }
  });

  describe('in a text browser', () => {
    for (const [program, ...words] of [
      [
        'lynx',
        '-dump',
        '-stdin',
        '-force_html',
        '-nolist',
        '-width=990',
        '-display_charset=utf-8',
        '-assume_charset=utf-8',
      ],
      ['w3m', '-dump', '-T', 'text/html', '-cols', '990', '-I', 'utf-8', '-O', 'utf-8'],
    ] as const) {
      it(`is read as rules: ${program}`, async function () {
        if (spawnSync(program, ['-version']).error) {
          console.error(`SKIPPED: there is no ${program} here.`);
          this.skip();
        }
        const input = renderFragment(netoff, {language: 'en'});
        await page.setContent(around(input));
        const titles = await titlesOf(page);
        const {stdout} = spawnSync(program, words, {input: around(input), encoding: 'utf8'});
        expectRules(
          stdout.split('\n').map((line) => line.trim()),
          titles,
        );
        expect(stdout).to.include(
          'before 1 April 2011 or after 4 September 2012: Your order is not affected',
        );
        expect(stdout).not.to.match(/--_\w|\{/);
      });
    }
  });

  describe('beside others', () => {
    it('has labels that tick its own buttons, in each of two copies of the same text', async () => {
      const fragment = renderFragment(netoff, {language: 'en'});
      await page.setContent(around(fragment + fragment));
      const press = (copy: number, answer: string) =>
        page.evaluate(
          (place, words) => {
            const labels = document.querySelectorAll('.incident-notice')[place]!.querySelectorAll('label');
            [...labels].find((label) => label.textContent.includes(words))!.click();
          },
          copy,
          answer,
        );
      await press(1, 'before 1 April 2011');
      expect(await shownIn(page)).to.deep.equal([[], ['not-affected']]);
      await press(0, '1 April 2011 –');
      // They share their groups of buttons: none says what the other was answered.
      expect(await shownIn(page)).to.deep.equal([[], []]);
    });

    it('is chosen from by itself, if it has a name of its own', async () => {
      const [one, other] = ['top', 'foot'].map((copy) => renderFragment(netoff, {language: 'en', copy}));
      await page.setContent(around(one! + other!));
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({id}) => id));
      expect(new Set(ids).size).to.equal(ids.length);
      const press = (id: string) => page.click(`#${id}`);
      await press('netoff-2012-10-en-top-question-0-0');
      await press('netoff-2012-10-en-foot-question-0-1');
      expect(await shownIn(page)).to.deep.equal([['not-affected'], []]);
    });

    it('shows its verdict where no answer makes a difference, whatever fragment follows', async () => {
      const everyone = read({
        ...netoff,
        eligibility: {questions: [], groups: [{id: 'g', label: 'g', when: {all: []}}]},
      });
      const languages = ['en', 'ja'].map((language) => renderFragment(everyone, {language}));
      await page.setContent(around(languages.join('') + renderFragment(netoff)));
      expect(await shownIn(page)).to.deep.equal([['affected'], ['affected'], []]);
    });

    it('never follows the rules of another revision', async () => {
      const [group] = netoff.eligibility!.groups;
      const before = read({
        ...netoff,
        revision: 1,
        eligibility: {
          ...netoff.eligibility,
          groups: [{...group, when: {question: 'device', in: ['smartphone']}}],
        },
      });
      await page.setContent(
        around([before, netoff].map((each) => renderFragment(each, {language: 'en'})).join('')),
      );
      for (const [copy, notice] of [before, netoff].entries()) {
        const decisions = decisionsOf(notice.eligibility!)!;
        const combinations = sampleOf(decisions, 100);
        const shown = await choose(page, combinations, copy);
        combinations.forEach((values, place) => {
          expect(shown[place]?.[copy]).to.deep.equal([verdictOf(notice, decisions, values)]);
        });
      }
    });
  });

  describe('within a form', () => {
    it('leaves the form as it was, and gives no answer to it', async () => {
      const fragment = renderFragment(noticeOf('jif-2022'), {language: 'en'}) + renderFragment(netoff);
      await page.setContent(
        around(
          `<form method="get"><input name="q" value="x">${fragment}<input name="later"><button>Go</button></form>`,
        ),
      );
      const [fields, owners] = await page.evaluate(() => {
        const form = document.forms[0]!;
        const controls = [...document.querySelectorAll<HTMLInputElement>('.incident-notice input')];
        for (const control of controls) {
          if (control.type === 'text') control.value = '1274425';
          else control.click();
        }
        return [[...new FormData(form).keys()], controls.filter((control) => control.form !== null).length];
      });
      expect(fields).to.deep.equal(['q', 'later']);
      expect(owners).to.equal(0);
      expect(await page.$$('form')).to.have.length(1);
      expect(await page.$$('.incident-notice button, .incident-notice form')).to.have.length(0);
    });

    it('puts nothing into the address when that is sent, by button or by the return key', async () => {
      const fragment = renderFragment(netoff, {language: 'en'});
      for (const send of [() => page.click('#go'), () => page.keyboard.press('Enter')]) {
        await page.goto('data:text/html,<meta charset=utf-8>');
        await page.setContent(
          around(
            `<form method="get" action="about:blank"><input name="q" value="x">${fragment}<button id="go">Go</button></form>`,
          ),
        );
        await page.click('.in-q0-choice');
        await send();
        await page.waitForFunction(
          () => location.href.startsWith('about:') || document.activeElement?.id !== 'go',
        );
        expect(page.url()).not.to.include('choice');
      }
    });
  });

  it('is hidden by no rule for common names', async () => {
    const names = [
      'notice',
      'banner',
      'ad',
      'footer',
      'header',
      'card',
      'badge',
      'alert',
      'warning',
      'hidden',
      'tag',
      'emergency',
    ];
    await page.setContent(around(renderFragment(noticeOf('kettle-recall-2026'), {language: 'en'})));
    const text = await page.evaluate(() => document.body.innerText);
    await page.addStyleTag({content: `${names.map((name) => `.${name}`).join()}{display:none !important}`});
    expect(await page.evaluate(() => document.body.innerText)).to.equal(text);
    const classes = await page.evaluate(() =>
      [...document.querySelectorAll('.incident-notice [class]')].flatMap((each) => [...each.classList]),
    );
    expect(classes.filter((name) => !name.startsWith('in-'))).to.deep.equal([]);
  });

  it('works by a style sheet in a file as by one in its markup', async () => {
    await page.setContent(around(renderFragment(netoff, {language: 'en', styles: 'file'})));
    await page.addStyleTag({content: renderStylesheet(netoff, {language: 'en'})});
    const decisions = decisionsOf(netoff.eligibility!)!;
    const combinations = sampleOf(decisions, 100);
    const shown = await choose(page, combinations);
    combinations.forEach((values, place) => {
      expect(shown[place]?.[0]).to.deep.equal([verdictOf(netoff, decisions, values)]);
    });
  });

  it('keeps its styles in XHTML', async () => {
    const xml = await openPage();
    const text = renderFragment(netoff, {language: 'en'}).replace(
      '<div ',
      '<div xmlns="http://www.w3.org/1999/xhtml" ',
    );
    await xml.goto(
      `data:application/xhtml+xml;charset=utf-8,${encodeURIComponent(
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${text}</body></html>`,
      )}`,
    );
    expect(await shownIn(xml)).to.deep.equal([[]]);
    await xml.click('.in-q0-choice');
    expect(await shownIn(xml)).to.deep.equal([['not-affected']]);
    expect(await xml.evaluate(() => document.querySelector('path')?.namespaceURI)).to.match(/svg$/);
  });
});

/** The verdicts that each fragment shows. */
function shownIn(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.incident-notice')].map((fragment) =>
      [...fragment.querySelectorAll('.in-verdict')]
        .filter((each) => each.getClientRects().length > 0)
        .map((each) => [...each.classList].find((name) => name.endsWith('affected'))!.slice('in-'.length)),
    ),
  );
}

/** A text in an encoding, as an editor saves it. */
function encoded(text: string, charset: string): Uint8Array {
  if (iconv.encodingExists(charset)) return iconv.encode(text, charset);
  // Of ISO-2022-JP, everything here is in its first state, which is ASCII.
  return Buffer.from(text, 'ascii');
}
