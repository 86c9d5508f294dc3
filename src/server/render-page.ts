import type {Notice} from '../model/schema/notice.js';
import {admittedNotice} from './arguments.js';
import {Memo, nameOf} from './memo.js';
import {pageParts, partsOf, type PageOptions} from './plain/page-parts.js';

export type {PageOptions};

const pages = new Memo<string>(({length}) => length);

/**
 * Renders a notice as a whole page that needs no script, no other file and no network: its text, its checker, structured
 * data for machines, and one style sheet. `contentSecurityPolicy` returns the policy to serve it with.
 *
 * Reads no clock: the same notice gives the same page, byte for byte.
 *
 * @param read - as `readNotice` returns it
 * @throws TypeError if it is no notice, or if an option is of another type
 */
export function renderPage(read: Notice, options: PageOptions = {}): string {
  return pages.get(nameOf(read, options), [read, options], () => {
    const notice = admittedNotice(read, {...options});
    return [...pageParts(notice, options)].join('');
  });
}

/** The parts of a page, which is kept once the last of them has been rendered. */
function* keptParts(notice: Notice, options: PageOptions, keep: (page: string) => void) {
  let page = '';
  for (const part of pageParts(notice, options)) {
    page += part;
    yield part;
  }
  keep(page);
}

/**
 * Renders what `renderPage` returns as a stream of bytes, such as the body of a `Response`. The beginning, with the title
 * and most of the styles, is there before the rest is rendered; a part is rendered when the reader of the stream asks for
 * it, and no further one once it cancels.
 *
 * @param read - as `readNotice` returns it; it has to stay the same until the stream ends
 * @throws TypeError if it is no notice, or if an option is of another type: at once, before there is a stream
 */
export function renderPageToStream(read: Notice, options: PageOptions = {}): ReadableStream<Uint8Array> {
  const [name, data] = [nameOf(read, options), [read, options]];
  const known = pages.find(name, data);
  const parts =
    known === undefined
      ? keptParts(admittedNotice(read, {...options}), options, pages.keeper(name, data))
      : partsOf(known);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const {done, value} = parts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel() {
        parts.return();
      },
    },
    // Nothing is rendered that nobody has asked for.
    {highWaterMark: 0},
  );
}
