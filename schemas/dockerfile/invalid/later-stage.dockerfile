FROM debian:bookworm-slim AS first
COPY --from=second /b /b
FROM first AS second
CMD ["true"]
