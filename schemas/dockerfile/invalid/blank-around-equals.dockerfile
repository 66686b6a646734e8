FROM debian:bookworm-slim
ENV THREADS = 4
CMD ["true"]
