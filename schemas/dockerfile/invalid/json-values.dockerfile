FROM debian:bookworm-slim
CMD ["sleep", 10]
