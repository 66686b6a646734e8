import { own } from '../../../document/as-object.ts';
import { childPointer } from '../../../document/pointer.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { channels } from '../../kaapana-processing-container/lists.ts';

interface Folder {
  readonly name: string;
  readonly list: string;
  readonly path: string;
  readonly pointer: string;
}

/** Folders of the host that Docker does not mount as the task says (DockerRunner.py, `run`, kaapana 09bb59b). */
export const hostFolders: Rule = (context) => {
  const root = context.document.value as Readonly<Record<string, unknown>>;
  const folders = channels({ value: root, pointer: '' }).flatMap(
    ({ name, list, value, pointer }): Folder[] => {
      const path = own(own(value, 'volume_source'), 'host_path');
      const at = childPointer(childPointer(pointer, 'volume_source'), 'host_path');
      return typeof path === 'string' ? [{ name, list, path, pointer: at }] : [];
    },
  );
  return [...folders.flatMap((folder) => relative(folder, context)), ...shared(folders, context)];
};

/** docker-py hands a path on as it is (`convert_volume_binds`), and the engine takes absolute ones only. */
function relative({ path, pointer }: Folder, { document }: Context): Finding[] {
  const absolute = /^(?:\/|[A-Za-z]:[\\/]|\\\\|\{[{%#])/.test(path);
  if (absolute) return [];
  return [
    {
      id: 'relative-host-path',
      severity: 'warning',
      message:
        /^[\w.-]+$/.test(path) && !/^\.+$/.test(path)
          ? `${quote(path)} is not an absolute path: Docker takes it for the name of a volume, and the folder is not mounted.`
          : `${quote(path)} is not an absolute path, and Docker refuses to start the container.`,
      help: 'Write the whole path from / on, or begin with a variable of the environment: "{{ env.PWD }}/data".',
      pointer,
      span: valueSpan(pointer, document),
      fixes: [
        {
          title: 'Begin with the working folder',
          preferred: false,
          edits: insertAt(pointer, document, path),
        },
      ],
    },
  ];
}

function insertAt(pointer: string, document: Context['document'], path: string) {
  const span = valueSpan(pointer, document);
  return [{ ...span, text: JSON.stringify(`{{ env.PWD }}/${path.replace(/^(?:\.\/)+/, '')}`) }];
}

/** The mounts are a dictionary by folder, outputs without the folders of inputs. */
function shared(folders: readonly Folder[], { document }: Context): Finding[] {
  const inputs = new Map<string, Folder>();
  const outputs = new Map<string, Folder>();
  for (const folder of folders) if (folder.list === 'inputs') first(inputs, folder);
  return folders.flatMap((folder) => {
    const input = inputs.get(trimmed(folder.path));
    const isOutputOfInput = folder.list === 'outputs' && input !== undefined;
    const known = folder.list === 'inputs' ? input : first(outputs, folder);
    const other = isOutputOfInput ? input : known;
    if (other === undefined || other === folder) return [];
    const what = folder.list === 'inputs' ? 'input' : 'output';
    return [
      {
        id: isOutputOfInput ? 'output-is-input' : 'same-host-folder',
        severity: 'warning' as const,
        message: isOutputOfInput
          ? `The output ${quote(folder.name)} is the folder of the input ${quote(other.name)}: in Docker Kaapana mounts it as input only, read-only, and what is written is lost.`
          : `The ${what}s ${quote(other.name)} and ${quote(folder.name)} are one folder: in Docker Kaapana mounts it for ${quote(folder.name)} only.`,
        help: isOutputOfInput
          ? 'Give the output a folder of its own.'
          : 'Give each channel a folder of its own.',
        pointer: folder.pointer,
        span: valueSpan(folder.pointer, document),
        related: [{ message: 'The same folder.', span: valueSpan(other.pointer, document) }],
      },
    ];
  });
}

/** The first folder at a path, which is this one where there was none. */
function first(folders: Map<string, Folder>, folder: Folder): Folder {
  const path = trimmed(folder.path);
  const known = folders.get(path) ?? folder;
  folders.set(path, known);
  return known;
}

function trimmed(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}
