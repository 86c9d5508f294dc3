import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {trusted} from '../../trusted.js';

/** Shows what our own renderer wrote of a rule. */
export function OwnWords({markup}: {markup: string}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = new DOMParser().parseFromString(trusted.createHTML(markup), 'text/html');
    box.current?.replaceChildren(...page.body.childNodes);
  }, [markup]);
  return <div ref={box} class="own-words" />;
}
