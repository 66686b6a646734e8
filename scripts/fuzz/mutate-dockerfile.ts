import type { Random } from './random.ts';

/** Pieces that mean something to BuildKit's parser. */
const PIECES = [
  ...[
    '\\',
    '\n',
    ' ',
    '"',
    "'",
    '[',
    ']',
    ',',
    '=',
    '#',
    '--',
    '$',
    '`',
    '\t',
    '\r\n',
    '\v',
    '\\\n',
    '\\ \n',
    '\\\n\n',
  ],
  ...[
    '<<EOF',
    '\nEOF\n',
    '<<-"E F"',
    "<<'X'\n",
    '--from=',
    '{',
    '}',
    ':-',
    '# escape=`\n',
    '# syntax=x\n',
    '""',
    '1',
  ],
  ...[
    '\nFROM ',
    '\nRUN ',
    '\nENV ',
    '\nCOPY ',
    '\nADD ',
    '\nONBUILD ',
    '\nHEALTHCHECK ',
    '\nSHELL ',
    '\nARG ',
    '\nLABEL ',
  ],
  ...[
    '\nVOLUME ',
    '\nEXPOSE ',
    '\nUSER ',
    '\nFOO ',
    '\nWORKDIR ',
    '\nCMD ',
    '\nSTOPSIGNAL ',
    '\nMAINTAINER ',
    '\nENTRYPOINT ',
  ],
  ...[
    '["a", "b"]',
    '["a", 1]',
    "['a']",
    '--mount=type=cache,target=/x ',
    '--network=host ',
    '--chmod=755 ',
    '--link ',
  ],
  ...[
    '--interval=3s ',
    '--retries=1 ',
    'AS b',
    'as 1',
    '--device=a,b ',
    '--keep-git-dir=x ',
    '\u00a0',
    '\u00e9',
  ],
  ...[
    '--platform=linux/amd64 ',
    '--platform=linux/arm/v7 ',
    '--platform=x ',
    '--platform=$BUILDPLATFORM ',
    '--from=Img ',
    '--from=b ',
    '--from=0 ',
    '--chown=a:1 ',
    '--chmod=u+x ',
    '--chmod=999 ',
    '--checksum=sha256:1 ',
    '# check=error=false\n',
    '# check=x\n',
  ],
  ...[
    ',sharing=locked',
    ',mode=0755',
    ',uid=1',
    ',size=1m',
    ',required',
    ',ro',
    ',rw=0',
    ',id=a',
    ',src=b',
    ',target=/',
    ',from=b',
    ',type=secret',
    ',type=ssh',
    ',type=tmpfs',
    ',type=Bind',
    ',dest=/x',
  ],
  ...[
    '$X',
    '${X}',
    '${X:0:1}',
    '${X%a}',
    '\nENV X=9\n',
    '\nARG X=b\n',
    ':80',
    '/tcp',
    '::1',
    '-81',
    'SIGX',
    '8.8.8.8:',
  ],
];

/** A Dockerfile with up to three changes: a piece put in, some characters cut out, a line dropped or repeated. */
export function mutateDockerfile(text: string, chance: Random): string {
  let changed = text;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) changed = mutateOnce(changed, chance);
  // Half of a pair cannot be written to a file.
  return changed.replaceAll(/\p{Surrogate}/gu, '');
}

function mutateOnce(text: string, chance: Random): string {
  const at = chance.below(text.length + 1);
  const kind = chance.below(5);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1 + chance.below(8));
  if (kind > 1) return text.slice(0, at) + chance.pick(PIECES) + text.slice(at);
  const lines = text.split('\n');
  const line = chance.below(lines.length);
  if (chance.below(2) === 0) lines.splice(line, 1);
  else lines.splice(line, 0, chance.pick(lines));
  return lines.join('\n');
}
