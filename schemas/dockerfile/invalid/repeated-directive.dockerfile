# escape=\
# escape=`
FROM debian:bookworm-slim
CMD ["true"]
