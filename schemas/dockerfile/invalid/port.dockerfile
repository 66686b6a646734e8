FROM debian:bookworm-slim
EXPOSE 7860 # the page
EXPOSE 99999
CMD ["true"]
