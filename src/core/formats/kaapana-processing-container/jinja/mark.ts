/** A word of Jinja inside a mark. */
export interface JinjaToken {
  readonly type: 'name' | 'number' | 'text' | 'operator';
  readonly text: string;
  readonly start: number;
}

/** Something that Jinja2 replaces: `{{ expression }}`, `{% statement %}` or `{# comment #}`. Offsets in the text. */
export interface Mark {
  readonly kind: 'expression' | 'statement' | 'comment';
  readonly start: number;
  readonly end: number;
  /** What stands between the signs; empty for a comment. */
  readonly tokens: readonly JinjaToken[];
}

/** Why Jinja2 refuses a template, and where. */
export interface JinjaFault {
  /** Continues the sentence "Jinja2 refuses the template: …". */
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  /** What to insert at `start` so that it becomes right; null where that is not known. */
  readonly insert: string | null;
}

/** The marks of a text up to the first thing that Jinja2 cannot read. */
export interface FoundMarks {
  readonly marks: readonly Mark[];
  readonly fault: JinjaFault | null;
}
