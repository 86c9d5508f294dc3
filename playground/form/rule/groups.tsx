import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {BodyField} from '../fields/body-field.js';
import {CheckField, ChoiceField, TickField} from '../fields/choice-field.js';
import {ListField} from '../fields/list-field.js';
import {TextField} from '../fields/text-field.js';
import type {Place} from '../source/json-edit.js';
import {newId} from '../source/new-id.js';
import {anyTextOf, isMembers, listAt, valueAt} from '../source/values.js';
import {actionChoices} from '../words/choices.js';
import {Condition} from './condition.js';
import {OwnWords} from './own-words.js';
import {isSayable, questionsIn} from './sayable.js';

const list = ['eligibility', 'groups'];

/** The entries of a list that a group can name, as choices. */
function entriesOf(document: unknown, member: string, words: string, main: string) {
  return listAt(document, [member]).flatMap((entry) =>
    isMembers(entry) && typeof entry.id === 'string'
      ? [{value: entry.id, label: anyTextOf(entry[words], main) || entry.id, lang: main}]
      : [],
  );
}

function Rule({place, index}: {place: Place; index: number}): JSX.Element {
  const {document, ruleWords} = useDesk();
  const say = useSay();
  const questions = questionsIn(listAt(document, ['eligibility', 'questions']));
  const when = valueAt(document, [...place, 'when']);
  if (isSayable(when, questions))
    return <Condition place={[...place, 'when']} condition={when} questions={questions} />;
  return (
    <div role="group" class="sentence" aria-label={say(['Who belongs to it', '当てはまる人'])}>
      {ruleWords[index] !== undefined && <OwnWords markup={ruleWords[index]} />}
      <p class="hint">
        {say([
          'This rule is written in the JSON tab. The form keeps it as it is.',
          'この条件は「JSON」の欄で書かれています。フォームではそのまま残ります。',
        ])}
      </p>
    </div>
  );
}

function GroupFields({place, index}: {place: Place; index: number}): JSX.Element {
  const {document, main} = useDesk();
  const isCapped = valueAt(document, [...place, 'certainty']) === 'possible';
  const data = entriesOf(document, 'data', 'label', main);
  const advice = entriesOf(document, 'advice', 'title', main);
  const remedies = entriesOf(document, 'remedies', 'title', main);
  const products = entriesOf(document, 'products', 'name', main);
  return (
    <>
      <TextField
        place={[...place, 'label']}
        label={['Who they are, in words', 'どのような人か']}
        hint={['“Card payment on the mobile-phone site”', '例：携帯電話サイトでご注文、カード払い']}
      />
      <Rule place={place} index={index} />
      <CheckField
        place={[...place, 'certainty']}
        value="possible"
        label={['Nobody can say which of them are affected', 'このうちの誰が対象かは、わからない']}
        hint={['Then they are told that they may be affected.', '「対象かもしれません」と答えます。']}
      />
      {isCapped && (
        <TextField place={[...place, 'reason']} label={['Why that is so', 'わからない理由']} isOptional />
      )}
      <ChoiceField
        place={[...place, 'action']}
        label={['Do they have to act?', '行動は必要ですか']}
        choices={actionChoices}
        none={['Not said', '示さない']}
      />
      {products.length > 0 && (
        <TickField
          place={[...place, 'products']}
          label={['Which products is it about?', '対象の商品']}
          choices={products}
        />
      )}
      {data.length > 0 && (
        <TickField
          place={[...place, 'data']}
          label={['Which data of theirs is at stake?', '対象となる情報']}
          choices={data}
        />
      )}
      {advice.length > 0 && (
        <TickField
          place={[...place, 'advice']}
          label={['What they should do', 'してほしいこと']}
          choices={advice}
        />
      )}
      {remedies.length > 0 && (
        <TickField
          place={[...place, 'remedies']}
          label={['What they get', '受けられる補償']}
          choices={remedies}
        />
      )}
      <BodyField
        place={[...place, 'consequence']}
        label={['What it means for them', 'どのような影響があるか']}
        isOptional
      />
    </>
  );
}

/** The ways of being affected. */
export function Groups(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <ListField
      place={list}
      label={['Who is affected', '対象になる人']}
      hint={[
        'Each group is one way of being affected; whoever is in none is not affected.',
        'グループごとに条件を書きます。どれにも当てはまらない人は対象外です。',
      ]}
      add={['Add a group', 'グループを追加']}
      blank={() => ({id: newId('group', listAt(document, list)), label: '', when: {all: []}})}
      nameOf={(item) => anyTextOf(valueAt(item, ['label']), main)}
      lang={main}
      isKept
      copyOf={(item) => ({...(item as object), id: newId('group', listAt(document, list))})}
    >
      {(place, _, index) => <GroupFields place={place} index={index} />}
    </ListField>
  );
}
