FROM python:3.12-slim-bookworm
COPY run.py /app/run.py
ENTRYPOINT exec python3 /app/run.py
CMD ["--help"]
