import { valueSpan } from '../../../document/spans.ts';
import type { Finding, Mend } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { Rule } from '../../format-definition.ts';
import { type BaseImage, baseImages } from '../base-image.ts';
import { MOVED_SUITES, RETIRED_IMAGES, RETIREMENT_SOURCES, type RetiredImage } from './retired-images.ts';

/** Base images that ended: some cannot be pulled, some cannot install packages, all lack security updates. */
export const retiredBase: Rule = ({ document }) =>
  baseImages(document).flatMap((base) => {
    const retired = RETIRED_IMAGES.find(
      ({ name, tags }) => name === base.name && tags.test(base.tag ?? 'latest'),
    );
    if (retired !== undefined) return [retiredImage(base, retired, document)];
    const suite = (base.tag ?? '').split('-').find((word) => Object.hasOwn(MOVED_SUITES, word));
    return suite === undefined ? [] : [movedSuite(base, suite, document)];
  });

const ENDINGS: Readonly<Record<'packages' | 'pull' | 'none', string>> = {
  pull: 'was withdrawn, so the build stops at this line.',
  packages: 'is no longer looked after, and its packages have moved to an archive, so installing any fails.',
  none: 'gets no security updates any more.',
};

function retiredImage(base: BaseImage, retired: RetiredImage, document: Context['document']): Finding {
  const { title, ended, broken, name } = retired;
  const pointer = `${base.pointer}/arguments/0`;
  const when = broken === 'pull' ? '' : ` It ended on ${ended} at the latest.`;
  return {
    id: 'retired-base',
    severity: broken === null ? 'hint' : 'warning',
    message: `${title} ${ENDINGS[broken ?? 'none']}${when}`,
    help: `Build upon a newer one, for instance ${name === 'centos' ? retired.instead : `${name}:${newTag(base, retired)}`}. Source: ${RETIREMENT_SOURCES[name] ?? ''}`,
    pointer,
    span: valueSpan(pointer, document),
    fixes: name === 'centos' ? [] : replaceImage(base, `${name}:${newTag(base, retired)}`, document),
  };
}

function movedSuite(base: BaseImage, suite: string, document: Context['document']): Finding {
  const pointer = `${base.pointer}/arguments/0`;
  const tag = (base.tag ?? '').replace(suite, 'bookworm');
  return {
    id: 'retired-base',
    severity: 'warning',
    message: `This image is built upon ${MOVED_SUITES[suite]}, whose packages have moved to an archive, so installing any fails.`,
    help: `Choose a tag with a newer Debian, for instance ${base.name}:${tag}, where there is one.`,
    pointer,
    span: valueSpan(pointer, document),
    fixes: replaceImage(base, `${base.name}:${tag}`, document),
  };
}

/** The new tag keeps a suffix such as `-slim`; a suite that ended goes with it. */
function newTag({ tag }: BaseImage, { name, tags, instead }: RetiredImage): string {
  const rest = (tag ?? '').replace(tags, '');
  if (name === 'nvidia/cuda') {
    const kind = /devel|runtime/.exec(tag ?? '')?.[0] ?? 'base';
    const cudnn = kind !== 'base' && tag?.includes('cudnn') === true ? 'cudnn-' : '';
    return `${instead}-${cudnn}${kind}-ubuntu24.04`;
  }
  if (name !== 'python' && name !== 'debian') return instead;
  const kept = rest
    .replace(/-(?:wheezy|jessie|stretch|buster|bullseye)/, '-bookworm')
    .replace(/alpine[\d.]+/, 'alpine');
  return `${instead}${/^(?:-slim)?(?:-bookworm)?$|^-alpine$/.test(kept) ? kept : ''}`;
}

/** Another base is for the author to try, so it is never applied unasked. */
function replaceImage(base: BaseImage, text: string, document: Context['document']): Mend[] {
  const place = document.places.get(`${base.pointer}/arguments/0`);
  if (!base.literal || base.digest !== null || place === undefined) return [];
  return [{ title: `Build upon ${text}`, preferred: false, edits: [{ ...place.value, text }] }];
}
