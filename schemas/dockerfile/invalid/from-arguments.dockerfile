FROM debian:bookworm-slim # the small one
CMD ["true"]
