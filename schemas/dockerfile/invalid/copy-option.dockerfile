FROM debian:bookworm-slim
COPY --chmod=rwxr-xr-x run.sh /run.sh
COPY --link --chown=app:app model.bin /model.bin
ADD --checksum=sha256:123 https://example.org/atlas.nii /atlas.nii
CMD ["/run.sh"]
