import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {
  lintNotice,
  profiles,
  type Finding,
  type ItemLevel,
  type Profile,
  type State,
  type Wording,
} from '../../../src/lint/index.js';
import {useDesk, useSay} from '../desk.js';
import type {Pair} from '../words/pair.js';

const levels: Readonly<Record<ItemLevel, Pair>> = {
  required: ['Required', '必須'],
  'if-known': ['If it is known', 'わかっている場合'],
  conditional: ['Only in some cases', '場合による'],
  advised: ['Advised', '推奨'],
};

const states: Readonly<Record<State, Pair>> = {
  found: ['found', 'あり'],
  'not-found': ['not found', '見つからない'],
  'cannot-tell': ['please look yourself', 'ご自身でお確かめください'],
};

function pairOf({en, ja}: Wording): Pair {
  return [en, ja];
}

function Item({finding}: {finding: Finding}): JSX.Element {
  const {goTo} = useDesk();
  const say = useSay();
  const {state, article, wanted, condition, look, fill} = finding;
  return (
    <li class={`law ${state}`}>
      <p>
        <b>{say(states[state])}</b> · {say(pairOf(wanted))} <small>{article}</small>
      </p>
      {condition && (
        <p class="hint">{say([`Only if ${condition.wanted.en}.`, `${condition.wanted.ja}場合のみ。`])}</p>
      )}
      {look && <p class="hint">{say(pairOf(look))}</p>}
      {state !== 'found' && (
        <button type="button" class="small" onClick={() => goTo(fill)}>
          {say(['Go to where it is written', '書くところへ'])}
          <span class="heard">: {say(pairOf(wanted))}</span>
        </button>
      )}
    </li>
  );
}

function Findings({profile}: {profile: Profile}): JSX.Element {
  const {document} = useDesk();
  const say = useSay();
  const found = lintNotice(document, profile);
  return (
    <>
      {(Object.keys(levels) as ItemLevel[]).map((level) => {
        const own = found.filter((finding) => finding.level === level);
        return (
          own.length > 0 && (
            <section key={level}>
              <h5>{say(levels[level])}</h5>
              <ul role="list" class="laws">
                {own.map((finding) => (
                  <Item key={finding.item} finding={finding} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="hint">
        {say([
          `Looked up in ${profile.asOf}. These are notes of engineers, not legal advice: they say what stands in the notice.`,
          `${profile.asOf}に調べた内容です。技術者の覚え書きで、法的な助言ではありません。お知らせに何が書かれているかだけを示します。`,
        ])}
      </p>
    </>
  );
}

/** What a law asks of such a notice, and whether it is there. */
export function Laws(): JSX.Element {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const profile = profiles.find(({id}) => id === chosen);
  return (
    <section class="list">
      <h4>{say(['What a law asks for', '法令が求める事項'])}</h4>
      <p class="hint">
        {say([
          'If one of these applies to you, choose it to see what it asks for. You can also go on without.',
          '当てはまる法令があれば、選ぶと求められる事項がわかります。選ばずに進んでもかまいません。',
        ])}
      </p>
      <div class="entry">
        <label for="law">{say(['Law', '法令'])}</label>
        <select id="law" value={chosen} onChange={({currentTarget}) => setChosen(currentTarget.value)}>
          <option value="">{say(['Choose', '選んでください'])}</option>
          {profiles.map(({id, title}) => (
            <option key={id} value={id}>
              {say(pairOf(title))}
            </option>
          ))}
        </select>
      </div>
      {profile && <Findings profile={profile} />}
    </section>
  );
}
