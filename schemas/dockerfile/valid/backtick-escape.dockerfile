# escape=`
FROM debian:bookworm-slim
RUN apt-get update `
 && apt-get install -y --no-install-recommends python3 python3-venv `
 && python3 -m venv /opt/venv `
 && /opt/venv/bin/pip install pydicom
ENTRYPOINT ["/opt/venv/bin/python", "-m", "pydicom"]
