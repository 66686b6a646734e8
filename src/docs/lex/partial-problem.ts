import type { GuideProblem } from '../guide.ts';
import type { ScriptImport } from './estree-elements.ts';

/** A page that imports another shows fences that stand in no plan of this one. */
export function partialProblem({ source, line, column }: ScriptImport): GuideProblem {
  return {
    id: 'page/imported-page',
    severity: 'error',
    line,
    column,
    message: `This page imports ${source}, whose fences would be shown here without being planned with it.`,
    help: 'Write its content into this page, or link to it: each page is planned by itself.',
  };
}
