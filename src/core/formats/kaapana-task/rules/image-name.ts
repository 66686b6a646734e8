import { own } from '../../../document/as-object.ts';
import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import { quote } from '../../../wording/quote.ts';
import { withoutOthersDockerfiles } from '../../dockerfile/whose-dockerfile.ts';
import type { Rule } from '../../format-definition.ts';
import { nearestOf } from '../../kaapana-processing-container/neighbours.ts';
import { templatesBeside } from '../bound-template.ts';

/**
 * The image of a task against the name that the Dockerfile beside it gives its image: Kaapana's build takes it from
 * `LABEL IMAGE` (build-scripts/build_helper/container/container.py, kaapana 09bb59b).
 */
export const imageName: Rule = (context) => {
  const { document } = context;
  const beside = nearestOf('dockerfile', {
    neighbours: withoutOthersDockerfiles('Kaapana', context.neighbours),
  });
  const stage = beside === null ? null : finalStage(beside.document);
  const image = own(document.value, 'image');
  if (beside === null || stage === null || typeof image !== 'string' || templatesBeside(context).length === 0)
    return [];
  const label = stage.instructions
    .filter(({ keyword }) => keyword === 'LABEL')
    .flatMap(({ pairs, pointer }) =>
      pairs.map((pair, index) => ({ ...pair, pointer: childPointer(`${pointer}/pairs`, index) })),
    )
    .findLast(({ name }) => name === 'IMAGE');
  const built = label?.value?.replaceAll(/^["']|["']$/g, '') ?? '';
  const asked = /([^/]*?)(?::[^/:]*)?(?:@.*)?$/.exec(image)?.[1] ?? '';
  if (label === undefined || built === '' || asked === '' || /[{}$]/.test(built + asked) || built === asked)
    return [];
  return [
    {
      id: 'image-name',
      severity: 'hint',
      message: `The task asks for the image ${quote(asked)}, and the Dockerfile beside it builds ${quote(built)}.`,
      help: 'Name the image that holds the template, or change the LABEL IMAGE.',
      pointer: '/image',
      span: valueSpan('/image', document),
      related: [
        {
          message: 'The name of the image.',
          span: valueSpan(label.pointer, beside.document),
          neighbour: beside.file,
        },
      ],
    },
  ];
};
