import {render} from 'lit';
import {createElement, useEffect, useRef, type ReactElement} from 'react';

interface LiveProps {
  /** What Lit renders. */
  readonly view: unknown;
  readonly className?: string;
  /** The story that shows the same. */
  readonly story?: string;
}

/** A live element on a page of documentation, away from the styles of its text. */
export function Live({view, className = 'live', story}: LiveProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) render(view, box.current);
  });
  return createElement('div', {ref: box, className: `sb-unstyled ${className}`, 'data-story': story});
}
