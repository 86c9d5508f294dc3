/** A site without a framework: types alone, because the compiler is the test. */
import 'incident-notice/define/incident-notice.js';
import {checkNotice, readNotice, type NoticeDocument, type Verdict} from 'incident-notice';

const written: NoticeDocument = {
  formatVersion: '1.0',
  id: 'shop-card-data-2026',
  revision: 1,
  language: 'en',
  kind: 'data-breach',
  stage: 'initial',
  title: 'Card data of some orders could be viewed',
  summary: 'Please check your card statements.',
  issuer: {name: 'Example Shop Ltd'},
  published: '2026-03-20',
};

const element = document.createElement('incident-notice');
element.notice = written;
element.show = 'banner checker';
document.body.append(element);

document.addEventListener('incident-failed', ({problems}) => problems.map(({code, path}) => [code, path]));
document.addEventListener('incident-checked', ({verdict, noticeId, revision}) => [
  verdict,
  noticeId,
  revision,
]);
window.addEventListener('incident-dismissed', ({noticeId}) => noticeId);
document.body.addEventListener('incident-loaded', ({notice}) => notice.severity);
element.addEventListener('incident-loaded', ({notice}) => notice.title);

const {notice} = readNotice(written);
if (notice) checkNotice(notice, {ordered: '2026-03'})?.verdict satisfies Verdict | undefined;

/** What the types forbid. */
export const mistakes = {
  // @ts-expect-error -- a document has an issuer
  withoutIssuer: {...written, issuer: undefined} satisfies NoticeDocument,
  // @ts-expect-error -- no kind of this name
  ofNoKind: {...written, kind: 'fire'} satisfies NoticeDocument,
  listen: () => {
    // @ts-expect-error -- the event has no answers
    document.addEventListener('incident-checked', ({answers}) => answers);
  },
};
