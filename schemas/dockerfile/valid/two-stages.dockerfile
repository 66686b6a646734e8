# syntax=docker/dockerfile:1
ARG PYTHON=3.12
FROM python:${PYTHON}-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/install .

FROM python:${PYTHON}-slim-bookworm
ENV PATH=/install/bin:$PATH \
    # A comment between two pairs is allowed.
    GREETING="hello world"
COPY --from=build --chown=1000:1000 /install /install
COPY --chmod=755 <<EOF /app/run.sh
#!/bin/sh
echo "$GREETING"
EOF
RUN <<SCRIPT
set -e
apt-get update
apt-get install -y --no-install-recommends dcmtk
rm -rf /var/lib/apt/lists/*
SCRIPT
HEALTHCHECK --interval=1m30s --retries=3 CMD ["true"]
STOPSIGNAL SIGINT
ENTRYPOINT ["/app/run.sh"]
CMD []
