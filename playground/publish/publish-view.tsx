import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDesk, useSay} from '../form/desk.js';
import {anyTextOf} from '../form/source/values.js';
import {checklist, instructionsIn, webTeamSentence} from './checklist.js';
import {QrCode} from './qr-code.js';

/** An address of a page, if it is one. */
function addressIn(typed: string): string | undefined {
  try {
    const {protocol, href} = new URL(typed.trim());
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function Archive(): JSX.Element {
  const {notice, problems, main, actions, show} = useDesk();
  const say = useSay();
  const errors = problems.filter(({level}) => level === 'error').length;
  const unfilled = problems.filter(({code}) => code === 'unfilled-place').length;
  const title = anyTextOf(notice?.title, main);
  return (
    <section class="list">
      <h4>{say(['The files for your site', 'サイトに置くファイル'])}</h4>
      {(!notice || errors > 0 || unfilled > 0) && (
        <>
          <p class="fault error">
            {notice && errors === 0
              ? say([
                  `${unfilled} places are still to be filled in.`,
                  `まだ記入していないところが${unfilled}か所あります。`,
                ])
              : say(['Something has to be mended first.', '先に直すところがあります。'])}
          </p>
          <button type="button" class="small" onClick={() => show('check')}>
            {say(['Show what', '確認する'])}
          </button>
        </>
      )}
      <p class="hint">
        {say([
          'One archive: the notice, a page with scripts and one without, a part for other pages, and the scripts.',
          'お知らせ、スクリプトを使うページと使わないページ、ほかのページ用の部品、スクリプトを1つにまとめます。',
        ])}
      </p>
      <button
        type="button"
        class="add"
        disabled={!notice || errors > 0}
        onClick={() => actions.publish((version) => instructionsIn(say, title, version))}
      >
        {say(['Save all files (ZIP)', 'すべてのファイルを保存（ZIP）'])}
      </button>
    </section>
  );
}

function WebTeam(): JSX.Element {
  const {actions} = useDesk();
  const say = useSay();
  return (
    <section class="list">
      <h4>{say(['What you tell your web team', 'ウェブ担当者に伝えること'])}</h4>
      <p id="web-team" class="quotation" tabIndex={-1}>
        {say(webTeamSentence)}
      </p>
      <button type="button" class="small" onClick={() => actions.copy('web-team')}>
        {say(['Copy this', 'コピー'])}
      </button>
    </section>
  );
}

function Address(): JSX.Element {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const address = addressIn(typed);
  const isWrong = typed.trim() !== '' && address === undefined;
  return (
    <section class="list">
      <h4>{say(['A QR code for letters and posters', '手紙やポスターに使うQRコード'])}</h4>
      <div class="entry">
        <label for="page-address">{say(['Address of the page', 'ページのアドレス'])}</label>
        <p id="page-address-hint" class={isWrong ? 'fault error' : 'hint'}>
          {say(['Begins with https://', 'https:// で始まるアドレス'])}
        </p>
        <input
          id="page-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="page-address-hint"
          aria-invalid={isWrong || undefined}
          value={typed}
          onInput={({currentTarget}) => setTyped(currentTarget.value)}
        />
      </div>
      {address !== undefined && address.length < 500 && <QrCode address={address} />}
    </section>
  );
}

/** The files for a site, what to tell those who look after it, and what is left to do. */
export function Publish(): JSX.Element {
  const say = useSay();
  return (
    <>
      <Archive />
      <WebTeam />
      <Address />
      <section class="list">
        <h4>{say(['Before you publish, and after', '公表の前とあと'])}</h4>
        <ul class="checklist">
          <li>
            <a href="#preview">
              {say(['Look at the first screen on a phone', 'スマートフォンの最初の画面を見る'])}
            </a>
          </li>
          {checklist.map((task) => (
            <li key={task[0]}>{say(task)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
