import {createElement, useState, type ChangeEvent, type ReactElement} from 'react';
import {pseudoDocument} from '../config/pseudo-document.js';
import {pseudoTag} from '../config/pseudo-text.js';
import {netoff} from '../documents/examples.js';
import {shortest} from '../documents/shortest.js';
import {elementView} from '../element.js';
import {Live} from './live.js';

/** A notice as readers see it, already asked. */
export function Hero(): ReactElement {
  const answers = {purchase: '2012-09-04', device: 'feature-phone', payment: 'credit-card'};
  const view = elementView('incident-notice', {
    notice: netoff,
    answers,
    show: 'banner checker contact',
    'heading-level': 3,
  });
  return createElement(Live, {view, className: 'hero'});
}

interface DoorProps {
  readonly who: string;
  readonly what: string;
  readonly links: readonly (readonly [words: string, path: string])[];
}

function door({who, what, links}: DoorProps): ReactElement {
  const items = links.map(([words, path]) =>
    createElement('li', {key: path}, createElement('a', {href: path, target: '_top'}, words)),
  );
  return createElement(
    'section',
    {key: who, className: 'door'},
    createElement('h3', {}, who),
    createElement('p', {}, what),
    createElement('ul', {}, items),
  );
}

const doors: readonly DoorProps[] = [
  {
    who: 'You run the site',
    what: 'Write a notice, see what readers will see, and take one line with you.',
    links: [
      ['Write a notice in the playground', './playground/index.html'],
      ['Writing a good notice', './?path=/docs/guides-writing-a-good-notice--docs'],
      ['What can go wrong', './?path=/docs/guides-when-something-goes-wrong--docs'],
    ],
  },
  {
    who: 'You design it',
    what: 'Your colours and typeface in ten minutes, and every state beside the others.',
    links: [
      ['Try your brand', './?path=/docs/design-brand-page--docs'],
      ['All verdicts', './?path=/docs/situations-verdicts--all-verdicts'],
      ['All errors of the form', './?path=/docs/situations-form--all-errors'],
      ['All banners', './?path=/docs/elements-incident-banner--all-banners'],
    ],
  },
  {
    who: 'You build it in',
    what: 'Tags, attributes, events and parts, each with code to paste.',
    links: [
      ['incident-notice', './?path=/docs/elements-incident-notice--overview'],
      ['Events', './?path=/docs/guides-events--docs'],
      ['Security and privacy', './?path=/docs/guides-security--docs'],
    ],
  },
];

/** Where to go from here, by what somebody is here for. */
export function Doors(): ReactElement {
  return createElement('div', {className: 'doors'}, doors.map(door));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It is in the middle of being written.
    return undefined;
  }
}

/** A document to be edited, and the notice that follows: what the panel "Document" does below each story. */
export function TryIt(): ReactElement {
  const [text, setText] = useState(() => JSON.stringify({...shortest, severity: 'warning'}, null, 2));
  const [notice, setNotice] = useState(() => parsed(text));
  const edit = ({target: {value}}: ChangeEvent<HTMLTextAreaElement>) => {
    setText(value);
    const document = parsed(value);
    if (document !== undefined) setNotice(document);
  };
  const view = elementView('incident-notice', {notice, 'heading-level': 4});
  return createElement(
    'div',
    {className: 'pair'},
    createElement('textarea', {
      value: text,
      onChange: edit,
      rows: 16,
      spellCheck: false,
      'aria-label': 'The document',
    }),
    createElement(Live, {view}),
  );
}

/** One banner in English and in the pseudo-locale. */
export function Mirrored(): ReactElement {
  const shown = {show: 'banner', 'heading-level': 4};
  return createElement(
    'div',
    {className: 'pair'},
    createElement(Live, {view: elementView('incident-notice', {...shown, notice: netoff, lang: 'en'})}),
    createElement(Live, {
      view: elementView('incident-notice', {...shown, notice: pseudoDocument(netoff), lang: pseudoTag}),
    }),
  );
}
