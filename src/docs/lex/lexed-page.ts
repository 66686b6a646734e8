import type { GuideProblem } from '../guide.ts';
import type { ScriptImport } from './estree-elements.ts';

/** What the first pass finds in a page: where things stand, not yet what they mean. */
export interface LexedPage {
  readonly title: string | null;
  readonly fences: readonly LexedFence[];
  readonly comments: readonly LexedComment[];
  /** Fences that nothing closes, or that another one closes. */
  readonly openFences: readonly GuideProblem[];
  /** Pages that this page shows inside itself. */
  readonly partials: readonly ScriptImport[];
  /** Set where the page is no Markdown or MDX at all; then there are no fences. */
  readonly problem: GuideProblem | null;
}

/** A code fence, or what stands in its place: an indented block, a `<pre>` or `<Code>` element. */
export interface LexedFence {
  /** `in-html`: the marks of a fence inside HTML, where they are text. */
  readonly kind: 'fence' | 'indented' | 'element' | 'in-html';
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly language: string;
  readonly meta: string;
  readonly text: string;
  readonly textLine: number;
}

/** A comment of the page that starts with `waybill:`, or with `waybill KEY=`, which lacks the colon. */
export interface LexedComment {
  readonly line: number;
  readonly column: number;
  /** What stands behind `waybill:`. */
  readonly text: string;
  /** Why it cannot be a directive, null where its form is right. */
  readonly flaw: string | null;
}
