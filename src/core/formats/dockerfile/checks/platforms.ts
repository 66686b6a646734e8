import type { DockerfileValue } from '../../../document/dockerfile/dockerfile-value.ts';
import { Variables } from '../../../document/dockerfile/stage/variables.ts';
import type { Span } from '../../../document/document.ts';
import { valueSpan } from '../../../document/spans.ts';
import type { Mend } from '../../../finding.ts';
import { quote } from '../../../wording/quote.ts';
import type { Rule } from '../../format-definition.ts';
import { placedInstructions } from '../placed-instructions.ts';

const SYSTEM = /^([\w-]+)(?:\(([\w.%-]*)(?:\+[\w.%-]+)*\))?$/;
const PART = /^[\w.-]+$/;
const SYSTEMS =
  /^(?:aix|android|darwin|macos|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|windows|zos)$/i;
const PROCESSORS =
  /^(?:i?386|x86[_-]64|amd64|amd64p32|arm|armhf|armel|armbe|aarch64|arm64|arm64be|ppc64|ppc64le|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/i;

/** A platform in FROM that BuildKit cannot read (github.com/containerd/platforms 1.0.0-rc.5, Parse). */
export const platforms: Rule = ({ document }) => {
  if (document.language !== 'dockerfile') return [];
  const value = document.value as DockerfileValue;
  const variables = new Variables(value.instructions, value.escape);
  return placedInstructions(document).flatMap(({ keyword, flags, pointer: at }) => {
    if (keyword !== 'FROM') return [];
    return flags.flatMap(({ name, value: written }, index) => {
      const platform = name === 'platform' ? variables.inFrom(written ?? '') : null;
      if (platform === null || isPlatform(platform)) return [];
      const pointer = `${at}/flags/${index}`;
      return [
        {
          id: 'platform',
          severity: 'error' as const,
          message: `--platform is ${quote(platform)}, which is no platform.`,
          help: 'Write the system and the processor: --platform=linux/amd64.',
          pointer,
          span: valueSpan(pointer, document),
          fixes: written === null ? [] : mendOf(platform, valueSpan(pointer, document)),
        },
      ];
    });
  });
};

/** The platform that was meant, where only the slash is another sign. */
function mendOf(platform: string, span: Span): Mend[] {
  const [, system, processor] = /^(linux|windows)[-_:.\s\\]+(\w+)$/i.exec(platform) ?? [];
  const meant = `${system}/${processor}`.toLowerCase();
  if (system === undefined || processor === undefined || !PROCESSORS.test(processor)) return [];
  return [{ title: `Write ${meant}`, edits: [{ ...span, text: `--platform=${meant}` }] }];
}

/** True for `linux/amd64`, `linux/arm/v7`, `arm64` or `windows(10.0.17763)/amd64`. */
export function isPlatform(text: string): boolean {
  const [system = '', ...others] = text.split('/');
  const [, name = '', version = ''] = SYSTEM.exec(system) ?? [];
  if (name === '' || /%(?![0-9a-f]{2})/i.test(version) || !others.every((part) => PART.test(part)))
    return false;
  if (others.length > 0) return others.length <= 2;
  return SYSTEMS.test(name) || PROCESSORS.test(system);
}
