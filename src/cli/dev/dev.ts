import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Command, ExitCode, Input} from '../command.js';
import type {RunningServer} from '../preview-host.js';
import {onlyFile, readText} from '../source/document.js';
import {plain, type Terminal} from '../terminal.js';
import {UsageError} from '../usage-error.js';
import {LiveDocument} from './live-document.js';
import {PreviewSite} from './preview-site.js';

const usualPort = '4174';

function portOf({options}: Input, speaker: Speaker): number {
  const [asked = usualPort] = options.get('port') ?? [];
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535)
    throw new UsageError(speaker.say(m.portUnfit, asked), true);
  return Number(asked);
}

async function serve(
  port: number,
  site: PreviewSite,
  speaker: Speaker,
  {previewHost}: Terminal,
): Promise<RunningServer> {
  try {
    return await previewHost.serve(port, (address) => site.answer(address));
  } catch (error) {
    const isInUse = (error as {code?: unknown}).code === 'EADDRINUSE';
    throw new UsageError(speaker.say(isInUse ? m.portInUse : m.portClosed, String(port)));
  }
}

/** Reads the file and tells of it, one time after another: what is read last is what was saved last. */
function follow(live: LiveDocument, site: PreviewSite): () => void {
  let reading = Promise.resolve();
  return () => {
    reading = reading.then(async () => {
      if (await live.read()) site.events.send();
    });
  };
}

async function preview(input: Input, speaker: Speaker, terminal: Terminal): Promise<ExitCode> {
  const file = onlyFile(input, speaker);
  const port = portOf(input, speaker);
  // Whoever misspells a name is told so at once.
  await readText(file, speaker, terminal);
  const live = new LiveDocument(file, speaker, terminal);
  await live.read();
  const site = new PreviewSite(file, live, speaker, terminal);
  const server = await serve(port, site, speaker, terminal);
  const isInterrupted = terminal.isInterrupted();
  const stop = terminal.previewHost.watch(file, follow(live, site));
  terminal.write(`${plain(speaker.say(m.previewAt, file, `${server.address}/`))}\n`);
  await isInterrupted;
  stop();
  await server.close();
  return 0;
}

export const devCommand: Command = {
  usages: ['FILE [--port N]'],
  summary: m.devSummary,
  options: {port: {value: 'N', description: m.portOption}},
  run: preview,
};
