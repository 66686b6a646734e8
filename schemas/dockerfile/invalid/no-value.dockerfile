FROM debian:bookworm-slim
ENV GREETING
CMD ["true"]
