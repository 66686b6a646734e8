FROM debian:bookworm-slim
ENV FLYWHEEL /flywheel/v0
CMD ["true"]
