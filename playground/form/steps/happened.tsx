import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {BodyField} from '../fields/body-field.js';
import {CheckField, ChoiceField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, readNumber, TextField} from '../fields/text-field.js';
import {concerns} from '../source/concerns.js';
import {noticeOrder as order} from '../source/member-order.js';
import {newId} from '../source/new-id.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {anyTextOf, isMembers, listAt, valueAt, wordAt} from '../source/values.js';
import {
  boundChoices,
  exposureChoices,
  kindChoices,
  sectionChoices,
  severityChoices,
  stageChoices,
  unitChoices,
} from '../words/choices.js';
import {inLanguage} from '../words/pair.js';
import {Products} from './products.js';

/** Who answers for the notice, by office and name; both or neither. */
function Representative(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const place = ['issuer', 'representative'];
  if (valueAt(desk.document, place) === undefined)
    return (
      <button type="button" class="small" onClick={() => desk.edit(set(place, {role: '', name: ''}))}>
        {say(['Name the person responsible', '責任者を書く'])}
      </button>
    );
  return (
    <>
      <TextField place={[...place, 'role']} label={['Office of the person responsible', '責任者の役職']} />
      <TextField place={[...place, 'name']} label={['Their name', '責任者の氏名']} />
      <button type="button" class="small" onClick={() => desk.edit(remove(place))}>
        {say(['Name nobody', '責任者を書かない'])}
      </button>
    </>
  );
}

function Issuer(): JSX.Element {
  return (
    <>
      <TextField
        place={['issuer', 'name']}
        label={['Who publishes this notice?', 'お知らせを出すのは誰ですか']}
        hint={['The registered name of your organisation.', '正式な名称を書きます。']}
      />
      <TextField
        place={['issuer', 'tradeName']}
        label={['The name that customers know', 'お客様に知られている名前']}
        isOptional
      />
      <PlainField
        place={['issuer', 'url']}
        label={['Your website', 'ウェブサイト']}
        hint={['Begins with https://', 'https:// で始まるアドレス']}
        inputMode="url"
        isOptional
      />
      <TextField place={['issuer', 'address']} label={['Postal address', '所在地']} isOptional />
      <Representative />
    </>
  );
}

function Section({place, item}: {place: Place; item: unknown}): JSX.Element {
  const desk = useDesk();
  const id = wordAt(item, ['id']);
  const isKnown = sectionChoices.some(({value}) => value === id);
  const choose = (next: string) => {
    const sections = listAt(desk.document, ['sections']);
    desk.edit(set([...place, 'id'], next === '' ? newId('section', sections) : next));
  };
  return (
    <>
      <ChoiceField
        place={[...place, 'id']}
        label={['What is it about?', '何についてですか']}
        choices={sectionChoices}
        none={['Something else: with a heading of its own', 'そのほか（見出しを付ける）']}
        chosen={isKnown ? id : ''}
        onChoose={choose}
      />
      <TextField place={[...place, 'heading']} label={['Heading', '見出し']} isOptional={isKnown} />
      <BodyField place={[...place, 'body']} label={['Text', '本文']} />
    </>
  );
}

function Sections(): JSX.Element {
  const {document, main, language} = useDesk();
  const nameOf = (item: unknown) => {
    const known = sectionChoices.find(({value}) => value === wordAt(item, ['id']));
    return anyTextOf(valueAt(item, ['heading']), main) || (known ? inLanguage(known.label, language) : '');
  };
  const unused = sectionChoices.find(
    ({value}) => !listAt(document, ['sections']).some((section) => wordAt(section, ['id']) === value),
  );
  return (
    <ListField
      place={['sections']}
      label={['The text of the notice, part by part', 'お知らせの本文']}
      add={['Add a part', '本文の項目を追加']}
      blank={() => ({id: unused?.value ?? newId('section', listAt(document, ['sections'])), body: ''})}
      nameOf={nameOf}
      order={order}
    >
      {(place, item) => <Section place={place} item={item} />}
    </ListField>
  );
}

