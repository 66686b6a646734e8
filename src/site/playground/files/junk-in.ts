/** Folders that hold what programs and other people made. */
const FOLDERS: ReadonlySet<string> = new Set([
  '__MACOSX',
  '__pycache__',
  '.cache',
  '.git',
  '.hg',
  '.idea',
  '.ipynb_checkpoints',
  '.mypy_cache',
  '.pytest_cache',
  '.svn',
  '.tox',
  '.venv',
  '.vscode',
  'node_modules',
  'site-packages',
  'venv',
]);

const FILES: ReadonlySet<string> = new Set(['.DS_Store', 'desktop.ini', 'Thumbs.db']);

/** What in a path makes it something that nobody wrote, and that is left out: `node_modules`. Null where nothing does. */
export function junkIn(path: string): string | null {
  const steps = path.split('/');
  const file = steps.pop() ?? '';
  return steps.find((step) => FOLDERS.has(step)) ?? (FILES.has(file) || file.startsWith('._') ? file : null);
}

/** Whether a folder of this name is left out whole. */
export function isJunkFolder(name: string): boolean {
  return FOLDERS.has(name);
}
