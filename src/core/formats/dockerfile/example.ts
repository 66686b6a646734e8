/** A small image with one program. */
export const example = `FROM python:3.12-slim-bookworm
WORKDIR /app
RUN pip install --no-cache-dir numpy==2.2.1
COPY main.py .
ENTRYPOINT ["python", "main.py"]
`;
