import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {anyTextOf, valueAt} from '../source/values.js';
import {
  differencesBetween,
  differencesText,
  placeInHistory,
  writeDifferences,
} from '../source/revision-differences.js';
import {differenceWords} from '../words/difference-words.js';

/** What has changed since the revision before, to be written into the history. */
export function ChangesSince(): JSX.Element | null {
  const desk = useDesk();
  const say = useSay();
  const {document, language, main} = desk;
  const former = desk.actions.former();
  if (former === undefined) return null;
  const index = placeInHistory(former, document);
  const text = differencesText(former, document);
  if (index < 0 || text === undefined) return null;
  const written = valueAt(document, ['history', index, 'summary']);
  const isWritten = JSON.stringify(written) === JSON.stringify(text);
  return (
    <section class="list">
      <h4>{say(['Since the notice before', '前のお知らせからの変更'])}</h4>
      <p>{differenceWords(differencesBetween(former, document), language)}</p>
      {isWritten ? (
        <p class="calm">{say(['The history says so.', '経緯に書いてあります。'])}</p>
      ) : (
        <>
          {anyTextOf(written, main) !== '' && (
            <p class="hint">
              {say([
                `The history now says: ${anyTextOf(written, main)}`,
                `経緯の今の文：${anyTextOf(written, main)}`,
              ])}
            </p>
          )}
          <button type="button" class="add" onClick={() => desk.edit(...writeDifferences(former, document))}>
            {say(['Write this into the history', 'これを経緯に書く'])}
          </button>
        </>
      )}
    </section>
  );
}
