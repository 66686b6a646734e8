FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y python3 && rm -rf /var/lib/apt/lists/*
COPY main.py /app/main.py
CMD ["python", "/app/main.py"]
