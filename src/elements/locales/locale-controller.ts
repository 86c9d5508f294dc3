import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLanguage, sourceLanguage, type Locale} from '../../localization/locale.js';
import {Speaker} from '../../localization/speaker.js';
import {sourceSpeaker, type MessageSpeaker} from '../../localization/message-speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {lookUpLanguage} from '../../model/text.js';
import {loadedLocale, loadLocale, localeTags} from './load.js';

/** The element that speaks. */
export interface LocaleHost extends ReactiveControllerHost {
  /** The language that its reader wants, as a BCP 47 tag; the empty string where the page says none. */
  readonly wantedLanguage: string;
  readonly drawnNotice: Notice | undefined;
}

/** Brings to an element the language that it speaks. */
export class LocaleController implements ReactiveController {
  /** What the element speaks; undefined until it is there. While another is loading, it stays. */
  locale: Locale | undefined;
  private requested: string | undefined;
  private hasFailed = false;

  constructor(private readonly host: LocaleHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // The page's own language is most likely the one: it is requested beside the document.
    const tag = this.wantedTag;
    if (tag !== undefined) void this.load(tag);
  }

  hostUpdate(): void {
    const {drawnNotice} = this.host;
    const tag = drawnNotice ? this.tagFor(drawnNotice) : this.wantedTag;
    if (tag === undefined || tag === this.locale?.tag) return;
    const locale = loadedLocale(tag);
    if (locale) this.locale = locale;
    else if (tag !== this.requested) void this.load(tag);
  }

  /**
   * Says what needs no notice. English can be said before anything is loaded, and where nothing could be; undefined while
   * another language is on its way.
   */
  get words(): MessageSpeaker | undefined {
    const {locale, hasFailed, wantedTag} = this;
    if (locale) return new Speaker(locale, locale.tag);
    return hasFailed || (wantedTag ?? sourceLanguage) === sourceLanguage ? sourceSpeaker : undefined;
  }

  /** The language in which a notice is shown, as a BCP 47 tag. */
  tagFor({language}: Notice): string {
    return chooseLanguage(localeTags(), this.host.wantedLanguage, language);
  }

  /** Loads a language; resolves to its tag if that fails. */
  async prepare(tag: string): Promise<string | undefined> {
    await this.load(tag);
    return loadedLocale(tag) ? undefined : tag;
  }

  /** The language of the library that a reader wants, whatever that of the notice is. */
  private get wantedTag(): string | undefined {
    return lookUpLanguage(localeTags(), [this.host.wantedLanguage]);
  }

  private async load(tag: string): Promise<void> {
    this.requested = tag;
    try {
      await loadLocale(tag);
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }
}
