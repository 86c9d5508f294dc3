import type {Path} from '../src/model/problems/problem.js';
import type {Notice} from '../src/model/schema/notice.js';
import type {Obstacle} from './form/problems/obstacle.js';
import {placeAt} from './form/steps.js';
import {languagesOf, nameOfLanguage} from './languages.js';
import {part} from './parts.js';
import {LiveFrame} from './preview/live-frame.js';
import {writtenAt} from './preview/written-at.js';
import {Stage, type Screen} from './preview/stage.js';
import {StillFrame} from './preview/still-frame.js';
import type {Drawing, DrawingOrder} from './renderer/drawing.js';
import {LatestWorker} from './latest-worker.js';
import {settings} from './settings.js';
import {showTakeaways} from './takeaways.js';
import {wordsIn} from './words.js';

const frames = {
  live: part('live-frame', HTMLIFrameElement),
  plain: part('plain-frame', HTMLIFrameElement),
  map: part('map-frame', HTMLIFrameElement),
};

/** The notice as readers see it: with scripts and without, wide and narrow, in each language, and as a map. */
export class PreviewPane {
  private notice: Notice | undefined;
  private drawing: Drawing | undefined;
  private obstacle: Obstacle | undefined;
  private readonly obstacleButton = part('preview-obstacle', HTMLButtonElement);
  private readonly live = new LiveFrame(frames.live, (clicked) => this.handleClick(clicked));
  private readonly plain = new StillFrame(frames.plain, (clicked) => this.handleClick(clicked));
  private readonly map = new StillFrame(frames.map);
  private readonly stage = new Stage(part('stage', HTMLDivElement));
  private readonly form = part('looks', HTMLFormElement);
  private readonly languages = part('notice-language', HTMLSelectElement);
  private readonly renderer = new LatestWorker<DrawingOrder, Drawing>(
    'renderer/worker.js',
    (drawing) => this.handleDrawing(drawing),
    () => this.say('notDrawn'),
  );

  /**
   * @param onRules - told what the element says of the rule of each group
   * @param onPlace - told where in the document something is written that was clicked
   */
  constructor(
    private readonly onRules: (words: readonly string[]) => void,
    private readonly onPlace: (place: Path) => void,
  ) {
    // On a phone it has come with the page.
    if (!frames.live.hasAttribute('src')) frames.live.src = 'frames/live.html';
    frames.plain.src = frames.map.src = 'frames/still.html';
    this.form.addEventListener('change', () => this.show());
    this.obstacleButton.addEventListener(
      'click',
      () => this.obstacle && this.onPlace(placeAt(this.obstacle.pointer)),
    );
    this.translate();
  }

  /** Shows a notice; without one, the one before stays and is said to be old, with what keeps it from being shown. */
  review(notice: Notice | undefined, obstacle?: Obstacle): void {
    this.obstacle = notice ? undefined : obstacle;
    this.offerObstacle();
    if (!notice) {
      this.say(this.notice ? 'stale' : 'empty');
      return;
    }
    this.say(undefined);
    this.notice = notice;
    this.offerLanguages(languagesOf(notice));
    this.show();
  }

  /** Says everything in the language, and shows everything in the theme, that are chosen now. */
  translate(): void {
    const words = wordsIn(settings().language);
    frames.live.title = words.previewTitle;
    frames.plain.title = words.plainTitle;
    frames.map.title = words.mapTitle;
    part('no-map', HTMLParagraphElement).textContent = words.noMap;
    this.offerObstacle();
    this.show();
  }

  private show(): void {
    const chosen = new FormData(this.form);
    const isPlain = chosen.get('script') === 'without';
    frames.live.hidden = isPlain;
    frames.plain.hidden = !isPlain;
    this.stage.show(chosen.get('screen') as Screen);
    if (!this.notice) return;
    const {notice} = this;
    const language = this.languages.value;
    this.live.show({notice, language, theme: settings().theme});
    this.renderer.give({notice, language});
    this.showDrawing();
  }

  private offerObstacle(): void {
    const {obstacle, obstacleButton} = this;
    obstacleButton.hidden = !obstacle;
    if (obstacle) obstacleButton.textContent = wordsIn(settings().language).mend(obstacle.name);
  }

  private handleClick(clicked: readonly string[]): void {
    const place = this.notice && writtenAt(clicked, this.notice, this.languages.value);
    if (place) this.onPlace(place);
  }

  private handleDrawing(drawing: Drawing): void {
    this.drawing = drawing;
    showTakeaways(drawing);
    this.onRules(drawing.rules);
    this.showDrawing();
  }

  private showDrawing(): void {
    if (!this.drawing) return;
    const {theme} = settings();
    const {map, takeaways} = this.drawing;
    this.plain.show(takeaways.page.text, theme);
    frames.map.hidden = map === undefined;
    part('no-map', HTMLParagraphElement).hidden = map !== undefined;
    if (map !== undefined) this.map.show(map, theme);
  }

  private offerLanguages(tags: readonly string[]): void {
    const offered = [...this.languages.options].map(({value}) => value);
    if (offered.join() === tags.join()) return;
    const chosen = this.languages.value || settings().language;
    this.languages.replaceChildren(
      ...tags.map((value) =>
        Object.assign(document.createElement('option'), {
          value,
          lang: value,
          textContent: nameOfLanguage(value),
        }),
      ),
    );
    this.languages.value = tags.includes(chosen) ? chosen : (tags[0] ?? '');
  }

  private say(state: 'stale' | 'empty' | 'notDrawn' | undefined): void {
    const text = state ? wordsIn(settings().language)[state] : '';
    const status = part('preview-status', HTMLParagraphElement);
    if (status.textContent !== text) status.textContent = text;
  }
}
