import { afterAll, vi } from 'vitest';

/** Test files share a process; what one does to it ends with it, whether it tidies up or not. */
const before = { ...process.env };
const folder = process.cwd();

afterAll(() => {
  process.chdir(folder);
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  vi.useRealTimers();
  vi.restoreAllMocks();
});
