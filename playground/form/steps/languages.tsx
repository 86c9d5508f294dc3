import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {locales} from '../../../src/localization/all-locales.js';
import {nameOfLanguage} from '../../languages.js';
import {useDesk, useSay} from '../desk.js';
import {TextField} from '../fields/text-field.js';
import {noticeOrder as order} from '../source/member-order.js';
import {textIn} from '../source/values.js';
import {otherLanguages, textsIn, type WrittenText} from '../source/written-texts.js';
import {PlainField} from '../fields/text-field.js';
import {controlId} from '../fields/field.js';

/** More texts than this are not shown at once. */
const mostShown = 60;

function Translation({place, text, language}: WrittenText & {language: string}): JSX.Element {
  const {main} = useDesk();
  const own = textIn(text, main, main);
  return (
    <li>
      <p class="original" lang={main}>
        {own}
      </p>
      <TextField
        place={place}
        language={language}
        label={[`In ${nameOfLanguage(language)}`, nameOfLanguage(language)]}
        isLong={own.length > 60}
        isOptional
      />
    </li>
  );
}

/** The texts of the notice, each with its translation into one language; those that have none yet come first. */
function Translations({texts, language}: {texts: readonly WrittenText[]; language: string}): JSX.Element {
  const {main} = useDesk();
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const missing = texts.filter(({text}) => textIn(text, language, main) === '');
  const [first] = useState(missing);
  const shown = isAll ? texts : first.length > 0 ? first : missing;
  return (
    <>
      <p role="status">
        {missing.length === 0
          ? say(['Every text is translated.', 'すべて訳してあります。'])
          : say([
              `${missing.length} of ${texts.length} texts are not translated yet.`,
              `${texts.length}件のうち${missing.length}件がまだです。`,
            ])}
      </p>
      <button type="button" class="small" aria-pressed={isAll} onClick={() => setAll(!isAll)}>
        {say(['Show all texts', 'すべての文を表示'])}
      </button>
      <ol class="translations" role="list">
        {shown.slice(0, mostShown).map(({place, text}) => (
          <Translation key={`${place.join('/')}/${language}`} {...{place, text, language}} />
        ))}
      </ol>
      {shown.length > mostShown && (
        <p class="hint">
          {say([
            `${shown.length - mostShown} more come up as these are done.`,
            `ほかに${shown.length - mostShown}件あります。終わると表示されます。`,
          ])}
        </p>
      )}
    </>
  );
}

/** Which languages the notice is in, and each text beside its translation. */
export function Languages(): JSX.Element {
  const {document, main} = useDesk();
  const say = useSay();
  const texts = textsIn(document);
  const used = otherLanguages(texts, main);
  const known = Object.keys(locales).filter((tag) => tag !== main);
  const offered = [...new Set([...used, ...known])];
  // Nobody has to translate anything.
  const [chosen, setChosen] = useState(used[0] ?? '');
  const language = offered.includes(chosen) ? chosen : '';
  const id = controlId(['language'], '-other');
  return (
    <>
      <PlainField
        place={['language']}
        label={['The notice is written in', 'お知らせを書く言語']}
        hint={['Its sign: ja, en, fr, zh-Hant …', '言語の記号：ja、en、fr、zh-Hant …']}
        order={order}
      />
      <div class="entry">
        <label for={id}>{say(['Translate into', '訳す言語'])}</label>
        <select id={id} value={language} onChange={({currentTarget}) => setChosen(currentTarget.value)}>
          <option value="">{say(['No other language', '訳さない'])}</option>
          {offered.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOfLanguage(tag)}
            </option>
          ))}
        </select>
      </div>
      {language !== '' && <Translations key={language} texts={texts} language={language} />}
    </>
  );
}
