import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Rule } from '../../format-definition.ts';

/** Labels that Kaapana's build reads from the text of a Dockerfile, `IMAGE` apart. */
const BUILD_LABELS: ReadonlySet<string> = new Set(['REGISTRY', 'VERSION', 'BUILD_IGNORE']);

/**
 * What Kaapana's build makes of a Dockerfile: it takes lines that begin with `LABEL IMAGE=` and the like, and builds the
 * images of `local-only/` itself (build-scripts/build_helper/container/container.py, `from_dockerfile`, kaapana 09bb59b).
 */
export const dockerfileBuild: Rule = ({ document }) => {
  const stage = finalStage(document);
  if (stage === null) return [];
  const { base, instructions } = stage;
  const isLocal = base.value?.startsWith('local-only/') === true;
  const found: Finding[] = [];
  if (isLocal) {
    found.push({
      id: 'dockerfile/kaapana-local-base',
      severity: 'hint',
      message: `${base.value} is in no registry: it is there only where Kaapana's build has made it before.`,
      help: `Build it first from data-processing/base-images of Kaapana's repository: docker build -t ${base.value} FOLDER. Or begin with a public image, as a processing container needs nothing from it.`,
      pointer: base.pointer,
      span: valueSpan(base.pointer, document),
    });
  }
  const labels = instructions
    .filter(({ keyword }) => keyword === 'LABEL')
    .flatMap(({ pairs, pointer }) =>
      pairs.map(({ name }, index) => ({ name, pointer: childPointer(`${pointer}/pairs`, index) })),
    );
  const ofBuild = labels.filter(({ name }) => BUILD_LABELS.has(name));
  const isKaapana = isLocal || ofBuild.some(({ name }) => name === 'BUILD_IGNORE');
  const [first] = ofBuild;
  if (!isKaapana || first === undefined || /^\s*LABEL IMAGE=\s*\S/m.test(document.text)) return found;
  const written = labels.find(({ name }) => name === 'IMAGE');
  const at = written ?? first;
  found.push({
    id: 'dockerfile/kaapana-image-label',
    severity: 'warning',
    message:
      written === undefined
        ? "Kaapana's build does not know what to call this image: there is no LABEL IMAGE."
        : "Kaapana's build does not find the name of this image: it looks for a line that begins with LABEL IMAGE=.",
    help: 'Write each label as an instruction of its own: LABEL IMAGE="my-image".',
    pointer: at.pointer,
    span: valueSpan(at.pointer, document),
  });
  return found;
};
