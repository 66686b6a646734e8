# check=skip
FROM debian:bookworm-slim
CMD ["true"]
