import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

const PREFIX = '\0waybill-editor-style:';

/**
 * Keeps the styles of Monaco with its code. Astro puts the styles of everything that a page could ever import into the
 * page's head, 140 kB for an editor that most readers never open.
 */
export function editorStylesPlugin(): VitePlugin {
  return {
    name: 'waybill-editor-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || importer?.includes('/monaco-editor/') !== true) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      // Without the ending nothing takes the module for a style sheet.
      return resolved === null ? null : `${PREFIX}${resolved.id.replace(/\.css$/, '')}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const sheet = JSON.stringify(`${id.slice(PREFIX.length)}.css?inline`);
      return `import css from ${sheet};
const style = document.createElement('style');
style.textContent = css;
document.head.append(style);`;
    },
  };
}
