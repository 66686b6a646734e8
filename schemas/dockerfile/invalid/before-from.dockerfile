WORKDIR /app
FROM debian:bookworm-slim
CMD ["true"]
