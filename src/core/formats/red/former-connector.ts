import { asObject, own } from '../../document/as-object.ts';

/** A connector as up to RED 5, a Python class, which has no command. */
export function isFormerConnector(connector: unknown): boolean {
  const isClass = own(connector, 'pyModule') !== undefined || own(connector, 'pyClass') !== undefined;
  return isClass && own(connector, 'command') === undefined;
}

/**
 * A copy in which such connectors have a command, so that the schema is silent about what one problem of its own tells.
 * What holds none is not copied.
 */
export function withCommands(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withCommands);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const object = asObject(value);
  if (object === null) return value;
  const entries = Object.entries(object).map(([key, item]): [string, unknown] => [
    key,
    key === 'connector' && isFormerConnector(item) ? withCommand(item) : withCommands(item),
  ]);
  return entries.some(([key, item]) => item !== object[key]) ? Object.fromEntries(entries) : value;
}

function withCommand(connector: unknown): unknown {
  const { pyModule: _, pyClass: __, ...others } = asObject(connector) ?? {};
  return { ...others, command: '' };
}
