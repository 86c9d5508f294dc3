import type {JSX} from 'preact';
import {weekdays} from '../../../src/model/vocabulary.js';
import {useDesk, useSpeaker} from '../desk.js';
import {CheckField, TickField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {ListField} from '../fields/list-field.js';
import {PlainField, TextField} from '../fields/text-field.js';
import {ZoneField} from '../fields/zone-field.js';
import {readPhone, readTime} from '../source/typed-contacts.js';
import type {Place} from '../source/json-edit.js';
import {noticeOrder as order} from '../source/member-order.js';
import {anyTextOf, isMembers, listAt, valueAt, wordAt} from '../source/values.js';
import {dayNames} from '../words/choices.js';
import {inLanguage} from '../words/pair.js';

function Phones({place}: {place: Place}): JSX.Element {
  const {document} = useDesk();
  const zone = wordAt(document, [...place, 'timeZone']) || wordAt(document, ['eligibility', 'timeZone']);
  return (
    <ListField
      place={[...place, 'phones']}
      label={['Telephone numbers', '電話番号']}
      add={['Add a telephone number', '電話番号を追加']}
      blank={() => ({number: ''})}
      nameOf={(item) => wordAt(item, ['display']) || wordAt(item, ['number'])}
    >
      {(phone) => (
        <>
          <PlainField
            place={[...phone, 'number']}
            label={['Number with country code', '国番号からの番号']}
            hint={[
              'For example +81 120 020 215. Where the time zone of its hours tells the country, +81 can be left out.',
              '例：+81 120 020 215。受付時間のタイムゾーンから国がわかるときは、0120-020-215でもかまいません。',
            ]}
            inputMode="tel"
            read={(typed) => readPhone(typed, zone)}
          />
          <PlainField
            place={[...phone, 'display']}
            label={['As it is shown', '画面に出す書き方']}
            hint={['As people dial it, for example 0120-02-0215.', '例：0120-02-0215']}
            inputMode="tel"
            isOptional
          />
          <CheckField place={[...phone, 'tollFree']} label={['The call is free', '通話料無料']} />
        </>
      )}
    </ListField>
  );
}

/** The days on which the hours do not hold. */
function DaysOff({place}: {place: Place}): JSX.Element {
  const speaker = useSpeaker();
  const dateIn = (item: unknown, member: string) => {
    const date = wordAt(item, [member]);
    return date === '' ? '' : speaker.moment(date);
  };
  return (
    <>
      <ListField
        place={[...place, 'closed']}
        label={['When it is closed all the same', '休む期間']}
        hint={['Such as over the New Year.', '年末年始など。']}
        add={['Add days off', '休む期間を追加']}
        blank={() => ({from: '', to: ''})}
        nameOf={(item) => [dateIn(item, 'from'), dateIn(item, 'to')].filter(Boolean).join(' – ')}
      >
        {(closure) => (
          <>
            <WhenField place={[...closure, 'from']} label={['First day', '最初の日']} canSpan={false} />
            <WhenField place={[...closure, 'to']} label={['Last day', '最後の日']} canSpan={false} />
            <TextField place={[...closure, 'reason']} label={['Why', '理由']} isOptional />
          </>
        )}
      </ListField>
      <ListField
        place={[...place, 'holidays']}
        label={['Public holidays without an answer', '受付を休む祝日']}
        hint={[
          'Those that fall into the time in which people will call, one by one. That all are days off can be said in “What it is for”.',
          'お問い合わせが続く間の祝日を1日ずつ。「祝日はすべて休み」は「受け付けること」に書けます。',
        ]}
        add={['Add a holiday', '祝日を追加']}
        blank={() => ({on: ''})}
        nameOf={(item) => dateIn(item, 'on')}
      >
        {(holiday) => (
          <>
            <WhenField place={[...holiday, 'on']} label={['Day', '日']} canSpan={false} />
            <TextField place={[...holiday, 'reason']} label={['Which one', '祝日の名前']} isOptional />
          </>
        )}
      </ListField>
    </>
  );
}

function Hours({place}: {place: Place}): JSX.Element {
  const {document, language} = useDesk();
  const days = weekdays.map((value) => ({value, label: inLanguage(dayNames[value], language)}));
  const hasHours = listAt(document, [...place, 'hours']).length > 0;
  return (
    <>
      <ListField
        place={[...place, 'hours']}
        label={['When it answers', '受付時間']}
        add={['Add hours', '受付時間を追加']}
        blank={() => ({days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00'})}
        nameOf={(item) => `${wordAt(item, ['opens'])}–${wordAt(item, ['closes'])}`}
      >
        {(hours) => (
          <>
            <TickField place={[...hours, 'days']} label={['On these days', '曜日']} choices={days} isKept />
            <PlainField place={[...hours, 'opens']} label={['From', '始まり']} read={readTime} />
            <PlainField place={[...hours, 'closes']} label={['Until', '終わり']} read={readTime} />
          </>
        )}
      </ListField>
      {(hasHours || valueAt(document, [...place, 'timeZone']) !== undefined) && (
        <ZoneField
          place={[...place, 'timeZone']}
          label={['Time zone of these hours', '受付時間のタイムゾーン']}
          isOptional={!hasHours}
        />
      )}
      {hasHours && <DaysOff place={place} />}
    </>
  );
}

/** Whom readers can call or write to. */
export function Contacts(): JSX.Element {
  const {document, main} = useDesk();
  const zone = wordAt(document, ['eligibility', 'timeZone']);
  return (
    <ListField
      place={['contacts']}
      label={['Desks that answer questions', 'お問い合わせ窓口']}
      add={['Add a contact', '窓口を追加']}
      blank={() => ({name: '', phones: [{number: ''}], ...(zone !== '' && {timeZone: zone})})}
      nameOf={(item) => (isMembers(item) ? anyTextOf(item.name, main) : '')}
      lang={main}
      order={order}
    >
      {(place) => (
        <>
          <TextField place={[...place, 'name']} label={['Name of the desk', '窓口の名前']} />
          <TextField place={[...place, 'role']} label={['What it is for', '受け付けること']} isOptional />
          <Phones place={place} />
          <PlainField
            place={[...place, 'email']}
            label={['Mail address', 'メールアドレス']}
            inputMode="email"
            isOptional
          />
          <PlainField
            place={[...place, 'url']}
            label={['Web page', 'ウェブページ']}
            inputMode="url"
            isOptional
          />
          <TextField place={[...place, 'address']} label={['Postal address', '住所']} isOptional />
          <Hours place={place} />
          <WhenField
            place={[...place, 'until']}
            label={['Answers until', '受付の最終日']}
            canSpan={false}
            isOptional
          />
        </>
      )}
    </ListField>
  );
}
