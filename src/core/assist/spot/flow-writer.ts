import { type JsonManner, jsonMember, jsonSnippet, keyName } from '../print/json-snippet.ts';
import type { Shape } from '../print/shape.ts';
import { snippetText, TabStops } from '../print/tab-stops.ts';
import type { Writer } from './spot.ts';

/** What stands around a spot in brackets. */
export interface FlowSurroundings {
  readonly manner: JsonManner;
  /** A quote stands before it. */
  readonly quoted: boolean;
  /** It is a key that has its value already. */
  readonly named: boolean;
  /** Another entry follows, and no comma stands between. */
  readonly comma: boolean;
  /** A colon stands right before it. */
  readonly blank: boolean;
}

/** Writes in brackets: with quotes and commas where they are missing. */
export function flowWriter({ manner, quoted, named, comma, blank }: FlowSurroundings): Writer {
  const finish = (printed: string) =>
    `${blank ? ' ' : ''}${quoted ? behindQuote(printed) : printed}${comma ? ',' : ''}`;
  return {
    member: (member) => {
      if (!named) return finish(jsonMember(member, manner, new TabStops()));
      const name = typeof member.key === 'string' ? member.key : member.key.hint;
      return quoted ? snippetText(JSON.stringify(name).slice(1, -1)) : keyName(name, manner);
    },
    value: (shape: Shape) => finish(jsonSnippet(shape, manner, new TabStops())),
  };
}

/** What is left where the first quote stands already. */
function behindQuote(printed: string): string {
  return printed.startsWith('"') ? printed.slice(1) : printed.replace(/^[^:]*/, '$&"');
}
