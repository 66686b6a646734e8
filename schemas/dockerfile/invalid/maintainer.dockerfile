FROM debian:bookworm-slim
MAINTAINER Imaging group <imaging@example.org>
CMD ["true"]
