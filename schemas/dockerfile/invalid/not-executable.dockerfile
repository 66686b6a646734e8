FROM debian:bookworm-slim
WORKDIR /app
COPY run.sh .
ENTRYPOINT ["./run.sh"]
