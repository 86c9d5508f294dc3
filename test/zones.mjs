/**
 * Runs the unit tests on machines of four zones: one that every bug likes, two that change their clocks in opposite
 * halves of the year, and one far east of Greenwich. Run by `npm run test:zones`.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';

const zones = ['UTC', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo'];

for (const zone of zones) {
  console.log(`\nTZ=${zone}`);
  const mocha = spawn('mocha', ['--config', 'test/mocha.json', '--reporter', 'dot'], {
    env: {...process.env, TZ: zone},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(mocha, 'exit');
  if (code !== 0) process.exitCode = 1;
}
