import type {JSX} from 'preact';
import {useDesk} from '../desk.js';
import {BodyField} from '../fields/body-field.js';
import {ChoiceField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, TextField} from '../fields/text-field.js';
import {concerns} from '../source/concerns.js';
import {noticeOrder as order} from '../source/member-order.js';
import {anyTextOf, valueAt} from '../source/values.js';
import {ChangesSince} from './changes-since.js';
import type {Pair} from '../words/pair.js';
import {relationChoices, serviceChoices, stageChoices, stateChoices} from '../words/choices.js';

function Services(): JSX.Element {
  const {main} = useDesk();
  return (
    <ListField
      place={['services']}
      label={['Services that stopped', '止まったサービス']}
      add={['Add a service', 'サービスを追加']}
      blank={() => ({name: '', state: 'suspended'})}
      nameOf={(item) => anyTextOf(valueAt(item, ['name']), main)}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <TextField place={[...place, 'name']} label={['Name of the service', 'サービスの名前']} />
          <ChoiceField
            place={[...place, 'state']}
            label={['Does it work?', '状態']}
            choices={serviceChoices}
          />
          <WhenField place={[...place, 'when']} label={['Works again from', '再開（予定）の日']} isOptional />
        </>
      )}
    </ListField>
  );
}

/** Notices about the same matter: in another country, or before and after this one. */
function Related(): JSX.Element {
  const {main} = useDesk();
  return (
    <ListField
      place={['related']}
      label={['Related notices elsewhere', '関連するほかのお知らせ']}
      add={['Add a related notice', '関連するお知らせを追加']}
      blank={() => ({href: '', relation: 'same-incident', label: ''})}
      nameOf={(item) => anyTextOf(valueAt(item, ['label']), main)}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <TextField place={[...place, 'label']} label={['What it is called', 'お知らせの名前']} />
          <PlainField place={[...place, 'href']} label={['Its address', 'アドレス']} inputMode="url" />
          <ChoiceField
            place={[...place, 'relation']}
            label={['How it belongs to this one', 'このお知らせとの関係']}
            choices={relationChoices}
          />
          <PlainField
            place={[...place, 'language']}
            label={['Sign of its language', '言語の記号']}
            hint={['Such as en or ja.', 'enやjaなど。']}
            isOptional
          />
        </>
      )}
    </ListField>
  );
}

const timedHint: Pair = [
  'For example 25 September 2012, September 2012, or 25 September 2012 14:05.',
  '例：2012年9月25日、2012年9月、2012年9月25日 14時5分',
];

/** How it unfolded: what happened when, what stopped, and what was said before. */
export function Timeline(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <>
      <ListField
        place={['timeline']}
        label={['What happened when', '経緯']}
        hint={['In order of time, with what is planned at the end.', '時の順に。予定は最後に書きます。']}
        add={['Add an event', '出来事を追加']}
        blank={() => ({when: '', title: ''})}
        nameOf={(item) => anyTextOf(valueAt(item, ['title']), main)}
        lang={main}
        order={order}
      >
        {(place) => (
          <>
            <WhenField place={[...place, 'when']} label={['When?', 'いつ']} hint={timedHint} />
            <TextField place={[...place, 'title']} label={['What, in one line', '何が（1行で）']} />
            <BodyField place={[...place, 'body']} label={['Details', 'くわしく']} isOptional />
            <ChoiceField
              place={[...place, 'state']}
              label={['Has it happened?', '済んだことですか']}
              choices={stateChoices.filter(({value}) => value !== 'done')}
              none={['It has happened', '済んだ']}
            />
          </>
        )}
      </ListField>
      {concerns(document, 'services') && <Services />}
      <ListField
        place={['history']}
        label={['Earlier notices of this incident', 'これまでのお知らせ']}
        hint={[
          '“Next revision” in the first step writes these for you.',
          '最初の画面の「続報を作る」で自動的に書かれます。',
        ]}
        add={['Add an earlier notice', '以前のお知らせを追加']}
        blank={() => ({revision: 1, published: '', stage: 'initial', title: ''})}
        nameOf={(item) => anyTextOf(valueAt(item, ['title']), main)}
        lang={main}
        order={order}
      >
        {(place) => (
          <>
            <WhenField place={[...place, 'published']} label={['Published', '公表した日']} canSpan={false} />
            <ChoiceField place={[...place, 'stage']} label={['What it was', '段階']} choices={stageChoices} />
            <TextField place={[...place, 'title']} label={['Its headline', '題']} />
            <BodyField
              place={[...place, 'summary']}
              label={['What it said, or what has changed since', 'その内容、または、その後に変わったところ']}
              isOptional
            />
          </>
        )}
      </ListField>
      <ChangesSince />
      <Related />
    </>
  );
}
