import { asObject, own } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import type { FindSteps, Step } from './step.ts';

/** Parts that RED 9 does not have: an image named in CWL's words, virtualization, empty values, remarks in bindings. */
export const sectionSteps: FindSteps = (document) => [
  ...requirementSteps(document),
  ...virtualizationSteps(document),
  ...bindingRemarks(document),
  ...emptyValues(document.value, '', document),
];

/** Up to RED 7 cli.requirements could name the image (cc-core 7.0.4, schemas/cwl.py); up to RED 6 container could be left out. */
function requirementSteps(document: Document): Step[] {
  const requirements = own(own(document.value, 'cli'), 'requirements');
  const url = own(own(requirements, 'DockerRequirement'), 'dockerPull');
  if (requirements === undefined) return [];
  const hasContainer = own(document.value, 'container') !== undefined;
  const container = { engine: 'docker', settings: { image: { url } } };
  return [
    {
      pointer: '/cli/requirements',
      says: hasContainer
        ? 'cli.requirements goes; container names the image.'
        : 'The image that cli.requirements names moves into container.',
      edits: [
        ...removeEntry(document, '/cli/requirements'),
        ...(hasContainer || typeof url !== 'string' ? [] : insertEntry(document, '', 'container', container)),
      ],
    },
  ];
}

function virtualizationSteps(document: Document): Step[] {
  if (own(document.value, 'virtualization') === undefined) return [];
  return [
    {
      pointer: '/virtualization',
      says: 'virtualization goes; no program ever used it.',
      edits: removeEntry(document, '/virtualization'),
    },
  ];
}

/** RED 7 took a remark in every object; RED 9 takes none in a binding (cc-core 7.0.4, schema_transform.py). */
function bindingRemarks(document: Document): Step[] {
  const cli = own(document.value, 'cli');
  return (['inputs', 'outputs'] as const).flatMap((section) =>
    Object.entries(asObject(own(cli, section)) ?? {}).flatMap(([name, entry]) => {
      const binding = section === 'inputs' ? 'inputBinding' : 'outputBinding';
      if (own(own(entry, binding), 'doc') === undefined || own(entry, 'doc') !== undefined) return [];
      const parent = childPointer(`/cli/${section}`, name);
      const pointer = `${parent}/${binding}/doc`;
      return [
        {
          pointer,
          says: `The remark in ${binding} moves beside it.`,
          edits: moveEntry(document, pointer, parent, 'doc'),
        },
      ];
    }),
  );
}

/** RED 7 took null for all that may be left out; baseCommand still does, and nobody looks into access. */
function emptyValues(value: unknown, pointer: string, document: Document): Step[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => emptyValues(item, childPointer(pointer, index), document));
  return Object.entries(asObject(value) ?? {}).flatMap(([key, item]) => {
    const place = childPointer(pointer, key);
    if (key === 'access' || place === '/cli/baseCommand') return [];
    if (item !== null) return emptyValues(item, place, document);
    return [{ pointer: place, says: 'Values that are null go.', edits: removeEntry(document, place) }];
  });
}
