FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends dcmtk
    python3 \
 && rm -rf /var/lib/apt/lists/*
CMD ["dcmdump", "/input/a.dcm"]
