import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {
  noticeTemplate,
  templateKinds,
  templateLanguages,
  templateStages,
  type TemplateKind,
  type TemplateLanguage,
  type TemplateRequest,
} from '../../../src/templates/index.js';
import type {Draft} from '../../drafts/draft-shelf.js';
import {likelyTimeZone, today} from '../../device-clock.js';
import {nameOfLanguage} from '../../languages.js';
import {useDesk, useSay} from '../desk.js';
import {nextRevision} from '../source/next-revision.js';
import {isMembers} from '../source/values.js';
import {stageChoices} from '../words/choices.js';
import type {Pair} from '../words/pair.js';
import {templateNames} from '../words/template-names.js';

/** How much is known when a notice begins: a stage, or all of it at once. */
const beginnings = [...templateStages, 'complete'] as const;

type Beginning = (typeof beginnings)[number];

/** A template for a notice; of one that says all at once, there is no earlier one. */
function beginningOf(beginning: Beginning, request: Omit<TemplateRequest, 'stage'>): object {
  if (beginning !== 'complete') return noticeTemplate({...request, stage: beginning});
  const {id} = noticeTemplate({...request, stage: 'initial'});
  return {...noticeTemplate({...request, stage: 'final'}), id, revision: 1, history: undefined};
}

interface SelectProps<Value extends string> {
  readonly id: string;
  readonly label: Pair;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Select<Value extends string>({
  id,
  label,
  values,
  value,
  nameOf,
  onChoose,
}: SelectProps<Value>): JSX.Element {
  const say = useSay();
  return (
    <div class="entry">
      <label for={id}>{say(label)}</label>
      <select id={id} value={value} onChange={({currentTarget}) => onChoose(currentTarget.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Begins a notice from a template. */
function Template(): JSX.Element {
  const {actions, language, show} = useDesk();
  const say = useSay();
  const [kind, setKind] = useState<TemplateKind>(templateKinds[0]);
  const [beginning, setBeginning] = useState<Beginning>('initial');
  const [main, setMain] = useState<TemplateLanguage>(language);
  const [isOnly, setOnly] = useState(true);
  const begin = () => {
    const others = isOnly ? [] : templateLanguages.filter((each) => each !== main);
    const document = beginningOf(beginning, {
      kind,
      languages: [main, ...others],
      today: today(),
      timeZone: likelyTimeZone(main),
    });
    actions.begin(`${JSON.stringify(document, null, 2)}\n`);
    show('happened');
  };
  const stageName = (value: Beginning) => {
    if (value === 'complete')
      return say([
        'Everything, in the first notice: nothing more is expected',
        '初めてで、これで全部：続報の予定はない',
      ]);
    const choice = stageChoices.find((each) => each.value === value);
    return choice ? say(choice.label) : value;
  };
  return (
    <section class="list">
      <h4>{say(['A new notice, from a template', 'ひな形から新しく書く'])}</h4>
      <Select
        id="template-kind"
        label={['What happened?', '何が起きましたか']}
        values={templateKinds}
        value={kind}
        nameOf={(value) => say(templateNames[value])}
        onChoose={setKind}
      />
      <Select
        id="template-stage"
        label={['How much is known so far?', 'どこまでわかっていますか']}
        values={beginnings}
        value={beginning}
        nameOf={stageName}
        onChoose={setBeginning}
      />
      <Select
        id="template-language"
        label={['In which language do you write?', '書く言語']}
        values={templateLanguages}
        value={main}
        nameOf={nameOfLanguage}
        onChoose={setMain}
      />
      <div class="entry tick">
        <label for="template-others">
          <input
            id="template-others"
            type="checkbox"
            checked={!isOnly}
            onChange={({currentTarget}) => setOnly(!currentTarget.checked)}
          />
          <span>
            {say(['Also in', 'ほかの言語でも：'])}{' '}
            {templateLanguages
              .filter((each) => each !== main)
              .map(nameOfLanguage)
              .join(', ')}
          </span>
        </label>
      </div>
      <button type="button" class="add" onClick={begin}>
        {say(['Begin with this template', 'このひな形で始める'])}
      </button>
    </section>
  );
}

/** Makes the next revision of the notice that is open. */
function NextRevision(): JSX.Element {
  const {actions, document, show} = useDesk();
  const say = useSay();
  return (
    <section class="list">
      <h4>{say(['The next notice about the same incident', '同じ事故の続報'])}</h4>
      <p class="hint">
        {say([
          'Copies the notice that is open, raises its number and lists the former one as an earlier notice.',
          '開いているお知らせを写し、番号を上げ、これまでの版を経緯に加えます。',
        ])}
      </p>
      <button
        type="button"
        onClick={() => {
          actions.beginNext(nextRevision(document, today()));
          show('happened');
        }}
      >
        {say(['Next revision', '続報を作る'])}
      </button>
    </section>
  );
}

function DraftItem({draft}: {draft: Draft}): JSX.Element {
  const {actions, language} = useDesk();
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const {id, title, changed} = draft;
  const when = new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short'});
  const name = title || say(['Without a headline yet', '（題は未記入）']);
  const isOpen = id === actions.currentDraft();
  return (
    <li>
      <p>
        {name} <small>{when.format(changed)}</small>
      </p>
      {isOpen ? (
        <p class="hint">{say(['This one is open.', '編集中です。'])}</p>
      ) : (
        <div class="tools">
          <button
            type="button"
            class="small"
            aria-label={`${say(['Go on with', '続きを書く：'])} ${name}`}
            onClick={() => actions.openDraft(id)}
          >
            {say(['Go on with it', '続きを書く'])}
          </button>
          <button
            type="button"
            class="small"
            aria-label={`${isAsked ? say(['Really delete', '本当に削除：']) : say(['Delete', '削除：'])} ${name}`}
            onClick={() => {
              if (isAsked) actions.dropDraft(id);
              setAsked(!isAsked);
            }}
          >
            {isAsked ? say(['Really delete it', '本当に削除する']) : say(['Delete', '削除'])}
          </button>
        </div>
      )}
    </li>
  );
}

function Drafts(): JSX.Element | null {
  const {actions} = useDesk();
  const say = useSay();
  const drafts = actions.drafts();
  if (drafts.length === 0) return null;
  return (
    <section class="list">
      <h4>{say(['Your drafts in this browser', 'このブラウザーにある下書き'])}</h4>
      <ul role="list" class="drafts">
        {drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

/** Where a notice comes from: a template, the one before, or a draft. */
export function Begin(): JSX.Element {
  const {document} = useDesk();
  return (
    <>
      <Drafts />
      <Template />
      {isMembers(document) && <NextRevision />}
    </>
  );
}
