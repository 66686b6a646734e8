FROM debian:bookworm-slim
ENV GREETING=hello THREADS 4
CMD ["true"]
