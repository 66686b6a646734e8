import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import type { ValueCheck } from '../executed-values.ts';
import { isIpAddress } from './ip-address.ts';

/** Ports that BuildKit rejects, a comment behind them above all (convert_expose.go, BuildKit 0.34). */
export const exposedPorts: ValueCheck = (instruction, values, document) => {
  const { keyword, arguments: words, pointer: at } = instruction;
  if (keyword !== 'EXPOSE') return [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  // Of a comment the first word is enough.
  return words.slice(0, comment < 0 ? words.length : comment + 1).flatMap((written, index) => {
    const wrong = (values.words(written) ?? []).find((word) => !isPort(word));
    if (wrong === undefined) return [];
    const pointer = `${at}/arguments/${index}`;
    return [
      {
        id: 'port',
        severity: 'error' as const,
        message: `${quote(wrong)} is no port.`,
        help:
          index === comment
            ? 'A comment needs a line of its own: behind an instruction # is read as a part of it.'
            : 'Write a number up to 65535, and behind it /udp where it is not TCP: EXPOSE 7860.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
};

/** `[ip:]public:private/proto`; only the private port is used, and all must be right. */
function isPort(word: string): boolean {
  const parts = word.split(':');
  const [last = ''] = parts.slice(-1);
  const host = parts.at(-2) ?? '';
  const address = parts.slice(0, -2).join(':');
  const [, port = '', protocol = ''] = /^([^/]*)\/?(.*)$/s.exec(last) ?? [];
  if (!/^(?:tcp|udp|sctp)?$/i.test(protocol)) return false;
  if (address !== '' && !isIpAddress(address.startsWith('[') ? address.replace(/^\[(.*)\]$/, '$1') : address))
    return false;
  const inside = rangeOf(port);
  if (inside === null || host === '') return inside !== null;
  const outside = rangeOf(host);
  return outside !== null && (inside === 0 || inside === outside);
}

/** How many ports follow the first one of `8000-8010`; null where it is no range. */
function rangeOf(text: string): number | null {
  const at = text.indexOf('-');
  const start = portNumber(at < 0 ? text : text.slice(0, at));
  const end = at < 0 ? start : portNumber(text.slice(at + 1));
  return start === null || end === null || end < start ? null : end - start;
}

function portNumber(text: string): number | null {
  return /^\+?\d+$/.test(text) && Number(text) <= 65535 ? Number(text) : null;
}
