from debian:bookworm-slim as base
run apt-get update && apt-get install -y --no-install-recommends python3
from base
user 1000
entrypoint ["python3", "-V"]
