/** A text is judged so long after the last key, in milliseconds; what is pasted is judged at once. */
export const TYPING_DELAY_MS = 150;
