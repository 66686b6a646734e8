FROM debian:bookworm-slim AS build
RUN touch /program

FROM debian:bookworm-slim
COPY --from=Build-Stage /program /program
CMD ["/program"]
