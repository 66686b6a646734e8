FROM debian:bookworm-slim
COPY main.py
USER
EXPOSE
ENV
