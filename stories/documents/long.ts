import type {NoticeDocument} from './document.js';
import {outage} from './outage.js';

const base = {...outage, severity: 'warning', stage: 'interim'} as const;

/** A minute of 24 November 2026 in Japan. */
function minute(index: number): string {
  const [hour, rest] = [Math.floor(index / 60), index % 60];
  return `2026-11-24T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}+09:00`;
}

/** Exchange by exchange, a thousand entries. */
export const thousandEntries: NoticeDocument = {
  ...base,
  timeline: Array.from({length: 1_000}, (_, index) => ({
    when: minute(index),
    title: {ja: `交換機${index + 1}を再起動`, en: `Exchange ${index + 1} restarted`},
  })),
};

const paragraph = {
  ja: '復旧にあたっては、一度にすべての交換機を動かすと通信が再び集中するため、地域ごとに時間をおいて再起動しています。お客様の端末では、電源を入れ直していただくことで早くつながる場合がありますが、何度も繰り返すと通信がさらに混み合いますので、つながらないときは十分ほどおいてからお試しください。',
  en: 'If we restarted all exchanges at once, the traffic would bring them down again, so we restart them region by region with a pause between. Switching your telephone off and on can help it to connect sooner. Doing so again and again makes the congestion worse, so please wait for about ten minutes before you try once more.',
};

/** A title of a whole sentence, paragraphs without end, and words that do not break by themselves. */
export const longText: NoticeDocument = {
  ...base,
  title: {
    ja: '全国で発生している音声通話、SMS、および一部の緊急通報がつながりにくい状態と、その復旧の見通しについて（第三報・11月24日正午現在）',
    en: 'Voice calls, text messages and some emergency calls failing throughout the country, and when we expect them to work again (third report, as at noon on 24 November)',
  },
  sections: [
    {id: 'what-happened', body: Array.from({length: 6}, () => paragraph)},
    {
      id: 'more-information',
      body: [
        paragraph,
        {
          link: {
            href: 'https://status.kakehashi.example/2026/11/24/voice-and-text-messages/third-report/regions-and-exchanges.html',
            text: 'https://status.kakehashi.example/2026/11/24/voice-and-text-messages/third-report/regions-and-exchanges.html',
          },
        },
      ],
    },
  ],
};
