import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/core/index.ts';

/** Lines behind FROM, and FROMs, with the verdict of BuildKit 0.34.0 on each; of `$KIND` and the like only the build knows the value. */
const ACCEPTED = [
  'RUN --mount=type=tmpfs,target=/x,size=1.5GiB true',
  'RUN --mount=type=cache,target=/x,sharing=LOCKED,uid=1,mode=0755 true',
  'RUN --mount=type=secret,id=a,env=A,required true',
  'RUN --mount=type=ssh,required=true,mode=0600 true',
  'RUN --mount=type=$KIND,target=/x,size=1m true',
  'COPY --chmod=u=rwx,go=rX a /a',
  'COPY --chmod=07777 a /a',
  'COPY --chmod=$MODE a /a',
  'COPY --link --chown=0:root a /a',
  'COPY --link=false --chown=app a /a',
  'ADD --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://a.b/c /c',
  'COPY --from=localhost:5000/a/b:c /a /a',
  'EXPOSE 80 8000-8010/udp 127.0.0.1:8080:80/TCP [::1]:80:80',
  'EXPOSE 8000-8010:80',
  'EXPOSE $PORT',
  'STOPSIGNAL 9',
  'COPY <<"E" /a\n${X:0:3}\nE',
  'FROM --platform=linux/arm/v7 debian:bookworm',
  'FROM --platform=arm64 debian:bookworm',
  'FROM --platform=windows(10.0.17763+x)/amd64 debian:bookworm',
];
const REJECTED = [
  'RUN --mount=type=bind,target=/x,size=1m true',
  'RUN --mount=type=tmpfs,target=/x,size=1mm true',
  'RUN --mount=type=bind,target=/x,uid=1 true',
  'RUN --mount=target=/x,required true',
  'RUN --mount=type=secret,id=a,source=b true',
  'RUN --mount=type=ssh,source=a true',
  'RUN --mount=type=cache,target=/ true',
  'RUN --mount=type=bind,target=/x,sharing=shared true',
  'RUN --mount=type=cache,target=/x,mode=0888 true',
  'RUN --mount=from=Image,target=/x true',
  'COPY --chmod=10000 a /a',
  'COPY --chmod=u+y a /a',
  'ENV MODE=rwx\nCOPY --chmod=$MODE a /a',
  'COPY --link --chown=0:app a /a',
  'ADD --checksum=sha256:12 https://a.b/c /c',
  'ADD --checksum=sha256:12 c /c',
  'COPY --from=Image /a /a',
  'COPY git@github.com:a/b.git /a',
  'EXPOSE 8000-8010:8000-8020',
  'EXPOSE 300.0.0.1:80:80',
  'ENV PORT=web\nEXPOSE $PORT',
  'ENV S=SIGNONE\nSTOPSIGNAL $S',
  'COPY <<E /a\n${X:0:3}\nE',
  'FROM --platform=linux debian:bookworm AS a\nFROM --platform=linux/amd64/v1/x debian:bookworm',
  'FROM --platform=pc debian:bookworm',
  'FROM ""',
];

function accepts(lines: string): boolean {
  const text = lines.startsWith('FROM') ? lines : `FROM debian:bookworm\nARG KIND\nARG MODE\n${lines}`;
  return judge(`${text}\n`, { fileName: 'Dockerfile' }).accepted;
}

describe('values of options', () => {
  it.each(ACCEPTED)('are accepted as BuildKit does: %j', (lines) => {
    expect(accepts(lines)).toBe(true);
  });

  it.each(REJECTED)('are rejected as BuildKit does: %j', (lines) => {
    expect(accepts(lines)).toBe(false);
  });

  it('of a stage are known in those that build upon it', () => {
    const text = 'FROM debian:bookworm AS a\nENV P=web\nFROM a\nEXPOSE $P\n';
    expect(judge(text, { fileName: 'Dockerfile' }).problems.map(({ id }) => id)).toEqual(['dockerfile/port']);
  });

  it('in stages that nothing needs are left alone', () => {
    expect(accepts('FROM debian:bookworm\nEXPOSE x\nFROM debian:bookworm')).toBe(true);
  });

  it('stay fast with many stages that hand on many variables', () => {
    const env = Array.from({ length: 900 }, (_, index) => `V${index}=${index}`).join(' ');
    const stages = Array.from({ length: 4000 }, (_, index) => `FROM s${index} AS s${index + 1}`).join('\n');
    expect(accepts(`FROM debian:bookworm AS s0\nENV ${env}\n${stages}`)).toBe(true);
  });
});
