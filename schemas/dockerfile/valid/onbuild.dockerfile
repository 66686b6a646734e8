FROM debian:bookworm-slim
ONBUILD COPY . /app
ONBUILD RUN make -C /app
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN source /etc/os-release && echo "$VERSION_ID" | tee /version
CMD ["cat", "/version"]
