import {placesIn, write, writeNewerSample} from './sample.js';

const picture = {src: '/label.png', alt: 'The label', width: 1, height: 1};

/** The places at which a body may stand, which may hold a link. */
const bodies = [
  '/summary',
  '/history/0/summary',
  '/hazard',
  '/remedies/0/body',
  '/sections/0/body',
  '/timeline/0/body',
  '/measures/0/body',
  '/advice/0/body',
  '/eligibility/intro',
  '/eligibility/groups/0/consequence',
  '/eligibility/outcomes/affected/body',
];

/** A valid notice that has an address at every place where one can stand. */
export function writeAddresses() {
  const document = writeNewerSample();
  write(document, '/eligibility/questions/3/image', {...picture});
  write(document, '/eligibility/outcomes', {affected: {}});
  for (const place of bodies) write(document, place, [{link: {href: '/more', text: 'More'}}]);
  return document;
}

/** JSON Pointers to every address of a notice, those of links and of pictures. */
export const addressPlaces: readonly string[] = placesIn(writeAddresses()).filter((place) =>
  /\/(?:href|url|src)$/.test(place),
);

/** Addresses that would run something, in this or another browser. */
export const runningAddresses = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  ' java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
] as const;
