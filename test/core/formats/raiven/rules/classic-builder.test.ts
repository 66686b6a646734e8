import { expect, test } from 'vitest';
import { FORMATS, judge } from '../../../../../src/core/index.ts';

const example = FORMATS.find(({ id }) => id === 'raiven')?.example ?? '';

function ids(line: string): string[] {
  return judge(`${example}${line}\n`, { format: 'raiven' }).problems.map(({ id }) => id);
}

test.each([
  'RUN --mount=type=cache,target=/x true',
  'RUN --network=none true',
  'RUN --security=insecure true',
  'COPY --chmod=755 a /a',
  'COPY --link a /a',
  'COPY --exclude=b a /a',
  'COPY --parents a /a',
  'ADD --chmod=755 a /a',
  'ADD --link a /a',
  'ADD --exclude=b a /a',
  'ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/a /a',
  'ADD --keep-git-dir=true https://example.org/a.git /a',
  'ADD --unpack=true a.tar /a',
])('%s needs BuildKit, which RAIVEN does not use', (line) => {
  expect(ids(line)).toContain('raiven/classic-builder');
});

test.each(['COPY --from=debian:bookworm-slim /etc/hostname /a', 'COPY --chown=1:1 a /a', 'RUN true'])(
  '%s does without it',
  (line) => {
    expect(ids(line)).not.toContain('raiven/classic-builder');
  },
);
