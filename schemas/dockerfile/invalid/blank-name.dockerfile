FROM debian:bookworm-slim
ENV =hello
ARG =1
CMD ["true"]
