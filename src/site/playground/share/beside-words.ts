import type { Beside } from '../address/link-contents.ts';

/** What a link has of the files beside the tabs, as the end of what is said when it is copied; empty where there are none. */
export function besideWords(beside: Beside, others: number): string {
  if (others === 0) return '';
  const one = others === 1;
  const files = `The ${one ? '' : `${others.toLocaleString('en-GB')} `}other ${one ? 'file' : 'files'} of the folder`;
  if (beside === 'all') return ` ${files} ${one ? 'is' : 'are'} in it too.`;
  const [name, content] = one ? ['its name', 'its content is'] : ['their names', 'their contents are'];
  if (beside === 'names')
    return ` ${files} ${one ? 'is' : 'are'} in it by ${name} alone: ${content} too long for a link.`;
  return ` ${files} ${one ? 'is' : 'are'} not in it: that would be too long for a link.`;
}
