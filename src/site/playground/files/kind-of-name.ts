const DOCKERFILE = /^(?:docker|container)file(?:\..+)?$|\.dockerfile$/i;
const MANIFEST = /^(?:manifest|processing-container|task)\.json$|.\.red(?:\.(?:ya?ml|json))?$/i;
const STRUCTURED = /\.(?:json|ya?ml)$/i;

/**
 * What a file is for the playground, by its name alone: a tab of its own, one where its content is a known format, or one of
 * the other files that lie beside them.
 */
export function kindOfName(path: string): 'tab' | 'perhaps' | 'other' {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (DOCKERFILE.test(name) || MANIFEST.test(name)) return 'tab';
  return STRUCTURED.test(name) ? 'perhaps' : 'other';
}
