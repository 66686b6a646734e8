FROM debian:bookworm-slim
COPY settings.sh /app/settings.sh
RUN source /app/settings.sh && echo "$THREADS"
CMD ["true"]
