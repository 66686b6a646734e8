FROM debian:buster-slim
CMD ["true"]
