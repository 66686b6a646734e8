FROM --platform=linux/arm64 debian:bookworm-slim
CMD ["true"]
