/**
 * Runs steps side by side: `node scripts/lanes.mjs "lint, types" "build, test:page"`. Each argument is a lane, whose steps
 * run one after another; a step is what follows `npm run`. As many lanes as the machine has cores make sense, if a step
 * keeps one of them busy. A lane that begins with `behind:` gets what the others leave of the machine: it is for what only
 * computes, so that browsers answer in time.
 *
 * What a step says is printed when it has ended, so that two never mix. When one fails, those that run end, no other
 * begins, and so does this fail.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {argv, stdout} from 'node:process';
import {buffer} from 'node:stream/consumers';

let failed = false;
const times = [];

/** What a step says on both of its streams, in the order in which it says it, and whether it ended well. */
async function run(step, isBehind) {
  const command = `${isBehind ? 'nice ' : ''}npm run ${step} 2>&1`;
  const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'inherit']});
  const exit = once(child, 'exit');
  const output = await buffer(child.stdout);
  const [code] = await exit;
  return {output, ended: code === 0};
}

async function runLane({steps, isBehind}) {
  for (const step of steps) {
    if (failed) return;
    const begin = performance.now();
    const {output, ended} = await run(step, isBehind);
    const seconds = Math.round((performance.now() - begin) / 1000);
    times.push({step, seconds, result: ended ? 'passed' : 'FAILED'});
    if (!ended) failed = true;
    stdout.write(output);
    console.log(`npm run ${step}: ${ended ? 'passed' : 'FAILED'}, ${seconds} s\n`);
  }
}

const behind = 'behind:';
const lanes = argv.slice(2).map((lane) => ({
  steps: lane
    .replace(behind, '')
    .split(',')
    .map((step) => step.trim()),
  isBehind: lane.startsWith(behind),
}));
await Promise.all(lanes.map(runLane));
console.table(times);
if (failed) process.exitCode = 1;
