FROM python:3.12-slim-bookworm
WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,taget=/root/.cache/pip pip install -r requirements.txt
RUN --mount=type=cach,target=/root/.cache/pip pip install pydicom==3.0.1
RUN --mount=target=/app/data,mode=0755 python -m compileall /app
CMD ["python", "main.py"]
