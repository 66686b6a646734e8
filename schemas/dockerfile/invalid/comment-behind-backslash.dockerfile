FROM debian:bookworm-slim
RUN apt-get update \ # the lists
 && apt-get install -y dcmtk
CMD ["dcmdump", "/input/a.dcm"]
