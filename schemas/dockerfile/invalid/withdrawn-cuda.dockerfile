FROM nvidia/cuda:10.2-base-ubuntu18.04
CMD ["nvidia-smi"]
