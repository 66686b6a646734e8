import { fields as flywheelConfig } from '../../../generated/flywheel-config.fields.ts';
import { fields as flywheelGear } from '../../../generated/flywheel-gear.fields.ts';
import { fields as kaapanaProcessingContainer } from '../../../generated/kaapana-processing-container.fields.ts';
import { fields as kaapanaTask } from '../../../generated/kaapana-task.fields.ts';
import { fields as red } from '../../../generated/red.fields.ts';
import { fields as redCcagency } from '../../../generated/red-ccagency.fields.ts';
import { fields as redDocker } from '../../../generated/red-docker.fields.ts';
import type { Field } from '../../field.ts';
import type { FormatId } from '../../format.ts';
import { withSchemas } from '../schema/draft-04.ts';
import type { Tree } from '../tree/tree.ts';
import { scalarAt } from '../tree/tree-value.ts';
import { type FieldNode, fieldNodes } from './field-node.ts';

/** The settings of RED's engines are measured at the start of an experiment, each by a schema of its own. */
const ENGINES: readonly {
  readonly part: string;
  readonly engine: string;
  readonly fields: readonly Field[];
}[] = [
  { part: 'container', engine: 'docker', fields: redDocker },
  { part: 'execution', engine: 'ccagency', fields: redCcagency },
];

const TABLES: Partial<Record<FormatId, readonly Field[]>> = {
  'flywheel-config': flywheelConfig,
  'flywheel-gear': flywheelGear,
  'kaapana-processing-container': kaapanaProcessingContainer,
  'kaapana-task': kaapanaTask,
  red,
};

/** The fields that a format's page lists. */
export function tableOf(format: FormatId): readonly Field[] {
  return TABLES[format] ?? [];
}

const known = new Map<string, FieldNode>();

/** The fields that a text of this format can have; null for a format without a table. */
export function fieldTable(format: FormatId, tree: Tree | null): FieldNode | null {
  const table = TABLES[format];
  if (table === undefined) return null;
  const engines =
    format === 'red' ? ENGINES.filter(({ part, engine }) => scalarAt(tree, [part, 'engine']) === engine) : [];
  const name = [format, ...engines.map(({ engine }) => engine)].join();
  const nodes =
    known.get(name) ??
    withSchemas(
      fieldNodes([
        ...table,
        ...engines.flatMap(({ part, fields }) => fields.map((field) => below(`/${part}/settings`, field))),
      ]),
    );
  known.set(name, nodes);
  return nodes;
}

function below(pointer: string, field: Field): Field {
  return { ...field, pointer: `${pointer}${field.pointer}` };
}
