/**
 * esbuild's helper that gives a module of another kind to one that imports it: a copy with a default. Each importing module makes
 * its own, and most import the same few parts of Node.
 */
const HELPER =
  /([\w$]+)=\(([\w$]+),([\w$]+),([\w$]+)\)=>\(\4=\2!=null\?([\w$]+\([\w$]+\(\2\)\)):\{\},([\w$]+\(\3\|\|!\2\|\|!\2\.__esModule\?[\w$]+\(\4,"default",\{value:\2,enumerable:!0\}\):\4,\2\))\)/;

/**
 * Lets that helper make one copy of each module, for all who import it: making them takes a tenth of a short command's time.
 * @throws Error where the text has the helper in other words
 */
export function copyOnce(text: string): string {
  if (!/!=null\?[\w$]+\([\w$]+\([\w$]+\)\):\{\}/.test(text)) return text;
  const found = HELPER.exec(text);
  if (found === null) throw new Error('esbuild has another helper now: look at what it makes of `import`');
  const [whole, helper, module, isNode, target, made, copied] = found;
  const known = `(${helper}.known??=[new Map,new Map])[${isNode}?1:0]`;
  const copy = `${helper}=(${module},${isNode},${target})=>${known}.get(${module})??(${target}=${module}!=null?${made}:{},${known}.set(${module},${target}=${copied}),${target})`;
  return text.replace(whole, () => copy);
}
