/** What is known of an instruction beside the words that may follow it. */
export interface InstructionHelp {
  readonly keyword: string;
  /** What it does, in a sentence. */
  readonly sentence: string;
  /** An LSP snippet of what follows the keyword. */
  readonly rest: string;
}

/** The instructions in the order in which a Dockerfile mostly has them. */
export const INSTRUCTIONS: readonly InstructionHelp[] = [
  help(
    'FROM',
    'Begins a build stage with the files and settings of another image.',
    '${1:debian:bookworm-slim}',
  ),
  help('ARG', 'Names a value that the build may be given; containers do not see it.', '${1:NAME}=${2:value}'),
  help(
    'WORKDIR',
    'Sets the folder for all that follows and for the started program, and makes it where it is missing.',
    '${1:/app}',
  ),
  help(
    'COPY',
    'Puts files of the build context, or of another stage, into the image.',
    '${1:main.py} ${2:.}',
  ),
  help(
    'RUN',
    'Runs a command while the image is built, and keeps what it changes in the file system.',
    '${1:command}',
  ),
  help(
    'ENV',
    'Sets variables for the rest of the build and for every container of the image.',
    '${1:NAME}=${2:value}',
  ),
  help('USER', 'Sets who runs all that follows and the started program.', '${1:1000}'),
  help(
    'ENTRYPOINT',
    'Names the program that a container starts; what follows the image in docker run is given to it.',
    '["${1:python3}", "${2:main.py}"]',
  ),
  help(
    'CMD',
    'Names the program that a container starts, or the arguments of ENTRYPOINT, where docker run says nothing else.',
    '["${1:python3}", "${2:main.py}"]',
  ),
  help('LABEL', 'Notes names and values about the image that tools can read.', '${1:name}="${2:value}"'),
  help('EXPOSE', 'Notes the port that the program listens on; it opens none.', '${1:8000}'),
  help(
    'VOLUME',
    'Marks folders that every container gets a volume of its own for; what later instructions write there is lost.',
    '["${1:/data}"]',
  ),
  help(
    'ADD',
    'Puts files into the image as COPY does, and unpacks archives and fetches addresses as well.',
    '${1:source} ${2:.}',
  ),
  help(
    'HEALTHCHECK',
    'Names the command by which the engine asks whether the container still works.',
    'CMD ${1:command}',
  ),
  help(
    'SHELL',
    'Sets the shell that RUN, CMD and ENTRYPOINT use where they are no list.',
    '["${1:/bin/bash}", "-c"]',
  ),
  help('STOPSIGNAL', 'Sets the signal that asks the program to end.', '${1:SIGTERM}'),
  help('ONBUILD', 'Keeps an instruction for images that are built upon this one.', '${1:COPY} $2'),
  help('MAINTAINER', 'Names the author. It is out of use; write a LABEL.', '${1:name}'),
];

/** An instruction by its name, in upper or lower case. */
export function instructionHelp(word: string): InstructionHelp | undefined {
  return INSTRUCTIONS.find(({ keyword }) => keyword === word.toUpperCase());
}

/** What is shown of an instruction. Docker's page stands there as text, as the site links to itself alone. */
export function instructionMarkdown({ keyword, sentence }: InstructionHelp): string {
  return `**${keyword}**\n\n${sentence}\n\nDocker's reference: \`docs.docker.com/reference/dockerfile/#${keyword.toLowerCase()}\`\n\n[Reference](/reference/dockerfile/)`;
}

function help(keyword: string, sentence: string, rest: string): InstructionHelp {
  return { keyword, sentence, rest };
}
