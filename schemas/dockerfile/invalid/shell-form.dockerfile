FROM python:3.12-slim-bookworm
COPY run.py /app/run.py
CMD python3 /app/run.py
