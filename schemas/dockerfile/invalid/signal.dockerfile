FROM debian:bookworm-slim
STOPSIGNAL SIGTREM
CMD ["true"]
