FROM debian:bookworm-slim
VOLUME [""]
CMD ["true"]
