import type { Shape, ShapeMember } from '../print/shape.ts';

/** What the connector that most files use is told, an address. */
export const HTTP_ACCESS: Shape = {
  kind: 'object',
  members: [member('url', 'https://example.com/file')],
};

/** The connectors that most RED files use, with what each must be told; secrets as variables. */
export const CONNECTOR_SHAPES: readonly { readonly label: string; readonly shape: Shape }[] = [
  connector('red-connector-http', HTTP_ACCESS),
  connector('red-connector-ssh', {
    kind: 'object',
    members: [
      member('host', 'example.com'),
      {
        key: 'auth',
        value: {
          kind: 'object',
          members: [member('username', '{{ssh_username}}'), member('password', '{{ssh_password}}')],
        },
      },
      member('filePath', 'path/of/the/file'),
    ],
  }),
];

function connector(command: string, access: Shape): { readonly label: string; readonly shape: Shape } {
  const members: ShapeMember[] = [
    { key: 'command', value: { kind: 'value', value: command } },
    { key: 'access', value: access },
  ];
  return { label: command, shape: { kind: 'object', members } };
}

function member(key: string, hint: string): ShapeMember {
  return { key, value: { kind: 'fill', text: true, hint } };
}
