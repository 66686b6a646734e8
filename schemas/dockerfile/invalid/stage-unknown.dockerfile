FROM debian:bookworm-slim AS builder
RUN touch /tool
FROM debian:bookworm-slim
COPY --from=bulider /tool /tool
CMD ["/tool"]
