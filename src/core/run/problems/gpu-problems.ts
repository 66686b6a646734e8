import type { RunProblemText } from './run-problem-text.ts';

/** Why a container cannot have the GPUs that it asks for. */
export const gpuProblems: readonly RunProblemText[] = [
  {
    id: 'run/gpu-no-driver',
    title: 'The host has no NVIDIA driver',
    meaning: 'GPUs are given to containers by the driver of the host; this one has none, or no NVIDIA GPU.',
    mend: 'Install the NVIDIA driver, or take --gpus none for the CPU path of the program.',
  },
  {
    id: 'run/gpu-no-toolkit',
    title: 'The engine cannot give containers a GPU',
    meaning: 'The NVIDIA Container Toolkit is not installed, or the engine does not know it.',
    mend: 'Install the NVIDIA Container Toolkit, run `nvidia-ctk runtime configure --runtime=docker` and restart the engine; or take --gpus none for the CPU path.',
  },
  {
    id: 'run/gpu-too-few',
    title: 'The host has fewer GPUs than are asked for',
    meaning: 'Each container gets whole GPUs, and the host does not have that many.',
    mend: 'Ask for fewer with --gpus N.',
  },
  {
    id: 'run/gpu-too-small',
    title: 'No GPU has as much memory as is asked for',
    meaning: 'A GPU is chosen by the memory that the card has in all, not by what is free.',
    mend: 'Lower the memory that the manifest asks for, or run it on a host with a larger card.',
  },
  {
    id: 'run/gpu-driver-old',
    title: 'The driver is too old for the CUDA of the image',
    meaning: 'A driver supports CUDA up to a version, and the image needs a later one.',
    mend: 'Update the driver of the host, or use an image with an older CUDA.',
  },
  {
    id: 'run/gpu-failed',
    title: 'The GPUs of the host could not be looked at',
    meaning: 'The engine accepts requests for GPUs, but a short container that asked for them failed.',
    mend: 'Try `docker run --rm --gpus all debian:bookworm-slim nvidia-smi` and read what it says.',
  },
  {
    id: 'run/gpu-unused',
    title: 'A GPU was given and not used',
    meaning:
      'While the container ran, none of its programs was seen on a GPU. Many libraries take the CPU without a word where they do not fit the GPU, its driver or its CUDA.',
    mend: 'Let the program print what it computes on, such as torch.cuda.is_available(), and end with a code other than 0 where it is the CPU. Without need of a GPU take --gpus none.',
  },
];
