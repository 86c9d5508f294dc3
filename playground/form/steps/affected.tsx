import type {JSX} from 'preact';
import {verdicts, type Verdict} from '../../../src/eligibility/result.js';
import {likelyTimeZone} from '../../device-clock.js';
import {Samples} from '../../samples/samples-view.js';
import {useDesk, useSay, type Desk} from '../desk.js';
import {BodyField} from '../fields/body-field.js';
import {TextField} from '../fields/text-field.js';
import {ZoneField} from '../fields/zone-field.js';
import {Groups} from '../rule/groups.js';
import {Questions} from '../rule/questions.js';
import {remove, set} from '../source/json-edit.js';
import {noticeOrder as order} from '../source/member-order.js';
import {isMembers, listAt, valueAt} from '../source/values.js';
import type {Pair} from '../words/pair.js';

const outcomeTitles: Readonly<Record<Verdict, Pair>> = {
  affected: ['Those who are affected read', '対象の人が読む文'],
  'possibly-affected': ['Those who may be affected read', '対象かもしれない人が読む文'],
  'not-affected': ['Those who are not affected read', '対象でない人が読む文'],
};

function Outcomes(): JSX.Element {
  const say = useSay();
  return (
    <section class="list">
      <h4>{say(['What readers are told', '読む人への答え'])}</h4>
      {verdicts.map((verdict) => (
        <details key={verdict}>
          <summary>{say(outcomeTitles[verdict])}</summary>
          <div class="inside">
            <TextField
              place={['eligibility', 'outcomes', verdict, 'title']}
              label={['The answer in one line', '答え（1行で）']}
              hint={[
                'Left empty, the notice says it in its own words.',
                '空のときは、決まった文で答えます。',
              ]}
              isOptional
            />
            <BodyField
              place={['eligibility', 'outcomes', verdict, 'body']}
              label={['And a few words below', 'その下の文']}
              isOptional
            />
          </div>
        </details>
      ))}
    </section>
  );
}

/** Whether a time zone changes anything, or something is wrong with it. */
function asksForTimes({document, problems}: Desk): boolean {
  const kinds = listAt(document, ['eligibility', 'questions']).map((question) => valueAt(question, ['kind']));
  return (
    kinds.some((kind) => kind === 'date' || kind === 'period') ||
    problems.some(({path}) => path === '/eligibility/timeZone')
  );
}

/** Who is affected: questions, groups, and what readers are told. */
export function Affected(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  if (!isMembers(valueAt(desk.document, ['eligibility'])))
    return (
      <>
        <p>
          {say([
            'Readers can find out whether they are affected by answering a few questions, on their own device.',
            '読む人が、いくつかの質問に答えて、自分が対象かどうかを手元で確かめられます。',
          ])}
        </p>
        <button
          type="button"
          class="add"
          onClick={() =>
            desk.edit(
              set(
                ['eligibility'],
                {timeZone: likelyTimeZone(desk.language), questions: [], groups: []},
                order,
              ),
            )
          }
        >
          {say(['Say who is affected', '対象になる人を書く'])}
        </button>
      </>
    );
  return (
    <>
      <Questions />
      <Groups />
      <Samples />
      <Outcomes />
      {asksForTimes(desk) && (
        <ZoneField
          place={['eligibility', 'timeZone']}
          label={['Time zone in which days are meant', '日付のタイムゾーン']}
        />
      )}
      <button type="button" class="small" onClick={() => desk.edit(remove(['eligibility']))}>
        {say(['Ask readers nothing: remove all of this', '質問しない（すべて削除）'])}
      </button>
    </>
  );
}
