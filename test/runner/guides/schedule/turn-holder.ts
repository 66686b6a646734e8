import { readFileSync, writeFileSync } from 'node:fs';
import { takeTurn } from '../../../../src/runner/guides/schedule/turn.ts';

// Another process with a turn: `node turn-holder.ts FOLDER RESOURCE…` says that it is in and holds it until its standard
// input ends. With `--log FILE` it goes in five times and ends with 1 where it was not alone in there.
const [folder = '', ...rest] = process.argv.slice(2);
const log = rest[0] === '--log' ? rest[1] : undefined;
const makes = log === undefined ? rest : rest.slice(2);
const claim = { owner: 'other.md#b', makes, words: [], mayPull: [], alone: false, usesEngine: true };
const options = { folder, signal: new AbortController().signal, onWait: () => {} };

if (log === undefined) {
  const leave = await takeTurn(claim, options);
  process.stdout.write('in\n');
  process.stdin.resume().on('end', leave);
} else {
  for (let turn = 0; turn < 5; turn += 1) {
    const leave = await takeTurn(claim, options);
    if (readFileSync(log, 'utf8') !== '') process.exitCode = 1;
    writeFileSync(log, String(process.pid));
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (readFileSync(log, 'utf8') !== String(process.pid)) process.exitCode = 1;
    writeFileSync(log, '');
    leave();
  }
}
