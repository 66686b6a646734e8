/** Words that stand where a value goes. */
const WORDS =
  /^(?:change[-_ ]?(?:me|it|this)|(?:your|my|the|some|an?)[-_ ].*|placeholder|to-?do|tbd|redacted|hidden|removed|dummy|fake|none|null|nil|undefined|true|false|yes|no|on|off|optional|required|string|str|text|number|integer|boolean|object|array|password|passwd|pass|pwd|passphrase|secret|token|credentials?|api[-_]?key|access[-_]?key|private[-_]?key|user(?:name)?|basic|bearer|digest|(?:insert|enter|put|replace|fill)\b.*)$/i;

/** Whether a value stands for a secret without being one: empty, a variable, or an obvious stand-in. */
export function isPlaceholder(value: string): boolean {
  const plain = value.trim();
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  // `{{password}}`, `${TOKEN}`, `$TOKEN`, `%(token)s`, `<token>`, a YAML alias.
  if (/\{\{|\{%|\$[\w{(]|%\(|^<.*>$|^[*&]\w/.test(plain)) return true;
  if (/^(.)\1*$/u.test(plain) || /^x{3,}|x{6,}|\.{3,}|…|\*{3,}/i.test(plain)) return true;
  return /example/i.test(plain) || WORDS.test(plain);
}
