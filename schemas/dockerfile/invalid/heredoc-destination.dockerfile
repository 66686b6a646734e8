FROM debian:bookworm-slim
COPY /app/settings.ini <<EOF
threads = 4
EOF
CMD ["true"]
