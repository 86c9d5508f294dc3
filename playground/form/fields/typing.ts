import {useEffect, useRef, useState} from 'preact/hooks';
import {useDesk} from '../desk.js';

/** How long an owner rests before what was typed is written into the document, in milliseconds. */
const rest = 300;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a field needs in which somebody types. */
export interface Typing {
  readonly value: string;
  readonly onInput: (event: {readonly currentTarget: Field}) => void;
  readonly onBlur: () => void;
}

/**
 * Keeps what is typed until its owner rests or leaves the field; then it is written into the document, in one step.
 *
 * @param stored - what the document says
 * @param commit - writes what was typed; returns false if that cannot be written, and so stays in the field
 */
export function useTyping(stored: string, commit: (text: string) => unknown): Typing {
  const {pending} = useDesk();
  const [typed, setTyped] = useState<string>();
  const latest = useRef<{text?: string; timer?: ReturnType<typeof setTimeout>; isRefused?: boolean}>(
    {},
  ).current;
  const write = useRef(commit);
  write.current = commit;
  const flush = useRef(() => {
    const {text} = latest;
    clearTimeout(latest.timer);
    delete latest.text;
    pending.delete(flush);
    if (text !== undefined) latest.isRefused = write.current(text) === false;
  }).current;
  useEffect(() => flush, [flush]);
  return {
    value: typed ?? stored,
    onInput({currentTarget: {value}}) {
      latest.text = value;
      setTyped(value);
      pending.add(flush);
      clearTimeout(latest.timer);
      latest.timer = setTimeout(flush, rest);
    },
    onBlur() {
      flush();
      if (!latest.isRefused) setTyped(undefined);
    },
  };
}
