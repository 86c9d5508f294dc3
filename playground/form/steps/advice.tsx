import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {BodyField} from '../fields/body-field.js';
import {ChoiceField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, TextField} from '../fields/text-field.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {noticeOrder as order} from '../source/member-order.js';
import {newId} from '../source/new-id.js';
import {anyTextOf, listAt, valueAt} from '../source/values.js';
import {remedyChoices, stateChoices} from '../words/choices.js';

/** A link that belongs to an entry, or the button that adds one. */
export function LinkFields({place}: {place: Place}): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const hasLink = valueAt(desk.document, place) !== undefined;
  return hasLink ? (
    <>
      <PlainField
        place={[...place, 'href']}
        label={['Page to do it on', 'そのためのページ']}
        inputMode="url"
      />
      <TextField place={[...place, 'text']} label={['Words of the link', 'リンクの文']} />
      <button type="button" class="small" onClick={() => desk.edit(remove(place))}>
        {say(['Remove the link', 'リンクを削除'])}
      </button>
    </>
  ) : (
    <button type="button" class="small" onClick={() => desk.edit(set(place, {href: '', text: ''}))}>
      {say(['Add a link', 'リンクを追加'])}
    </button>
  );
}

function Remedies(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <ListField
      place={['remedies']}
      label={['How you put it right', '補償や修理']}
      hint={['Repair, replacement, refund and the like.', '修理、交換、返金など。']}
      add={['Add a remedy', '補償を追加']}
      blank={() => ({id: newId('remedy', listAt(document, ['remedies'])), kind: 'refund', title: ''})}
      nameOf={(item) => anyTextOf(valueAt(item, ['title']), main)}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <ChoiceField place={[...place, 'kind']} label={['What is it?', '種類']} choices={remedyChoices} />
          <TextField place={[...place, 'title']} label={['In one line', '1行で']} />
          <BodyField place={[...place, 'body']} label={['How to get it', '受け取り方']} isOptional />
          <WhenField
            place={[...place, 'deadline']}
            label={['Until when?', '期限']}
            canSpan={false}
            isOptional
          />
        </>
      )}
    </ListField>
  );
}

function Measures(): JSX.Element {
  const {main} = useDesk();
  return (
    <ListField
      place={['measures']}
      label={['What you do so that it does not happen again', '再発防止のためにすること']}
      add={['Add a measure', '対策を追加']}
      blank={() => ({title: '', state: 'planned'})}
      nameOf={(item) => anyTextOf(valueAt(item, ['title']), main)}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <TextField place={[...place, 'title']} label={['In one line', '1行で']} />
          <BodyField place={[...place, 'body']} label={['Details', 'くわしく']} isOptional />
          <ChoiceField
            place={[...place, 'state']}
            label={['Is it done?', '済んでいますか']}
            choices={stateChoices}
          />
          <WhenField place={[...place, 'when']} label={['When?', 'いつ']} isOptional />
        </>
      )}
    </ListField>
  );
}

/** What readers can do, and what the issuer does. */
export function Advice(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <>
      <ListField
        place={['advice']}
        label={['What readers should do', '読む人にしてほしいこと']}
        hint={[
          'The most important first. Who is told which is chosen in the step before.',
          '大切なものから順に。誰に伝えるかは、前の画面で選びます。',
        ]}
        add={['Add advice', 'してほしいことを追加']}
        blank={() => ({id: newId('advice', listAt(document, ['advice'])), title: ''})}
        nameOf={(item) => anyTextOf(valueAt(item, ['title']), main)}
        lang={main}
        order={order}
      >
        {(place) => (
          <>
            <TextField
              place={[...place, 'title']}
              label={['What to do, in one line', 'すること（1行で）']}
              hint={[
                'Begin with a verb: “Check your card statements”.',
                '例：カードの利用明細をお確かめください',
              ]}
            />
            <BodyField place={[...place, 'body']} label={['How to do it', '手順や説明']} isOptional />
            <LinkFields place={[...place, 'link']} />
          </>
        )}
      </ListField>
      <Remedies />
      <Measures />
    </>
  );
}
