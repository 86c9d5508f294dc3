import {fixture, html, oneEvent} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {
  brief,
  buttonOf,
  defer,
  failed,
  freshName,
  isBusy,
  isVisible,
  respond,
  shown,
  textOf,
  titleOf,
  useServer,
} from './support.js';
import {waitUntil} from './wait-until.js';

function withFallback(src: string) {
  return html`<incident-notice lang="en" src=${src}><p>Call 0120-02-0215</p></incident-notice>`;
}

function seesFallback(element: IncidentNotice): boolean {
  return isVisible(element.querySelector('p'));
}

describe('fallback: what the owner wrote', () => {
  const server = useServer();

  it('stands while the document is on its way, and gives way to the notice', async () => {
    const src = freshName();
    const response = defer<Response>();
    server.current.serve(src, () => response.promise);
    const element = await fixture<IncidentNotice>(withFallback(src));
    expect(seesFallback(element)).to.equal(true);
    expect(isBusy(element)).to.equal(true);
    // The owner's words are enough: nothing is added that would have to go away again.
    expect(textOf(element)).to.equal('');
    response.resolve(respond(brief));
    await shown(element);
    expect(seesFallback(element)).to.equal(false);
    expect(titleOf(element)).to.equal('The lift is out of order');
  });

  it('stands again after a failure, with a way to try again', async () => {
    const src = freshName();
    server.current.serve(src, () => respond({}, 403));
    const element = await failed(await fixture<IncidentNotice>(withFallback(src)));
    expect(seesFallback(element)).to.equal(true);
    expect(textOf(element)).to.equal('The notice could not be shown here. Try again');
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).to.include(
      'could not be shown',
    );
  });

  it('comes back when a notice that was shown is replaced by a broken one', async () => {
    const good = freshName();
    server.current.serve(good, () => respond(brief));
    const element = await shown(await fixture<IncidentNotice>(withFallback(good)));
    element.src = freshName();
    await failed(element);
    expect(seesFallback(element)).to.equal(true);
  });

  it('stands alone where there is nothing to load', async () => {
    const heard: Event[] = [];
    const element = await fixture<IncidentNotice>(
      html`<incident-notice @incident-failed=${(event: Event) => heard.push(event)}><p>Call us</p></incident-notice>`,
    );
    expect(seesFallback(element)).to.equal(true);
    expect(textOf(element)).to.equal('');
    expect(heard).to.deep.equal([]);
  });

  it('is not needed: the element says for itself that it is loading', async () => {
    const src = freshName();
    const response = defer<Response>();
    server.current.serve(src, () => response.promise);
    const element = await fixture<IncidentNotice>(
      html`<incident-notice lang="en" src=${src}>  <script type="text/plain"></script></incident-notice>`,
    );
    await waitUntil(() => textOf(element) === 'Loading the notice…');
    response.resolve(respond(brief));
    await shown(element);
  });
});

describe('fallback: trying again', () => {
  const server = useServer();

  it('loads the document when the server is back, and keeps the focus', async () => {
    const src = freshName();
    let isDown = true;
    server.current.serve(src, () => (isDown ? respond({}, 500) : respond(brief)));
    const element = await failed(await fixture<IncidentNotice>(withFallback(src)));
    isDown = false;
    const button = buttonOf(element, 'Try again');
    button.focus();
    button.click();
    await shown(element);
    await waitUntil(() => element.shadowRoot?.activeElement);
    expect(document.activeElement === element).to.equal(true);
    expect(seesFallback(element)).to.equal(false);
  });

  it('says that it is trying, and fails anew', async () => {
    const src = freshName();
    const second = defer<Response>();
    const answers = [() => respond({}, 500), () => second.promise];
    server.current.serve(src, () => answers.shift()?.() ?? respond({}, 404));
    const element = await failed(await fixture<IncidentNotice>(withFallback(src)));
    const button = buttonOf(element, 'Try again');
    button.focus();
    button.click();
    await waitUntil(() => textOf(element).includes('Loading the notice…'));
    expect(seesFallback(element)).to.equal(true);
    second.resolve(respond({}, 502));
    const event = await oneEvent(element, 'incident-failed');
    expect((event as unknown as {problems: {status?: number}[]}).problems[0]?.status).to.equal(502);
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('asks once, however often the button is pressed while it waits', async () => {
    const src = freshName();
    const second = defer<Response>();
    const answers = [() => respond({}, 500), () => second.promise];
    server.current.serve(src, () => answers.shift()?.() ?? respond({}, 404));
    const element = await failed(await fixture<IncidentNotice>(withFallback(src)));
    for (let presses = 0; presses < 5; presses += 1) buttonOf(element, 'Try again').click();
    second.resolve(respond(brief));
    await shown(element);
    expect(server.current.asked).to.have.lengthOf(2);
  });

  it('can be done by the owner’s script', async () => {
    const src = freshName();
    let isDown = true;
    server.current.serve(src, () => (isDown ? respond({}, 500) : respond(brief)));
    const element = await failed(await fixture<IncidentNotice>(withFallback(src)));
    isDown = false;
    await element.reload();
    expect(titleOf(element)).to.equal('The lift is out of order');
  });
});
