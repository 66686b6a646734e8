FROM debian:bookworm-slim:1
CMD ["true"]
