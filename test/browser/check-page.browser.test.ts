import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from './app.ts';

let url: string;
let server: Server;
let workspace: string;

beforeAll(async () => {
  ({ url, server } = await startApp());
  workspace = await mkdtemp(join(tmpdir(), 'waybill-browser-'));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(workspace, { recursive: true });
});

test('a script types, clicks, downloads and photographs, and what it gets lies in the current folder', async () => {
  expect(await script('uses-app.mjs', url)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(workspace, 'greeting.txt'), 'utf8')).toBe('hello Ada\n');
  const picture = readFileSync(join(workspace, 'pictures/app.png'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1000);
  expect(picture.equals(readFileSync(join(workspace, 'pictures/again.png')))).toBe(true);
});

test.each([
  ['console', 'error on the console: it is broken'],
  ['throws', 'error of a script: nothing is not defined'],
  ['lacks', 'none.png was answered with 404'],
])('what the page /%s reports fails the script', async (path, message) => {
  const { exitCode, stderr } = await script('opens.mjs', url + path);
  expect({ exitCode, told: stderr.includes(message) }, stderr).toEqual({ exitCode: 1, told: true });
});

test('a report that the script tolerates fails nothing', async () => {
  expect((await script('opens.mjs', `${url}console`, 'is broken')).exitCode).toBe(0);
});

test('a program that listens inside its container only is recognised', async () => {
  const { exitCode, stderr } = await script('opens.mjs', `${url}drops`);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/no answer within 1 s.*must listen on 0\.0\.0\.0/);
});

test('an address that nobody serves is told with what to look at', async () => {
  const { exitCode, stderr } = await script('opens.mjs', 'http://127.0.0.1:9/');
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/the last try: .*docker ps/);
});

test('what is not on the page is told with the line of the script and no stack', async () => {
  const { exitCode, stderr } = await script('looks-for-nothing.mjs', url);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/Timeout 500ms exceeded/);
  expect(stderr).toMatch(/\n {2}at .*looks-for-nothing\.mjs:7\n$/);
});

test('a check that never ends is stopped, and its browser with it', async () => {
  const { exitCode, stderr } = await script('never-ends.mjs', url);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('It was stopped after 3 s');
});

test('a machine without a browser is told what was looked for', async () => {
  const { exitCode, stderr } = await script('opens.mjs', url, undefined, { CHROMIUM: '/nowhere/chromium' });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('CHROMIUM names /nowhere/chromium, which cannot be run');
});

/** Runs a script as a page's `verify=` does; its pipes end only when the browser that it started has ended too. */
function script(name: string, address: string, tolerate?: string, env: Record<string, string> = {}) {
  const file = resolve(import.meta.dirname, 'scripts', name);
  const args = [file, address, ...(tolerate === undefined ? [] : [tolerate])];
  const child = spawn('node', args, { cwd: workspace, env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
