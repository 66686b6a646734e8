FROM debian:bookworm-slim
ENV GREETING='it's a container'
LABEL title="a gear"s"
CMD ["true"]
