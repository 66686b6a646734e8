FROM debian:bookworm-slim
RUN apt-get update && apt-get install dcmtk
CMD ["dcmdump", "/input/a.dcm"]
