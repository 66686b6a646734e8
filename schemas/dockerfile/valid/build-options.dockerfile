# check=skip=JSONArgsRecommended
# A program that is built with caches and secrets, and files that are fetched and written in place.
ARG SUITE=bookworm
FROM --platform=$BUILDPLATFORM debian:${SUITE}-slim AS build
ARG MODE=0755
ENV PORT=7860 SIGNAL=INT
WORKDIR /src
RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=tmpfs,target=/tmp,size=64m \
    apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
RUN --mount=type=secret,id=token,required=true,mode=0400,uid=1000 --mount=type=ssh,id=default \
    --mount=type=bind,source=src,target=/src,rw --network=none gcc -O2 -o /program main.c
ADD --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.org/atlas.nii /data/
COPY --chmod=$MODE <<EOT /usr/local/bin/start
#!/bin/sh
exec /program "$PORT"
EOT

FROM --platform=linux/amd64 debian:bookworm-slim
ENV PORT=7860
COPY --from=build --chmod=u=rwx,go=rx --link --chown=1000:1000 /program /program
COPY --from=busybox:1.36 /bin/busybox /bin/busybox
RUN --mount=from=build,source=/data,target=/data,ro cp /data/atlas.nii /atlas.nii
EXPOSE $PORT 127.0.0.1:8000-8001:9000-9001/udp
STOPSIGNAL SIGINT
CMD ["/program"]
