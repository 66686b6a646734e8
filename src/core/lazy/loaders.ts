import type { Language } from '../document/document.ts';
import { parseJson } from '../document/json/parse-json.ts';
import type { ReadText } from '../document/within-bounds.ts';
import type { FormatId } from '../format.ts';
import type { FormatDefinition } from '../formats/format-definition.ts';

// Formats that share code and lie beside each other in packages are one part: with less to divide, all of it is smaller.
const flywheel = () => import('./parts/flywheel.ts');
const kaapana = after(flywheel, () => import('./parts/kaapana.ts'));
const recipes = after(flywheel, () => import('./parts/recipes.ts'));
const redAndYaml = after(kaapana, () => import('./parts/red-and-yaml.ts'));

/** How each format is loaded, in the order in which they are asked for: the small parts first. */
export const LOAD_DEFINITIONS: Readonly<Record<FormatId, () => Promise<FormatDefinition>>> = {
  'flywheel-gear': async () => (await flywheel()).flywheelGear,
  'flywheel-config': async () => (await flywheel()).flywheelConfig,
  'kaapana-processing-container': async () => (await kaapana()).kaapanaProcessingContainer,
  'kaapana-task': async () => (await kaapana()).kaapanaTask,
  dockerfile: async () => (await recipes()).dockerfile,
  raiven: async () => (await recipes()).raiven,
  red: async () => (await redAndYaml()).red,
};

/** How the reader of each language is loaded; that of JSON, in which most manifests are written, is always there. */
export const LOAD_READERS: Readonly<Record<Language, () => Promise<ReadText>>> = {
  json: async () => parseJson,
  dockerfile: async () => (await recipes()).parseDockerfile,
  yaml: async () => (await redAndYaml()).parseYaml,
};

/**
 * Asks for a part when an earlier one is there. Those that are on their way share the line, so that a large one delays the others;
 * one after another, a round trip would pass before each. So two at most are on their way.
 */
function after<Part>(earlier: () => Promise<unknown>, load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    // Who needs the earlier part is told that it did not come; this one does without.
    await earlier().catch(() => {});
    return load();
  };
}
