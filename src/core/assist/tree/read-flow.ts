import { MAX_DEPTH } from '../../document/bounds.ts';
import { lineEnd } from './line-ends.ts';
import { plainScalar } from './plain-scalar.ts';
import { quotedText } from './quoted-text.ts';
import type { ListTree, Member, ObjectTree, ScalarTree, Tree } from './tree.ts';

/** JSON, also with comments, or a collection in brackets within YAML. */
export type FlowLanguage = 'json' | 'yaml';

/** A key behind which a colon stands: what begins with one is no value that was left out before it. */
const QUOTED_KEY = /"(?:[^"\\\n]|\\.)*"[^\S\n]*:/y;
const PLAIN_KEY = /[A-Za-z_$][\w.$-]*[^\S\n]*:(?:\s|$)/y;

/** Reads the value that begins at an offset, whatever is missing in it. Never throws, and always ends. */
export function readFlow(text: string, start: number, language: FlowLanguage): Tree {
  return new FlowReader(text, start, language).value(0);
}

class FlowReader {
  private readonly text: string;
  private readonly language: FlowLanguage;
  private at: number;
  private lineFrom = 0;
  private lineLimit = -1;

  constructor(text: string, start: number, language: FlowLanguage) {
    this.text = text;
    this.language = language;
    this.at = start;
  }

  value(depth: number): Tree {
    const sign = this.text[this.at];
    // Nobody writes by hand what is nested this deep; the rest of the text is left unread.
    if (depth > MAX_DEPTH) this.at = this.text.length;
    if (sign === '{') return this.object(depth);
    if (sign === '[') return this.list(depth);
    return sign === '"' || (sign === "'" && this.language === 'yaml') ? this.quoted() : this.plain(':');
  }

  private object(depth: number): ObjectTree {
    const members: Member[] = [];
    const layout = { flow: true as const, closed: false };
    const tree: ObjectTree = { kind: 'object', start: this.at, end: 0, layout, members };
    this.at += 1;
    for (this.blanks(); this.at < this.text.length; this.blanks()) {
      const sign = this.text[this.at];
      if (sign === '}') {
        this.at += 1;
        layout.closed = true;
        break;
      }
      // The list around it ends here, and the brace was forgotten.
      if (sign === ']' && depth > 0) break;
      if (sign === ',') {
        const last = members.at(-1);
        if (last !== undefined) last.comma ??= this.at;
        this.at += 1;
      } else if (sign === ':' || sign === ']') this.at += 1;
      else if (sign === '{' || sign === '[') this.value(depth + 1);
      else members.push(this.member(depth));
    }
    tree.end = this.at;
    return tree;
  }

  private member(depth: number): Member {
    const name = this.text[this.at] === '"' || this.text[this.at] === "'" ? this.quoted() : this.plain(':');
    const step = String(name.value ?? this.text.slice(name.start, name.end));
    const quote = name.quote === '|' ? null : name.quote;
    const key = { start: name.start, end: name.end, quote, closed: name.closed };
    const member: Member = { step, key, colon: null, value: null, comma: null };
    const behindKey = this.at;
    this.blanks();
    if (this.text[this.at] !== ':') {
      this.at = behindKey;
      return member;
    }
    this.at += 1;
    member.colon = this.at;
    const line = this.lineEnd(this.at);
    this.blanks();
    const sign = this.text[this.at];
    const left =
      sign === undefined ||
      sign === ',' ||
      sign === '}' ||
      sign === ']' ||
      (this.at > line && this.beginsKey());
    if (!left) member.value = this.value(depth + 1);
    return member;
  }

  private list(depth: number): ListTree {
    const members: Member[] = [];
    const layout = { flow: true as const, closed: false };
    const tree: ListTree = { kind: 'list', start: this.at, end: 0, layout, members };
    this.at += 1;
    for (this.blanks(); this.at < this.text.length; this.blanks()) {
      const sign = this.text[this.at];
      if (sign === ']') {
        this.at += 1;
        layout.closed = true;
        break;
      }
      // The object around it ends or goes on here, and the bracket was forgotten.
      if (depth > 0 && (sign === '}' || this.beginsKey())) break;
      if (sign === ',') {
        const last = members.at(-1);
        if (last !== undefined) last.comma ??= this.at;
        this.at += 1;
      } else if (sign === ':' || sign === '}') this.at += 1;
      else {
        const key = { start: this.at, end: this.at, quote: null, closed: true };
        const value = this.value(depth + 1);
        members.push({ step: members.length, key, colon: key.start, value, comma: null });
      }
    }
    tree.end = this.at;
    return tree;
  }

  private quoted(): ScalarTree {
    const start = this.at;
    const oneLine = quotedText(this.text, start, this.lineEnd(start));
    const { end, closed, value } = oneLine;
    this.at = Math.max(end, start + 1);
    const quote = this.text[start] === '"' ? '"' : "'";
    return { kind: 'scalar', start, end: this.at, value, quote, closed };
  }

  /** A word without quotes, up to the next sign of the grammar or the end of its line. */
  private plain(colon: string): ScalarTree {
    const { text } = this;
    const start = this.at;
    const limit = this.lineEnd(start);
    let end = start;
    while (end < limit && !this.endsPlain(end, colon)) end += 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
    this.at = Math.max(end, start + 1);
    const value = plainScalar(text.slice(start, this.at));
    return { kind: 'scalar', start, end: this.at, value, quote: null, closed: true };
  }

  private endsPlain(at: number, colon: string): boolean {
    const sign = this.text[at] ?? '';
    if (this.language === 'json' && isBlank(sign.charCodeAt(0))) return true;
    if (/[,{}[\]"]/.test(sign)) return this.language === 'json' || sign !== '"';
    if (sign === colon) return this.language === 'json' || /^[\s,{}[\]]?$/.test(this.text[at + 1] ?? '');
    return this.comment(at) !== null;
  }

  private blanks(): void {
    for (;;) {
      while (isBlank(this.text.charCodeAt(this.at))) this.at += 1;
      const end = this.comment(this.at);
      if (end === null) return;
      this.at = end;
    }
  }

  /** Where the comment ends that begins here; null where none does. */
  private comment(at: number): number | null {
    const { text } = this;
    if (this.language === 'yaml')
      return text[at] === '#' && (at === 0 || isBlank(text.charCodeAt(at - 1))) ? this.lineEnd(at) : null;
    if (text[at] !== '/') return null;
    if (text[at + 1] === '/') return this.lineEnd(at);
    if (text[at + 1] !== '*') return null;
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }

  /** The end of the line of an offset, looked for once a line: a text may be one line of a megabyte. */
  private lineEnd(at: number): number {
    if (at < this.lineFrom || at > this.lineLimit) {
      this.lineFrom = at;
      this.lineLimit = lineEnd(this.text, at);
    }
    return this.lineLimit;
  }

  private beginsKey(): boolean {
    const { at, text } = this;
    QUOTED_KEY.lastIndex = at;
    PLAIN_KEY.lastIndex = at;
    return QUOTED_KEY.test(text) || PLAIN_KEY.test(text);
  }
}

/** Blank, tab, line break, byte order mark. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;
}
