FROM debian:bookworm-slim
COPY /home/lab/model.pt /app/model.pt
COPY ../shared/tools.sh /app/
CMD ["true"]
