FROM debian:bookworm-slim
COPY --chwon=1000 main.sh /app/
COPY --link=maybe main.sh /app/
COPY --chmod main.sh /app/
COPY --from=a --from=b /x /y
WORKDIR --parents /app
