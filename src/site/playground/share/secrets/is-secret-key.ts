import { isSecretName } from '../../../../core/secret/index.ts';

/** What speaks about a secret without holding it: where it lies, what it is called, how long it is. */
const ABOUT =
  /(?:file|path|dir|directory|folder|name|url|uri|endpoint|id|type|kind|length|count|limit|size|description|title|label|help|hint|prompt|required|optional|env|variable)$/i;

/** Whether the value under this key is a secret. `tokenizer` and `token-file` hold none. */
export function isSecretKey(key: string): boolean {
  return isSecretName(key) && !ABOUT.test(key) && !/tokeni[sz]/i.test(key);
}
