import 'incident-notice/define/incident-notice.js';
import type {CustomElements} from 'incident-notice/jsx.js';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import document2012 from '../../../examples/netoff-2012.json' with {type: 'json'};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how React's types are extended
    interface IntrinsicElements extends CustomElements {}
  }
}

function Support() {
  const [told, setTold] = useState('nothing yet');
  const [language, setLanguage] = useState('en');
  return (
    <>
      <p id="told">{told}</p>
      <button onClick={() => setLanguage('ja')}>日本語</button>
      <incident-notice
        notice={document2012}
        lang={language}
        heading-level={3}
        onincident-loaded={({notice}) => setTold(`revision ${notice.revision}`)}
        onincident-checked={({verdict}) => setTold(verdict)}
      >
        <p>Please call us.</p>
      </incident-notice>
    </>
  );
}

/** What the types forbid. */
export function mistakes() {
  return (
    <>
      {/* @ts-expect-error -- an address is a text */}
      <incident-notice src={5} />
      {/* @ts-expect-error -- the event has no answers */}
      <incident-notice onincident-checked={({answers}) => answers} />
    </>
  );
}

createRoot(document.getElementById('app')!).render(<Support />);
