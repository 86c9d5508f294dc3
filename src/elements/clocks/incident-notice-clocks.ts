/** Reads and tells times by two clocks. Downloaded where a form asks for a time of day. */
import type {Answers} from '../../eligibility/answers.js';
import {readByTwoClocks, type Clock, type ClockedAnswers} from '../../eligibility/two-clocks.js';
import {sourceLanguage} from '../../localization/locale.js';
import type {Translations} from '../../localization/msg.js';
import {Speaker} from '../../localization/speaker.js';
import type {Notice} from '../../model/schema/notice.js';
import {questionsById} from '../../model/questions.js';
import {isTimeZone} from '../../model/time/zone.js';
import {fieldName} from '../../views/checker/field-names.js';
import {clockQuestionView, ruleByClockView} from '../../views/clocks/clock-question.js';
import {testByClock} from '../../views/clocks/clock-tests.js';
import type {ClockViews} from '../../views/clocks/clock-views.js';
import {answerWords, type Zones} from '../../views/clocks/clock-words.js';
import type {Surface} from '../../views/surface.js';
import {clocksLoaders} from '../locales/generated/clocks-loaders.js';
import {deviceZone, placeName} from './device-zone.js';

/** The words by language; none where they could not be loaded, and English stands in. */
const words = new Map<string, Translations>([[sourceLanguage, {}]]);
const requests = new Map<string, Promise<void>>();

async function loadWords(tag: string): Promise<void> {
  const module = await clocksLoaders[tag]?.().catch(() => undefined);
  words.set(tag, module?.translations ?? {});
}

/** Requests the words of a language, once. Settles when they are there; undefined if they are already. */
export function prepareWords(tag: string): Promise<void> | undefined {
  if (words.has(tag)) return undefined;
  const request = requests.get(tag) ?? loadWords(tag);
  requests.set(tag, request);
  return request;
}

/** Reads the dates of a form by two clocks; see `readByTwoClocks`. */
export function readClocks(
  form: HTMLFormElement,
  {eligibility}: Notice,
  answers: Answers,
): ClockedAnswers | undefined {
  if (!eligibility) return undefined;
  const data = new FormData(form);
  const chosen = eligibility.questions.flatMap(({id}): [string, Clock][] => {
    const clock = data.get(fieldName(id, 'clock'));
    return clock === 'here' || clock === 'there' ? [[id, clock]] : [];
  });
  return readByTwoClocks(eligibility, answers, new Map(chosen), deviceZone());
}

/**
 * What tells times by two clocks in the language of a surface, by a `Speaker` of this file (see `Speaker`).
 *
 * @returns undefined until the words of that language are there, and where the notice has no zone that this machine knows
 */
export function clockViewsIn({notice, speaker}: Surface): ClockViews | undefined {
  const {eligibility} = notice;
  const there = eligibility?.timeZone;
  if (!eligibility || there === undefined || !isTimeZone(there)) return undefined;
  const translations = words.get(speaker.locale);
  if (!translations) return undefined;
  const messages = {...speaker.spoken.messages, ...translations};
  const own = new Speaker({...speaker.spoken, messages}, speaker.language, notice);
  const here = deviceZone();
  const hereName = here === undefined ? '' : placeName(here, own);
  const zones: Zones = {speaker: own, there, here, hereName};
  const questions = questionsById(eligibility);
  return {
    question: (id, readings) => clockQuestionView(id, readings, zones),
    answer: ({time}, answer) => (time && answer.includes('T') ? answerWords(answer, zones) : undefined),
    test(test) {
      const question = questions.get(test.question);
      const isTimed = question?.kind === 'date' && question.time;
      const byReader = isTimed && here !== undefined ? testByClock(test, there, here) : undefined;
      return byReader && ruleByClockView(byReader, zones);
    },
  };
}
