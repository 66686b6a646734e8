FROM debian:bookworm-slim
HEALTHCHECK NONE please
CMD ["true"]
