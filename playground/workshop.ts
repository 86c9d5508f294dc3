import {DocumentPane} from './document-pane.js';
import {PreviewPane} from './preview-pane.js';
import {watchSettings} from './settings.js';
import {watchTakeaways} from './takeaways.js';

const preview = new PreviewPane(
  (words) => source.showRuleWords(words),
  (place) => source.goTo(place),
);
const source: DocumentPane = new DocumentPane(({notice}, obstacle) => preview.review(notice, obstacle));

watchSettings(() => {
  source.translate();
  preview.translate();
});
watchTakeaways();

/** Resolves when the first text is there. */
export const ready: Promise<void> = source.begin();
