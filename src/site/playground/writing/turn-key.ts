import type { OnTurn } from './surface.ts';

/** What a key asks for: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z, with Cmd for Ctrl on a Mac; null for all other keys. */
export function turnKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  isComposing,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>):
  | Parameters<OnTurn>[0]
  | null {
  if (!(ctrlKey || metaKey) || altKey || isComposing) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redone' : 'undone';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redone' : null;
}
