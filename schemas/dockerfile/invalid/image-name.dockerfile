FROM Debian:bookworm-slim
CMD ["true"]
