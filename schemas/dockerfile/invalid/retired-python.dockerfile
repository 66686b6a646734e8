FROM python:3.7-slim-buster
CMD ["python", "-V"]
