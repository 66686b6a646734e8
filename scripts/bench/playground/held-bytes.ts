/** What Chromium writes of a heap; only what is read here. Numbers of nodes stand in one list, one node after the other. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** Of the field of the same place; the first one has the names of a node's types. */
      readonly node_types: readonly (readonly string[] | string)[];
    };
  };
  readonly nodes: readonly number[];
  /** What names of nodes are numbers of. */
  readonly strings: readonly string[];
}

/** What a heap holds, in bytes. */
export interface HeldBytes {
  /** Texts, objects and elements: all but compiled code. */
  readonly data: number;
  /**
   * What the browser compiled, with its lists of what depends on it. It grows for thousands of steps, as ever more of what runs often is compiled once
   * more, and says nothing about what a page keeps.
   */
  readonly code: number;
}

/** @throws Error where the snapshot has no types and sizes, as another version might write it */
export function heldBytes({ snapshot, nodes, strings }: HeapSnapshot): HeldBytes {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = [fields.indexOf('type'), fields.indexOf('name'), fields.indexOf('self_size')];
  const codeType = types[type]?.indexOf('code') ?? -1;
  if ([type, name, size, codeType].includes(-1))
    throw new Error('This browser writes its heap in a way that is not known here.');
  let [data, code] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const bytes = nodes[at + size] ?? 0;
    // What no script made has such a name, whatever its type.
    const isEngines = strings[nodes[at + name] ?? -1]?.startsWith('system / ') === true;
    if (isEngines || nodes[at + type] === codeType) code += bytes;
    else data += bytes;
  }
  return { data, code };
}
