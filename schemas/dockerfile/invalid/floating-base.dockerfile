FROM python:latest
CMD ["python", "-V"]
