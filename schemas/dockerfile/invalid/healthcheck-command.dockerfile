FROM debian:bookworm-slim
HEALTHCHECK CMD
CMD ["true"]
