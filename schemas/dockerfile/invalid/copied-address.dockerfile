FROM debian:bookworm-slim
COPY https://example.org/model.pt /app/model.pt
CMD ["true"]
