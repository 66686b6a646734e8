import type { KnownFailure } from './known-failure.ts';

/** Failures of runs that want a GPU. */
export const gpuFailures: readonly KnownFailure[] = [
  {
    id: 'gpu-not-available',
    phase: 'start',
    title: 'The engine cannot give a container a GPU.',
    patterns: [
      /could not select device driver "(?:nvidia)?" with capabilities: \[\[gpu\]\]/,
      /nvidia-container-cli: initialization error/,
      /failed to discover GPU vendor from CDI/,
    ],
    cause:
      'The host has no NVIDIA GPU, or the NVIDIA Container Toolkit is not installed or not known to the engine.',
    remedy:
      'Install the NVIDIA Container Toolkit, run `nvidia-ctk runtime configure --runtime=docker` and restart the engine. Without a GPU leave --gpus out and run the CPU path.',
    seen: ['NVIDIA/nvidia-docker#1034', 'fboulnois/stable-diffusion-docker#82', 'infiniflow/ragflow#9573'],
  },
  {
    id: 'gpu-driver-too-old',
    phase: 'start',
    title: 'The driver of the host is too old for the CUDA of the image ($1).',
    patterns: [/requirement error: unsatisfied condition: cuda\s?>=\s?([\d.]{1,20})/],
    cause: 'The image asks for a CUDA version that the installed NVIDIA driver does not support.',
    remedy: 'Update the driver, or use a base image with an older CUDA.',
    seen: ['SyneRBI/PETRIC2#27', 'NVIDIA/nvidia-container-toolkit#152'],
  },
  {
    id: 'gpu-not-requested',
    phase: 'run',
    title: 'The program looks for a GPU, and the container was started without one.',
    patterns: [
      /Found no NVIDIA driver on your system/,
      /libcuda\.so(?:\.1)?: cannot open shared object file/,
      /NVIDIA Driver was not detected\.\s{1,4}GPU functionality will not be available/,
    ],
    goesOn: true,
    cause:
      'No GPU was asked for when the container was started. Some images say so and go on with the CPU, which is much slower.',
    remedy: 'Start the container with --gpus all, or choose the CPU path of the program on purpose.',
    seen: ['the source of PyTorch', 'the start message of NVIDIA’s images'],
  },
  {
    id: 'gpu-no-kernel-image',
    phase: 'run',
    title: 'The installed PyTorch or CUDA build does not know this GPU.',
    patterns: [/no kernel image is available for execution on the device/],
    goesOn: true,
    cause:
      'The package was compiled for other GPU architectures than the one of this card, often because the card is newer.',
    remedy: 'Install a newer wheel; cards of the RTX 50 series need torch 2.7 with CUDA 12.8 or later.',
    seen: ['ubicomplab/rPPG-Toolbox#409', 'vllm-project/vllm#19906'],
  },
  {
    id: 'gpu-lost',
    phase: 'run',
    title: 'The GPU vanished from a running container.',
    patterns: [/Failed to initialize NVML: Unknown Error/],
    goesOn: true,
    cause:
      'The service manager of the host reloaded its configuration and took the device away from the container.',
    remedy:
      'Create the container anew; the documentation of the Container Toolkit names the settings that avoid it.',
    seen: ['NVIDIA/nvidia-container-toolkit#48'],
  },
];
