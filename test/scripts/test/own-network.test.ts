import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ownNetwork } from '../../../scripts/test/own-network.ts';

const words = ownNetwork();

test.skipIf(words.length === 0)('in a network of its own a program reaches itself and nobody else', () => {
  const [program = '', ...rest] = words;
  const script = `
    const server = require('node:http').createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1', async () => {
      const own = await (await fetch('http://127.0.0.1:' + server.address().port)).text();
      const others = Object.values(require('node:os').networkInterfaces()).flat().filter(({ internal }) => !internal);
      console.log(own, others.length);
      process.exit();
    });`;
  const { stdout } = spawnSync(program, [...rest, process.execPath, '-e', script], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('here 0');
});
