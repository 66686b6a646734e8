FROM python:3.12-slim-bookworm
COPY run.py /app/run.py
CMD ["pip", "install", "numpy"]
CMD ["python3", "/app/run.py"]
