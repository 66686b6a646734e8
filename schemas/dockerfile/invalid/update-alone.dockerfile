FROM debian:bookworm-slim
RUN apt-get update
RUN apt-get install -y dcmtk
CMD ["dcmdump", "/input/a.dcm"]
