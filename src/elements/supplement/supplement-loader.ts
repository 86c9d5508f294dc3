import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Locale} from '../../localization/locale.js';
import type {Translations} from '../../localization/msg.js';
import type {Notice} from '../../model/schema/notice.js';
import {hasSupplement} from '../../views/supplement/has-supplement.js';
import {supplementUnavailableView} from '../../views/supplement/supplement-unavailable.js';
import type {Supplement, Surface} from '../../views/surface.js';
import {addStyles} from '../add-styles.js';
import {patiently} from '../patience.js';
import {supplementLoaders} from '../locales/generated/supplement-loaders.js';
import {loadSupplement} from './load.js';

/** The element that shows a notice. */
interface SupplementHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  readonly drawnNotice: Notice | undefined;
  readonly locales: {readonly locale: Locale | undefined};
  /** Whether the page shows what a server rendered. */
  readonly isServerRendered: boolean;
}

/** Brings to an element what only some notices have; where it could not be loaded, the rest is shown. */
export class SupplementLoader implements ReactiveController {
  private module: Awaited<ReturnType<typeof loadSupplement>> | undefined;
  private hasFailed = false;
  /** Its words by language; undefined while they are on their way, and where there are none. */
  private readonly words = new Map<string, Translations | undefined>();

  /** @param isShown - whether the element shows what it brings */
  constructor(
    private readonly host: SupplementHost,
    private readonly isShown = () => true,
  ) {
    host.addController(this);
  }

  /** Prepares what has not been waited for: the language of the page has changed, or the parts that are shown. */
  hostUpdate(): void {
    const {
      drawnNotice: notice,
      locales: {locale},
    } = this.host;
    if (notice && locale && !this.words.has(locale.tag)) void this.wait(notice, locale.tag);
  }

  /**
   * Settles when the supplement of a notice can be shown, could not be loaded, or has been waited for long enough.
   *
   * @param tag - the language that will be spoken
   */
  async wait(notice: Notice, tag: string): Promise<void> {
    if (!this.isNeeded(notice)) return;
    const loaded = this.prepare(tag);
    // What a server rendered can be read meanwhile, and has it in its place.
    await (this.host.isServerRendered ? loaded : patiently(loaded));
  }

  /** A surface with its supplement, if its notice has one. */
  complete(surface: Surface): Surface {
    const {notice, speaker} = surface;
    if (!this.isNeeded(notice)) return surface;
    const supplement = this.module?.supplementIn(this.words.get(speaker.locale)) ?? this.unavailable;
    return {...surface, supplement};
  }

  private isNeeded(notice: Notice): boolean {
    return hasSupplement(notice) && this.isShown();
  }

  private get unavailable(): Supplement | undefined {
    if (!this.hasFailed) return undefined;
    const none = () => nothing;
    const lead = (surface: Surface) =>
      supplementUnavailableView(surface, {onRetry: () => void this.retry(surface.speaker.locale)});
    return {lead, images: none, products: none, remedies: none, related: none};
  }

  private async retry(tag: string): Promise<void> {
    await this.prepare(tag);
    await this.host.updateComplete;
    // The button that was pressed is gone, and the focus with it.
    if (this.module) this.host.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  private async prepare(tag: string): Promise<void> {
    await Promise.all([this.load(), this.loadWords(tag)]);
  }

  private async load(): Promise<void> {
    try {
      const module = await loadSupplement();
      if (this.host.shadowRoot && !this.module) addStyles(this.host.shadowRoot, module.supplementStyleSheets);
      this.module = module;
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }

  private async loadWords(tag: string): Promise<void> {
    this.words.set(tag, undefined);
    // Where they could not be loaded, English stands in.
    const module = await supplementLoaders[tag]?.().catch(() => undefined);
    if (module) this.words.set(tag, module.translations);
    this.host.requestUpdate();
  }
}
