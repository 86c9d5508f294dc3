import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {insert, remove, set, type Edit, type Place} from '../source/json-edit.js';
import {isMembers, textIn, valueAt, writeLines} from '../source/values.js';
import type {Pair} from '../words/pair.js';
import {pointerTo} from '../steps.js';
import {Faults, Field, controlId, type FieldProps} from './field.js';
import {PlainField, TextField} from './text-field.js';
import {useTyping} from './typing.js';

const labels = {
  paragraph: ['Paragraph', '段落'],
  list: ['List', '箇条書き'],
  steps: ['Steps', '手順'],
  oneEach: ['One on each line.', '1行に1つずつ書きます。'],
  linkText: ['Link: its words', 'リンクの文'],
  linkAddress: ['Link: its address', 'リンクのアドレス'],
  add: {
    paragraph: ['Add a paragraph', '段落を追加'],
    list: ['Add a list', '箇条書きを追加'],
    steps: ['Add steps', '手順を追加'],
    link: ['Add a link', 'リンクを追加'],
  },
  remove: ['Remove', '削除'],
} as const satisfies Record<string, Pair | Record<string, Pair>>;

type BlockKind = keyof typeof labels.add;

function kindOf(block: unknown): BlockKind {
  if (!isMembers(block)) return 'paragraph';
  if (Array.isArray(block.list)) return 'list';
  if (Array.isArray(block.steps)) return 'steps';
  return isMembers(block.link) ? 'link' : 'paragraph';
}

function newBlock(kind: BlockKind): unknown {
  if (kind === 'paragraph') return '';
  return kind === 'link' ? {link: {href: '', text: ''}} : {[kind]: ['']};
}

/** Writes a list of Texts, one on each line. */
function LinesField({place, label}: {place: Place; label: Pair}): JSX.Element {
  const desk = useDesk();
  const {main} = desk;
  const value = valueAt(desk.document, place);
  const texts = Array.isArray(value) ? (value as unknown[]) : [];
  const stored = texts.map((text) => textIn(text, main, main)).join('\n');
  const typing = useTyping(stored, (typed) => {
    const lines = typed.split('\n').map((line) => line.trim());
    desk.edit(
      ...writeLines(
        lines.filter((line, index) => line !== '' || index === 0),
        texts,
        {place, text: undefined, language: main, main},
      ),
    );
  });
  return (
    <Field place={place} label={label} hint={labels.oneEach}>
      {(control) => <textarea {...control} {...typing} lang={main} rows={3} />}
    </Field>
  );
}

function Block({place, block, label}: {place: Place; block: unknown; label: Pair}): JSX.Element {
  const kind = kindOf(block);
  if (kind === 'list' || kind === 'steps')
    return <LinesField place={[...place, kind]} label={labels[kind]} />;
  if (kind === 'paragraph') return <TextField place={place} label={label} isLong />;
  return (
    <>
      <TextField place={[...place, 'link', 'text']} label={labels.linkText} />
      <PlainField place={[...place, 'link', 'href']} label={labels.linkAddress} inputMode="url" />
    </>
  );
}

/** Adds a block to what is there: one text becomes the first of several. */
function addition(place: Place, value: unknown, kind: BlockKind): Edit {
  if (Array.isArray(value)) return insert(place, value.length, newBlock(kind));
  const isEmpty = value === undefined || value === '';
  return set(place, isEmpty ? [newBlock(kind)] : [value, newBlock(kind)]);
}

/** Writes a text of one or more paragraphs, lists, steps and links. */
export function BodyField({place, label, hint, isOptional}: FieldProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const value = valueAt(desk.document, place);
  const blocks = Array.isArray(value) ? (value as unknown[]) : undefined;
  return (
    <div class="body" data-place={pointerTo(place)} role="group" aria-label={say(label)}>
      {blocks ? (
        <>
          <p class="name">{say(label)}</p>
          {hint && <p class="hint">{say(hint)}</p>}
          <Faults place={place} isWhole={false} id={`${controlId(place)}-fault`} />
          {blocks.map((block, index) => (
            <div class="block" key={index}>
              <Block place={[...place, index]} block={block} label={labels.paragraph} />
              {(blocks.length > 1 || isOptional) && (
                <button
                  type="button"
                  class="small"
                  onClick={() => desk.edit(remove(blocks.length > 1 ? [...place, index] : place))}
                >
                  {say(labels.remove)}
                </button>
              )}
            </div>
          ))}
        </>
      ) : (
        <TextField place={place} label={label} hint={hint} isOptional={isOptional} isLong />
      )}
      {value !== undefined && (
        <div class="tools">
          {(Object.keys(labels.add) as BlockKind[]).map((kind) => (
            <button
              key={kind}
              type="button"
              class="small"
              onClick={() => {
                const index = blocks?.length ?? 1;
                desk.edit(addition(place, value, kind));
                desk.goTo(pointerTo([...place, index]));
              }}
            >
              {say(labels.add[kind])}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
