FROM debian:bookworm-slim
COPY --from=2 /a /a
COPY --from=$IMAGE /b /b
CMD ["true"]
