/** Words for the console what is wrong with a notice in a page, and what to do. Downloaded where something is wrong. */
import {wordProblem} from '../../localization/worded-problems.js';
import type {Problem} from '../../model/problems/problem.js';
import {noDocumentAdvice} from './no-document-advice.js';
import type {Trouble} from './trouble.js';

/** As many problems as are told one by one. */
const mostTold = 5;

/** Says problems in English, whichever language the page has: its owner reads the rest of the console in it. */
const teller: Parameters<typeof wordProblem>[1] = {
  say: (message, ...gaps) => message(...gaps),
  number: (number) => number.toLocaleString('en'),
  list: (items, by) => items.join(`, ${by ?? 'and'} `),
};

/** Why nothing came from an address, as far as a page can know. */
function notLoadedWords({received = '', status}: Problem): string {
  if (status !== undefined)
    return `The server answers with the error ${status} for ${received}. Check that the document is there and may be read by everyone.`;
  if (!/^https?:/.test(received) && location.protocol !== 'file:')
    return `${received} could not be loaded. Check the address in src, and that all files of the library are on the server.`;
  if (location.protocol === 'file:')
    return 'This page was opened as a file, and browsers let such a page load nothing. Open it from a server, such as "npx serve", or put the document into a <script type="application/json"> within the element.';
  const {origin, hostname} = new URL(received);
  if (origin !== location.origin)
    return `Nothing could be read from ${received}. It is on another server: have ${hostname} send the header "Access-Control-Allow-Origin: ${location.origin}", or copy the document to this one.`;
  return `Nothing came from ${received}. Check the connection, and "connect-src" of the page's content security policy.`;
}

function notJsonWords({received = ''}: Problem, element: HTMLElement): string {
  if (received === '' && !element.getAttribute('src'))
    return 'The script within the element is empty. A framework or a filter has taken its text: name the address of the document in src, or set the property "notice".';
  if (received.startsWith('<'))
    return 'A web page came in place of the document. Check the address in src: the server may ask to sign in, or have no such file.';
  if (received === '') return 'The document is empty. Check that the file on the server is whole.';
  return 'The document is not JSON. "npx incident-notice validate FILE" shows where, and what to do.';
}

function problemWords(problem: Problem, element: HTMLElement): string {
  const {code, path} = problem;
  if (code === 'not-loaded') return notLoadedWords(problem);
  if (code === 'not-json') return notJsonWords(problem, element);
  return `${path && `${path}: `}${wordProblem(problem, teller)}`;
}

function renderingWords({message}: Error): string {
  const isXml = document.contentType !== 'text/html';
  return isXml
    ? `This page is served as ${document.contentType}, in which the notice cannot be drawn, and its fallback is shown. Serve the page as text/html.`
    : `The notice could not be drawn, and its fallback is shown: ${message}. Look for another script, or an element with an id or a name such as "createElement", that replaces functions of the browser.`;
}

function unknownPartsWords({unknownParts, knownParts}: Extract<Trouble, {unknownParts: unknown}>): string {
  const [unknown, known] = [unknownParts, knownParts].map((parts) => parts.map((part) => `"${part}"`));
  return `In show, ${unknown?.join(' and ')} cannot be shown. There are: ${known?.join(', ')}.`;
}

/** The first of many, and how many there are besides. */
function firstOf(sentences: readonly string[]): string[] {
  const told = sentences.slice(0, mostTold);
  const more = sentences.length - told.length;
  return more > 0 ? [...told, `There are ${more} more problems.`] : told;
}

function sentencesFor(element: HTMLElement, trouble: Trouble): string[] {
  const {localName} = element;
  if (trouble === 'no-document') return [noDocumentAdvice(element)];
  if (trouble === 'page-within')
    return [
      `The rest of the page is inside <${localName}>, and is shown below it: HTML knows no <${localName} />. Write <${localName} …></${localName}>.`,
    ];
  if (trouble instanceof Error) return [renderingWords(trouble)];
  if ('unknownParts' in trouble) return [unknownPartsWords(trouble)];
  if ('sentences' in trouble) return firstOf(trouble.sentences);
  return firstOf(trouble.map((problem) => problemWords(problem, element)));
}

/** What was told of each element: a document is asked for again after a failure. */
const told = new WeakMap<HTMLElement, string>();

/** Warns in the console, once of each thing. */
export function advise(element: HTMLElement, trouble: Trouble): void {
  const text = [`<${element.localName}>:`, ...sentencesFor(element, trouble)].join('\n');
  if (told.get(element) === text) return;
  told.set(element, text);
  console.warn(text, element, ...(typeof trouble === 'string' ? [] : [trouble]));
}
