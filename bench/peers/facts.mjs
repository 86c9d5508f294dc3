/**
 * The notice as all peers get it: its texts in one language, dates and conditions already worded. It is drawn from the same
 * document that ours reads, so that no peer says more or less. That a peer need not read the format, choose a language or
 * write a date is in its favour.
 */
import {words} from './words.mjs';

/** @typedef {'ja' | 'en'} Language */

const rangeOf = {ja: (from, to) => `${from}～${to}`, en: (from, to) => `${from} – ${to}`};
const hoursOf = {ja: '～', en: '–'};
const about = {ja: (date) => `${date}頃`, en: (date) => `about ${date}`};
const late = {ja: (date) => `${date}下旬`, en: (date) => `late ${date}`};

/** Words a date of the document, at the precision that it has. */
function writerOf(language) {
  const locale = language === 'en' ? 'en-GB' : language;
  const write = (date) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(date.length > 7 && {day: 'numeric'}),
    }).format(new Date(date));
  return (when) => {
    if (typeof when === 'string') return write(when);
    if (when.on === undefined) return rangeOf[language](write(when.from), write(when.to));
    if (when.part === 'late') return late[language](write(when.on));
    return when.approximate ? about[language](write(when.on)) : write(when.on);
  };
}

/** One condition in words: a span of dates, or the label of an option. */
function conditionOf(test, questions, {text, write}) {
  const question = questions.find(({id}) => id === test.question);
  const value = test.in
    ? question.options
        .filter((option) => test.in.includes(option.value))
        .map((option) => text(option.label))
        .join(' / ')
    : write({from: test.from, to: test.to});
  return {label: text(question.short), value};
}

function questionOf({id, kind, label, hint, options = []}, text, say) {
  return {
    id,
    kind,
    label: text(label),
    hint: hint && text(hint),
    options: [
      ...options.map((option) => ({
        value: option.value,
        label: text(option.label),
        hint: option.hint && text(option.hint),
      })),
      ...(kind === 'choice' ? [{value: 'unknown', label: say.unknown}] : []),
    ],
  };
}

/**
 * The facts of a notice.
 *
 * @param {object} notice - the example document `netoff-2012.json`
 * @param {Language} language
 */
export function factsOf(notice, language) {
  const say = words[language];
  const text = (text) => (typeof text === 'string' ? text : text[language]);
  const texts = (body) => (Array.isArray(body) ? body : [body]).map(text);
  const write = writerOf(language);
  const {questions, groups, outcomes} = notice.eligibility;
  const tests = groups[0].when.all;
  const [contact] = notice.contacts;
  const [phone] = contact.phones;
  const [{opens, closes}] = contact.hours;
  const adviceOf = ({title, body}) => ({title: text(title), body: text(body)});
  return {
    language,
    words: say,
    title: text(notice.title),
    summary: text(notice.summary),
    issuer: text(notice.issuer.name),
    representative: `${text(notice.issuer.representative.role)} ${text(notice.issuer.representative.name)}`,
    published: write(notice.published),
    who: tests.map((test) => conditionOf(test, questions, {text, write})),
    questions: questions.map((question) => questionOf(question, text, say)),
    tests,
    verdicts: Object.fromEntries(
      Object.entries(outcomes).map(([verdict, {title, body}]) => [
        verdict,
        {title: text(title), body: text(body)},
      ]),
    ),
    consequence: text(groups[0].consequence),
    advice: notice.advice.map(adviceOf),
    sections: notice.sections.map(({id, body}) => ({heading: say[id], body: texts(body)})),
    people: say.atMost.replace('{}', notice.people.count.toLocaleString('en')),
    data: notice.data.map(({label}) => text(label)),
    measures: notice.measures.map(({title, body, state}) => ({
      title: text(title),
      body: text(body),
      state: say[state],
    })),
    services: notice.services.map(({name, when}) => ({name: text(name), when: write(when)})),
    timeline: notice.timeline.map(({when, title, state}) => ({
      when: write(when),
      title: text(title),
      planned: state === 'planned',
    })),
    contact: {
      name: text(contact.name),
      role: text(contact.role),
      tel: `tel:${phone.number}`,
      phone: phone.display,
      email: contact.email,
      hours: say.everyDay.replace('{}', `${opens}${hoursOf[language]}${closes}`),
    },
  };
}
