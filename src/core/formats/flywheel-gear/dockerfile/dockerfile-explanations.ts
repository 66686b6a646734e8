import type { Explanations } from '../../../explanations.ts';

/** What the problems of `flywheelDockerfileRules` mean; they belong to the format dockerfile. */
export const flywheelDockerfileExplanations: Explanations = {
  'flywheel-manifest': [
    'The Dockerfile makes the image of a gear and does not put manifest.json where Flywheel reads it.',
    'Copy manifest.json to /flywheel/v0/.',
  ],
  'flywheel-run': [
    'Flywheel starts the command of the manifest, or the file run in /flywheel/v0. This gear has neither.',
    'Add a command to the manifest, or copy an executable called run into the folder.',
  ],
  'flywheel-run-mode': [
    'A gear is started by its file run, which must be executable. COPY keeps the mode of the file on your disk, and some systems have none.',
    'Write COPY --chmod=0755, or add RUN chmod +x.',
  ],
  'flywheel-workdir': [
    'Flywheel starts a gear in /flywheel/v0, whatever WORKDIR says. A plain docker run starts in WORKDIR.',
    'Let WORKDIR be /flywheel/v0, so that both do the same.',
  ],
  'flywheel-environment': [
    'A variable has one value in the Dockerfile and another in the manifest of the gear. Flywheel takes the one of the manifest.',
    'Write the same value in both.',
  ],
  'flywheel-environment-missing': [
    'The image sets variables with ENV which the manifest of the gear does not set. The specification promises a run nothing but PATH.',
    'Repeat the variables in environment of the manifest.',
  ],
  'flywheel-bash': [
    'Flywheel starts the command of a gear with bash, and the base image has none.',
    'Install bash, or use a base that has it.',
  ],
};
