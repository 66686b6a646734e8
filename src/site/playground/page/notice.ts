/** Says something to the reader, politely, in the one line that is kept for it. The empty string takes it away. */
export type Notice = (text: string) => void;

/** @param line the element with `role="status"` */
export function noticeIn(line: HTMLElement): Notice {
  return (text) => {
    line.textContent = text;
  };
}
