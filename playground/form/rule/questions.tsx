import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {CheckField, ChoiceField, type Choice} from '../fields/choice-field.js';
import {ImageFields} from '../fields/image-fields.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, TextField} from '../fields/text-field.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {newId} from '../source/new-id.js';
import {anyTextOf, listAt, valueAt, wordAt} from '../source/values.js';
import {shapeOf} from './code-shape.js';
import {CodesField} from './code-field.js';

const list = ['eligibility', 'questions'];

const kinds: readonly Choice[] = [
  {value: 'date', label: ['A date', '日付']},
  {value: 'choice', label: ['One of several answers', 'いくつかの答えから1つ']},
  {value: 'code', label: ['A number or code: serial, lot, model', '番号：製造番号、ロット、型番']},
  {value: 'period', label: ['A stretch of time: from … until …', '期間：いつから、いつまで']},
];

/** The members that belong to questions of some kinds only. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  options: ['choice'],
  other: ['choice'],
  time: ['date'],
  never: ['date', 'period', 'code'],
  shape: ['code'],
  example: ['code'],
  image: ['code'],
};

function Options({place}: {place: Place}): JSX.Element {
  const {document, main} = useDesk();
  const options = [...place, 'options'];
  return (
    <>
      <ListField
        place={options}
        label={['Answers to choose from', '選べる答え']}
        add={['Add an answer', '答えを追加']}
        blank={() => ({value: newId('answer', listAt(document, options)), label: ''})}
        nameOf={(item) => anyTextOf(valueAt(item, ['label']), main)}
        lang={main}
        isKept
      >
        {(option) => (
          <>
            <TextField place={[...option, 'label']} label={['Answer', '答え']} />
            <TextField
              place={[...option, 'hint']}
              label={['How to tell it from the others', 'ほかとの見分け方']}
              isOptional
            />
          </>
        )}
      </ListField>
      <CheckField
        place={[...place, 'other']}
        label={['Also offer “None of these”', '「この中にはない」も選べるようにする']}
      />
    </>
  );
}

/** The picture of where a code stands on the product, or the button that adds one. */
function Picture({place}: {place: Place}): JSX.Element {
  const {document, edit} = useDesk();
  const say = useSay();
  if (valueAt(document, place) === undefined)
    return (
      <button type="button" class="small" onClick={() => edit(set(place, {src: '', alt: ''}))}>
        {say(['Show in a picture where it stands', '書いてある場所を画像で示す'])}
      </button>
    );
  return (
    <>
      <ImageFields place={place} />
      <button type="button" class="small" onClick={() => edit(remove(place))}>
        {say(['Remove the picture', '画像を削除'])}
      </button>
    </>
  );
}

function CodeFields({place}: {place: Place}): JSX.Element {
  return (
    <>
      <PlainField
        place={[...place, 'example']}
        label={['An example', '例']}
        hint={['As it stands on the product.', '製品に書いてあるとおりに。']}
        isOptional
      />
      <CodesField
        place={[...place, 'shape']}
        label={['What these codes look like', '番号の形']}
        hint={[
          'So that a mistyped one is noticed. Type a code as an example: its digits become #, which stands for any digit. @ stands for any letter, * for whatever follows. One form on each line.',
          '打ち間違いに気づけるように。番号の例を書くと、数字は「どの数字でもよい」ことを表す # になります。@ は英字1文字、* はその後の何文字でも。1行に1つ。',
        ]}
        isOptional
        read={shapeOf}
      />
      <Picture place={[...place, 'image']} />
    </>
  );
}

function QuestionFields({place}: {place: Place}): JSX.Element {
  const desk = useDesk();
  const kind = wordAt(desk.document, [...place, 'kind']);
  const has = (member: string) => valueAt(desk.document, [...place, member]) !== undefined;
  const choose = (next: string) =>
    desk.edit(
      set([...place, 'kind'], next),
      ...(next === 'choice' && !has('options')
        ? [set([...place, 'options'], [{value: 'answer-1', label: ''}])]
        : []),
      ...Object.entries(kindsOf).flatMap(([member, kinds]) =>
        has(member) && !kinds.includes(next) ? [remove([...place, member])] : [],
      ),
    );
  return (
    <>
      <TextField
        place={[...place, 'label']}
        label={['The question', '質問']}
        hint={[
          'As you would ask it: “When did you place the order?”',
          '読む人に尋ねる言い方で。例：ご注文日',
        ]}
      />
      <TextField
        place={[...place, 'short']}
        label={['In two words', '短い名前']}
        hint={['“Order date”. Used where the rule is told.', '「ご注文日」など。条件の説明に使います。']}
        isOptional
      />
      <TextField place={[...place, 'hint']} label={['Where to find the answer', '答えの調べ方']} isOptional />
      <ChoiceField
        place={[...place, 'kind']}
        label={['What is the answer?', '答えの種類']}
        choices={kinds}
        onChoose={choose}
      />
      {kind === 'choice' && <Options place={place} />}
      {kind === 'code' && <CodeFields place={place} />}
      {kindsOf.time?.includes(kind) && (
        <CheckField
          place={[...place, 'time']}
          label={['Also ask for the time of day', '時刻も尋ねる']}
          hint={['Where hours or minutes decide.', '何時何分かで答えが変わる場合に。']}
        />
      )}
      {kindsOf.never?.includes(kind) && (
        <TextField
          place={[...place, 'never']}
          label={['An answer for those to whom this never happened', '一度も当てはまらない人の答え']}
          hint={['“I have never had an account”', '例：会員になったことがない']}
          isOptional
        />
      )}
    </>
  );
}

/** What readers are asked, in order. */
export function Questions(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <ListField
      place={list}
      label={['What you ask readers', '読む人への質問']}
      hint={[
        'As few as possible. Everyone can answer “I don’t know”.',
        'できるだけ少なく。どの質問にも「わからない」と答えられます。',
      ]}
      add={['Add a question', '質問を追加']}
      blank={() => ({id: newId('question', listAt(document, list)), kind: 'date', label: ''})}
      nameOf={(item) =>
        anyTextOf(valueAt(item, ['label']), main) || anyTextOf(valueAt(item, ['short']), main)
      }
      lang={main}
      isKept
    >
      {(place) => <QuestionFields place={place} />}
    </ListField>
  );
}
