/**
 * The text of a module with the same names as another, which is loaded when one of them is first read; of one that is a
 * function and nothing else, when it is called.
 * @param address as `import` takes it, of the other module
 * @param file that holds it, beside the one that reads
 */
export async function onFirstUse(address: string, file: string): Promise<string> {
  const names = Object.keys(await import(address)).filter((key) => key !== 'default');
  const load = `let loaded;
const load = () => (loaded ??= require('./${file}'));`;
  // Seen from a module, what this exports is the default.
  if (names.length === 0) return `${load}\nmodule.exports = (...args) => load().default(...args);`;
  return `${load}
exports.__esModule = true;
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`;
}
