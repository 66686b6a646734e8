FROM debian:bookworm-slim
COPY <<EOT /start
#!/bin/sh
echo ready
EOT
CMD ["/start"]
