FROM debian:bookworm-slim
COPY .env /app/.env
COPY license.txt /opt/freesurfer/license.txt
CMD ["true"]
