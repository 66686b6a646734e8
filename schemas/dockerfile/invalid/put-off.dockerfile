FROM debian:bookworm-slim AS base
ONBUILD apt-get update

FROM base
CMD ["true"]
