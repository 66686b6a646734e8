FROM debian:bookworm-slim
ADD main.sh /app/main.sh
CMD ["/app/main.sh"]
