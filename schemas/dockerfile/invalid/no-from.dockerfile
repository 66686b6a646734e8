WORKDIR /app
COPY main.py .
