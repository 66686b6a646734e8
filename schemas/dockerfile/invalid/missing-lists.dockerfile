FROM debian:bookworm-slim
RUN DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends dcmtk
CMD ["dcmdump", "/input/a.dcm"]
