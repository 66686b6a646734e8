/** Adds one step to a JSON pointer (RFC 6901). */
export function childPointer(pointer: string, key: string | number): string {
  if (typeof key === 'number' || !/[~/]/.test(key)) return `${pointer}/${key}`;
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of a JSON pointer, decoded. */
export function pointerSteps(pointer: string): string[] {
  return pointer.split('/').slice(1).map(decodeStep);
}

/** The pointer of what contains this; the empty pointer contains itself. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The last step of a pointer, decoded; empty for the whole document. */
export function lastStep(pointer: string): string {
  return decodeStep(pointer.slice(pointer.lastIndexOf('/') + 1));
}

function decodeStep(step: string): string {
  return step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step;
}
