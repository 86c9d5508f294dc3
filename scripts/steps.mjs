/**
 * Commands of other programs, as the scripts of `package.json` run them: one after another, or in lanes side by side.
 *
 * A lane is a list of steps, of which each begins when the one before it has ended. As many lanes as the machine has cores
 * make sense, if a step keeps one of them busy. A lane that `isBehind` gets what the others leave of the machine: it is for
 * what only computes, so that browsers answer in time.
 *
 * @typedef {{steps: Readonly<Record<string, string>>, isBehind?: boolean}} Lane - commands by the names of their steps
 * @typedef {{step: string, seconds: number, result: 'passed' | 'FAILED'}} Outcome
 */
import {spawnSync} from 'node:child_process';
import {delimiter} from 'node:path';
import {chdir, env, exit, stdout} from 'node:process';
import {fileURLToPath} from 'node:url';
import {createConcurrently} from 'concurrently';

const root = fileURLToPath(new URL('..', import.meta.url));
chdir(root);
// As `npm run` has it, for who runs a script by itself.
env.PATH = `${root}node_modules/.bin${delimiter}${env.PATH}`;

/**
 * Runs a command, and ends with its exit code if it fails.
 *
 * @param {string} command
 */
export function run(command) {
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit'});
  if (status !== 0) exit(status ?? 1);
}

/**
 * Prints what a step has said when it has ended, so that two never mix, and lets none begin after one that failed. What that
 * one has said is kept for the end, which is what is left of a long log.
 *
 * @param {AbortController} stop
 * @param {Outcome[]} outcomes
 * @param {Buffer[]} failures
 */
function watch(stop, outcomes, failures) {
  return {
    handle(commands) {
      for (const command of commands) {
        const output = [];
        command.stdout.subscribe((chunk) => output.push(chunk));
        command.close.subscribe(({exitCode, timings}) => {
          const seconds = Math.round(timings.durationSeconds);
          const result = exitCode === 0 ? 'passed' : 'FAILED';
          if (exitCode !== 0) stop.abort();
          if (exitCode === 0) stdout.write(Buffer.concat(output));
          else failures.push(...output);
          console.log(`${command.name}: ${result}, ${seconds} s\n`);
          outcomes.push({step: command.name, seconds, result});
        });
      }
      return {commands};
    },
  };
}

/**
 * Runs lanes side by side. When a step fails, those that run end, and no other begins.
 *
 * @param {readonly Lane[]} lanes
 * @returns {Promise<Outcome[]>} of the steps that were run
 */
export async function runLanes(lanes) {
  const stop = new AbortController();
  const outcomes = [];
  const failures = [];
  const runs = lanes.map(({steps, isBehind}) => {
    const commands = Object.entries(steps).map(([name, command]) => ({
      name,
      // Both streams as one keep the order in which a step says things. A command may begin with variables.
      command: `${isBehind ? 'nice env ' : ''}${command} 2>&1`,
    }));
    return createConcurrently(commands, {
      maxProcesses: 1,
      abortSignal: stop.signal,
      controllers: [watch(stop, outcomes, failures)],
      // Nothing mixes with a lane that is alone: what it says is printed as it says it.
      raw: lanes.length === 1,
    }).result;
  });
  // That a step has failed is in its outcome.
  await Promise.allSettled(runs);
  stdout.write(Buffer.concat(failures));
  return outcomes;
}

/**
 * The lanes with those steps only that are named; all if none is.
 *
 * @param {readonly Lane[]} lanes
 * @param {readonly string[]} names
 */
export function chooseSteps(lanes, names) {
  if (names.length === 0) return lanes;
  return lanes
    .map(({steps, ...lane}) => ({
      ...lane,
      steps: Object.fromEntries(Object.entries(steps).filter(([name]) => names.includes(name))),
    }))
    .filter(({steps}) => Object.keys(steps).length > 0);
}

/**
 * Fails if a step is named that there is none of.
 *
 * @param {readonly Lane[]} lanes
 * @param {readonly string[]} names
 */
export function checkNames(lanes, names) {
  const known = lanes.flatMap(({steps}) => Object.keys(steps));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  console.error(`${unknown.join(', ')}: not one of ${known.join(', ')}.`);
  exit(2);
}

/**
 * Prints what each step took, and fails if one of them did.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function report(outcomes) {
  console.table(outcomes);
  if (outcomes.some(({result}) => result === 'FAILED')) process.exitCode = 1;
}
