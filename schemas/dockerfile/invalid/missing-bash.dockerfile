FROM alpine:3.22
COPY main.sh /app/main.sh
ENTRYPOINT ["/bin/bash", "/app/main.sh"]
