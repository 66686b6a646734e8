import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import type { CopiedPath, FinalStage } from '../../../document/dockerfile/stage/final-stage-value.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Neighbour } from '../../../neighbour.ts';
import type { Context } from '../../../schema/context.ts';
import { isLeftToAnother } from '../../dockerfile/whose-dockerfile.ts';
import type { Rule } from '../../format-definition.ts';

/** Where the runners take the file from an image (processing_container/common.py, `get_processing_container`, kaapana 09bb59b). */
const PATH_IN_IMAGE = '/processing-container.json';

/** The processing container beside a Dockerfile has to lie at the root of the image. */
export const dockerfileManifest: Rule = (context) => {
  const manifest = ownManifest(context);
  const stage = finalStage(context.document);
  if (manifest === null || stage === null || stage.copies.some((copy) => brings(copy, manifest.path)))
    return [];
  if (isLeftToAnother('Kaapana', context)) return [];
  const name = fileName(manifest.path);
  // A command of the build may put it there, and only the build knows.
  if (stage.instructions.some(({ keyword, rest }) => keyword === 'RUN' && rest.includes(name))) return [];
  const elsewhere = stage.copies.find(({ source }) => fileName(source) === name);
  return [
    elsewhere === undefined
      ? notCopied(manifest, stage, context)
      : atAnotherPlace(elsewhere, manifest, context),
  ];
};

/** The processing container that this Dockerfile builds: in its folder or one below it, where no other Dockerfile lies. */
function ownManifest({ neighbours }: Context): Neighbour | null {
  const folders = new Set(
    neighbours
      .filter(({ path }) => /Dockerfile$/.test(path))
      .map(({ path }) => path.slice(0, -'Dockerfile'.length)),
  );
  const found = neighbours.filter(({ path }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return /^(?:[^/.][^/]*\/)?[^/]+\.json$/.test(path) && !(folder !== '' && folders.has(folder));
  });
  const manifests = found.filter(({ format }) => format === 'kaapana-processing-container');
  return manifests.toSorted((a, b) => a.path.split('/').length - b.path.split('/').length)[0] ?? null;
}

/** The file by its name, or its folder as a whole into the root. */
function brings({ source, target, destination, from }: CopiedPath, path: string): boolean {
  if (target === PATH_IN_IMAGE) return true;
  if (from !== null || !/^\/\.?\/?$/.test(destination)) return false;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const copied = source.replace(/^(?:\.\/)+/, '').replace(/^\.$/, '');
  if (/[*?[]/.test(copied)) return true;
  return copied === '' ? folder === '' : `${copied.replace(/\/$/, '')}/` === folder;
}

function notCopied(manifest: Neighbour, { base, instructions }: FinalStage, { document }: Context): Finding {
  const line = `COPY ${manifest.path} ${PATH_IN_IMAGE}\n`;
  const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const at = start === undefined ? document.text.length : valueSpan(start.pointer, document).start;
  const breakBefore =
    start === undefined && document.text !== '' && !document.text.endsWith('\n') ? '\n' : '';
  return {
    id: 'dockerfile/kaapana-manifest-not-copied',
    severity: 'warning',
    message: `The image does not get ${manifest.path}: Kaapana looks for it at ${PATH_IN_IMAGE} and cannot run the image without it.`,
    help: `Add COPY ${manifest.path} ${PATH_IN_IMAGE}.`,
    pointer: base.pointer,
    span: keySpan(base.pointer, document),
    related: [{ message: 'The file that is to be copied.', span: { start: 0, end: 1 }, neighbour: manifest }],
    fixes: [
      {
        title: `Copy it to ${PATH_IN_IMAGE}`,
        edits: [{ start: at, end: at, text: `${breakBefore}${line}` }],
      },
    ],
  };
}

function atAnotherPlace(copy: CopiedPath, manifest: Neighbour, { document }: Context): Finding {
  const { arguments: words } = instructionAt(copy.instruction, document);
  const last = `${copy.instruction}/arguments/${words.length - 1}`;
  return {
    id: 'dockerfile/kaapana-manifest-elsewhere',
    severity: 'warning',
    message: `${manifest.path} is copied to ${copy.target}${copy.certain ? '' : ' or near it'}, and Kaapana looks for it at ${PATH_IN_IMAGE} only.`,
    help: `Copy it to ${PATH_IN_IMAGE}, by a COPY of its own.`,
    pointer: last,
    span: valueSpan(last, document),
    fixes:
      words.length === 2
        ? [
            {
              title: `Copy it to ${PATH_IN_IMAGE}`,
              edits: [{ ...valueSpan(last, document), text: PATH_IN_IMAGE }],
            },
          ]
        : [],
  };
}

function instructionAt(pointer: string, document: Context['document']) {
  const { instructions } = document.value as { instructions: readonly { arguments: readonly string[] }[] };
  return instructions[Number(pointer.split('/')[2])] ?? { arguments: [] };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
