FROM debian:bookworm-slim
ENV FLYWHEEL_API_KEY=site.example.org:Aq3v0Lx
ARG DB_PASSWORD=tulip7
CMD ["true"]
