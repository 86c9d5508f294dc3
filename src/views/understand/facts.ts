import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Data, Notice, People} from '../../model/schema/notice.js';
import type {Exposure} from '../../model/schema/vocabulary.js';
import type {Surface} from '../surface.js';
import {textListView} from '../text/phrase.js';

function factView(label: unknown, value: unknown): TemplateResult {
  return html`<div part="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function dataFacts(data: readonly Data[], speaker: Speaker): TemplateResult[] {
  const byExposure = new Map<Exposure, Data[]>();
  for (const item of data) byExposure.set(item.exposure, [...(byExposure.get(item.exposure) ?? []), item]);
  return [...byExposure].map(([exposure, items]) =>
    factView(
      speaker.say(m.exposures[exposure]),
      textListView(
        items.map(({label}) => label),
        speaker,
      ),
    ),
  );
}

function peopleWords({count, bound, unit}: People, speaker: Speaker): string {
  return speaker.say(m.bounds[bound], speaker.say(m.counts[unit], speaker.number(count)));
}

/** Whether a notice has figures: data at stake, or how many people. */
export function hasFacts({data, people}: Notice): boolean {
  return (data?.length ?? 0) > 0 || people !== undefined;
}

/** The figures: which data are at stake, and how many people. */
export function factsView({notice, speaker}: Surface): TemplateResult | typeof nothing {
  const {data = [], people} = notice;
  if (!hasFacts(notice)) return nothing;
  return html`<dl class="facts" part="facts">
    ${dataFacts(data, speaker)}
    ${people ? factView(speaker.say(m.units[people.unit]), peopleWords(people, speaker)) : nothing}
  </dl>`;
}
