FROM python:3.12-slim-bookworm
COPY run.py /app/run.py
ENTRYPOINT ["python3 /app/run.py"]
