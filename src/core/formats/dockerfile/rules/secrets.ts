import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

/** Names that end like this hold something secret; what tells where it lies, how long it is or whether it is used does not. */
const SECRET_NAME =
  /(?:^|_)(?:PASSWORDS?|PASSWD|PASSPHRASE|SECRETS?|TOKENS?|API_?KEYS?|ACCESS_?KEYS?|SECRET_?KEYS?|PRIVATE_?KEYS?|CREDENTIALS?)$/i;

/** A value that stands for none: empty, a variable, a path, a word that says that it must be replaced. */
const NO_SECRET = /^$|^["']{2}$|\$|^["']?(?:\/|\.\/|true|false|none|null|changeme|<|x{3,}|\*+|your)/i;

/** Files that hold secrets or a licence that belongs to a person. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env|\.netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|credentials(?:\.json)?|service[-_]account[\w-]*\.json|[\w-]*\.(?:pem|p12|pfx|keystore|key))$/i;
const LICENCE_FILE =
  /(?:^|\/)(?:license\.txt|license|\.license|fs_?license\.txt|freesurfer[-_]license(?:\.txt)?)$/i;

/** Secrets that become part of the image, where everyone who has it can read them. */
export const secrets: Rule = ({ document }) => [...secretValues(document), ...secretFiles(document)];

function secretValues(document: Context['document']): Finding[] {
  return placedInstructions(document).flatMap(({ keyword, pairs, pointer }) => {
    if (keyword !== 'ENV' && keyword !== 'ARG') return [];
    return pairs.flatMap(({ name, value }, index) => {
      if (!SECRET_NAME.test(name) || value === null || NO_SECRET.test(value)) return [];
      const at = `${pointer}/pairs/${index}`;
      return [
        {
          id: 'secret-value',
          severity: 'warning' as const,
          message: `${name} looks like a secret, and ${keyword} writes its value into the image, where everyone who has the image can read it.`,
          help: 'Give it to the container when it runs, or to one RUN with --mount=type=secret.',
          pointer: at,
          span: valueSpan(at, document),
        },
      ];
    });
  });
}

function secretFiles(document: Context['document']): Finding[] {
  const copies = finalStage(document)?.copies ?? [];
  return copies.flatMap(({ source, from, target, pointer }) => {
    const licence = LICENCE_FILE.test(source) && /freesurfer/i.test(target + source);
    if (from !== null || !(licence || SECRET_FILE.test(source))) return [];
    return [
      {
        id: 'secret-file',
        severity: 'warning' as const,
        message: licence
          ? `${source} is the licence of FreeSurfer, which is given to a person and must not be passed on in an image.`
          : `${source} looks like a secret, and everyone who has the image can read it.`,
        help: licence
          ? 'Take it as an input, and set FS_LICENSE to its path when the container runs.'
          : 'Leave it out of the image: give it to the container when it runs, or to one RUN with --mount=type=secret.',
        pointer,
        span: valueSpan(pointer, document),
      },
    ];
  });
}
