import type { Edit } from '../../../problem.ts';
import type { Span } from '../../document.ts';

/** One thing that may be wrong with a YAML text, and what mends it. */
export interface YamlMend {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
  readonly title: string;
  readonly edits: readonly Edit[];
}
