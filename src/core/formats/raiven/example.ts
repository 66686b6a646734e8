/** A container that reads DICOM files and writes others. */
export const example = `FROM python:3.12-slim-bookworm
WORKDIR /app
RUN pip install --no-cache-dir pydicom==3.0.1 numpy==2.2.1
COPY main.py .
ENV RAIVEN_INPUT_DIR=/mnt/raiven/input RAIVEN_OUTPUT_DIR=/mnt/raiven/output
CMD ["python", "main.py"]
`;
