/** Erases the screen, and puts the cursor at its start; what was scrolled away stays (ECMA-48, ED and CUP). */
export const CLEAR = '\u001b[2J\u001b[H';
