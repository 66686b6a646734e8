FROM debian:bookworm-slim
COPPY main.sh /app/main.sh
CMD ["/app/main.sh"]
