FROM debian:bookworm-slim
HEALTHCHECK curl localhost
CMD ["true"]
