FROM rockylinux:9
RUN yum install -y epel-release && rm -rf /var/lib/apt/lists/*
CMD ["true"]
