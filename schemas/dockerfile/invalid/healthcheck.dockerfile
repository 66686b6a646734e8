FROM debian:bookworm-slim
HEALTHCHECK --interval=30 CMD ["true"]
