FROM python:3.12-slim-bookworm
WORKDIR /app
COPY main.py .
ENV RAIVEN_INPUT_DIR=/mnt/raiven/input RAIVEN_OUTPUT_DIR=/mnt/raiven/output
CMD ["python", "main.py"]
