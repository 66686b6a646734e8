const INTEGER = /^[-+]?[0-9]+$/;
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** What an unquoted word stands for, as YAML 1.2 and JSON read it. */
export function plainScalar(word: string): string | number | boolean | null {
  if (word === '' || word === '~' || /^(?:null|Null|NULL)$/.test(word)) return null;
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  if (/^(?:false|False|FALSE)$/.test(word)) return false;
  if (INTEGER.test(word) || NUMBER.test(word)) return Number(word);
  if (/^0x[0-9a-fA-F]+$/.test(word)) return Number.parseInt(word.slice(2), 16);
  if (/^0o[0-7]+$/.test(word)) return Number.parseInt(word.slice(2), 8);
  return word;
}
