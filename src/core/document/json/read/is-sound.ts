import { MAX_DEPTH } from '../../bounds.ts';
import { jsonShape } from '../tokens/json-shape.ts';
import { strictJson } from './strict-json.ts';

/** Whether a text is strict JSON of a depth that is judged: there is nothing in it to complain of. */
export function isSound(text: string): boolean {
  return strictJson(text) !== null && jsonShape(text).depth <= MAX_DEPTH;
}