function Data(): JSX.Element {
  const {document, main} = useDesk();
  return (
    <ListField
      place={['data']}
      label={['Which data is it about?', 'どのような情報が対象ですか']}
      hint={['Such as names, card numbers, orders.', '氏名、カード番号、注文の内容など。']}
      add={['Add a kind of data', '情報の種類を追加']}
      blank={() => ({id: newId('data', listAt(document, ['data'])), label: '', exposure: 'possible'})}
      nameOf={(item) => anyTextOf(valueAt(item, ['label']), main)}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <TextField place={[...place, 'label']} label={['Kind of data', '情報の種類']} />
          <ChoiceField
            place={[...place, 'exposure']}
            label={['What is known of it?', 'わかっていること']}
            choices={exposureChoices}
          />
        </>
      )}
    </ListField>
  );
}

function People(): JSX.Element {
  const desk = useDesk();
  const people = valueAt(desk.document, ['people']);
  const read = (typed: string) => readNumber(typed);
  return (
    <>
      <PlainField
        place={['people', 'count']}
        label={['How many are concerned?', '件数・人数']}
        hint={[
          'All whom the incident concerns, as a number. Leave it empty if only a part of them is known.',
          '事故の対象になる人や物のすべての数です。一部の数しかわからないときは空のままにします。',
        ]}
        inputMode="numeric"
        read={read}
        isOptional
        onWrite={(value) => {
          if (value === undefined) desk.edit(remove(['people']));
          else if (isMembers(people)) desk.edit(set(['people', 'count'], value));
          else desk.edit(set(['people'], {count: value, bound: 'about', unit: 'people'}, order));
        }}
      />
      {isMembers(people) && (
        <>
          <ChoiceField
            place={['people', 'bound']}
            label={['How exact is the number?', '数の確かさ']}
            choices={boundChoices}
          />
          <ChoiceField
            place={['people', 'unit']}
            label={['What is counted?', '何の数ですか']}
            choices={unitChoices}
          />
        </>
      )}
    </>
  );
}

function Publication(): JSX.Element {
  return (
    <>
      <WhenField
        place={['published']}
        label={['When is it published?', '公表する日']}
        canSpan={false}
        order={order}
      />
      <ChoiceField
        place={['severity']}
        label={['How urgent is it for readers?', '読む人にとっての緊急度']}
        choices={severityChoices.filter(({value}) => value !== 'warning')}
        none={['Warning (as usual)', '注意（通常）']}
        order={order}
      />
      <CheckField
        place={['drill']}
        label={['This is only an exercise', 'これは訓練です']}
        hint={['Every page says so, unmistakably.', 'すべての画面にはっきり表示されます。']}
        order={order}
      />
      <PlainField
        place={['id']}
        label={['Short name for files and addresses', 'ファイル名やアドレスに使う短い名前']}
        hint={[
          'Small letters, digits and hyphens. It stays the same through all later notices of this incident.',
          '半角の英小文字、数字、ハイフン。続報でも変えません。',
        ]}
        order={order}
      />
    </>
  );
}

/** What happened, to whom it belongs, and in what words. */
export function Happened(): JSX.Element {
  const {document} = useDesk();
  return (
    <>
      <ChoiceField
        place={['kind']}
        label={['What kind of incident is it?', 'どのような事故ですか']}
        choices={kindChoices}
        order={order}
      />
      <ChoiceField
        place={['stage']}
        label={['How much is known so far?', 'どこまでわかっていますか']}
        choices={stageChoices}
        order={order}
      />
      <TextField
        place={['title']}
        label={['The notice in one line', '題']}
        hint={['What happened, to what. It is the headline.', '何が起きたかを1行で。見出しになります。']}
        order={order}
      />
      <BodyField
        place={['summary']}
        label={['The notice in a few sentences', '要約']}
        hint={['What readers must know if they read nothing else.', 'ここだけ読んでもわかるように書きます。']}
      />
      <BodyField
        place={['hazard']}
        label={['What can happen to people?', '起こりうる危険']}
        hint={['For products: fire, injury, illness.', '製品の場合：火災、けが、健康被害など。']}
        isOptional
      />
      <Issuer />
      {concerns(document, 'products') && <Products />}
      <Sections />
      {concerns(document, 'data') && <Data />}
      <People />
      <Publication />
    </>
  );
}
