FROM debian:bookworm-slim
COPY main.py /app/main.py
CMD ["python3", "/app/main.py"]
