import type {ComponentChildren, JSX} from 'preact';
import {Publish} from '../publish/publish-view.js';
import {DeskContext, useSay, type Desk} from './desk.js';
import {Advice} from './steps/advice.js';
import {Affected} from './steps/affected.js';
import {Begin} from './steps/begin.js';
import {Check} from './steps/check.js';
import {Contacts} from './steps/contacts.js';
import {Happened} from './steps/happened.js';
import {Languages} from './steps/languages.js';
import {Timeline} from './steps/timeline.js';
import {steps, type Step} from './steps.js';
import {stepNames} from './words/step-words.js';

const views: Readonly<Record<Step, () => JSX.Element>> = {
  begin: Begin,
  happened: Happened,
  affected: Affected,
  advice: Advice,
  contacts: Contacts,
  timeline: Timeline,
  languages: Languages,
  check: Check,
  publish: Publish,
};

interface StepsProps {
  readonly step: Step;
  readonly onShow: (step: Step) => void;
}

/** The way through the steps. */
function StepList({step, onShow}: StepsProps): JSX.Element {
  const say = useSay();
  return (
    <nav class="steps" aria-label={say(['Steps', '手順'])}>
      <ol role="list">
        {steps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === step ? 'step' : undefined}
              onClick={() => onShow(each)}
            >
              <span class="number">{index === 0 ? '＋' : index}</span>{' '}
              <span class="name">{say(stepNames[each])}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepEnds({step, onShow}: StepsProps): JSX.Element {
  const say = useSay();
  const index = steps.indexOf(step);
  const [before, next] = [steps[index - 1], steps[index + 1]];
  return (
    <div class="tools ends">
      {before && (
        <button type="button" onClick={() => onShow(before)}>
          {say(['Back', '戻る'])}
        </button>
      )}
      {next && (
        <button type="button" class="next" onClick={() => onShow(next)}>
          {say(['Next:', '次へ：'])} {say(stepNames[next])}
        </button>
      )}
    </div>
  );
}

/** What is shown in place of the fields while the text cannot be read. */
function Unreadable({onUndo, onSource}: {onUndo: () => void; onSource: () => void}): JSX.Element {
  const say = useSay();
  return (
    <div role="alert">
      <p>
        {say([
          'The text was changed by hand such that it cannot be read any more. The form waits until it can.',
          '文書が直接書き換えられ、読めなくなっています。読めるようになるまで、フォームは使えません。',
        ])}
      </p>
      <div class="tools">
        <button type="button" onClick={onUndo}>
          {say(['Undo the last change', '最後の変更を元に戻す'])}
        </button>
        <button type="button" onClick={onSource}>
          {say(['Go to the JSON tab', '「JSON」の欄へ'])}
        </button>
      </div>
    </div>
  );
}

interface FormViewProps extends StepsProps {
  readonly desk: Desk;
  readonly isReadable: boolean;
  readonly onUndo: () => void;
  readonly onSource: () => void;
}

function Panel({step, children}: {step: Step; children: ComponentChildren}): JSX.Element {
  const say = useSay();
  return (
    <div class="step" data-step={step} role="group" aria-labelledby="step-title">
      <h3 id="step-title" tabIndex={-1}>
        {say(stepNames[step])}
      </h3>
      {children}
    </div>
  );
}

/** The form: one step of it at a time. */
export function FormView({desk, step, isReadable, onShow, onUndo, onSource}: FormViewProps): JSX.Element {
  const View = views[step];
  return (
    <DeskContext.Provider value={desk}>
      <StepList step={step} onShow={onShow} />
      <Panel step={step} key={step}>
        {isReadable || step === 'begin' ? <View /> : <Unreadable onUndo={onUndo} onSource={onSource} />}
      </Panel>
      <StepEnds step={step} onShow={onShow} />
    </DeskContext.Provider>
  );
}
