FROM debian:bookworm-slim
RUN --network=off true
RUN --mount=type=bind,from=${IMAGE},target=/x true
RUN --device= true
CMD ["true"]
