/** Generated from the commands of src/cli by `npm run generate`; edits are lost. */

/** A command of `waybill`. */
export interface CommandFacts {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly { readonly word: string; readonly description: string; readonly default: string | null }[];
  readonly options: readonly CommandOption[];
  /** What its help says below the options, as it is printed. */
  readonly notes: string;
}

/** An option of a command. */
export interface CommandOption {
  readonly flags: string;
  readonly description: string;
  /** The only values allowed; empty where there is no such list. */
  readonly choices: readonly string[];
  readonly default: string | null;
}

/** An exit code, and what it says. */
export interface ExitCodeFacts {
  readonly code: number;
  readonly meaning: string;
}

/** Every command, in the order of `waybill --help`. */
export const COMMANDS: readonly CommandFacts[] = [
  {
    "name": "validate",
    "description": "Judge manifests: what is wrong, where, why, and what to do.",
    "arguments": [
      {
        "word": "<path...>",
        "description": "files, folders, patterns, zip files, or - for standard input",
        "default": null
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json",
          "sarif",
          "junit",
          "github"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--as <format>",
        "description": "take them for this format",
        "choices": [
          "dockerfile",
          "flywheel-config",
          "flywheel-gear",
          "kaapana-processing-container",
          "kaapana-task",
          "raiven",
          "red"
        ],
        "default": null
      },
      {
        "flags": "--strict",
        "description": "warnings and hints are errors too",
        "choices": [],
        "default": null
      },
      {
        "flags": "--fix",
        "description": "mend the files, as far as nothing has to be made up",
        "choices": [],
        "default": null
      },
      {
        "flags": "--dry-run",
        "description": "with --fix: show what would change, and change nothing",
        "choices": [],
        "default": null
      },
      {
        "flags": "--watch",
        "description": "judge again when a file changes, until Ctrl-C",
        "choices": [],
        "default": null
      },
      {
        "flags": "--stdin-filename <name>",
        "description": "the name that standard input is judged under",
        "choices": [],
        "default": null
      }
    ],
    "notes": "A folder is searched for the files that platforms look for; what git ignores and links to folders are left out. The content\ndecides the format, and the name where the content says nothing. A zip, or with --as raiven a folder, is judged as a whole.\n\nExamples:\n  waybill validate manifest.json\n  waybill validate --fix --dry-run .\n  waybill validate --format sarif 'gears/**/*.json' > result.sarif\n  generate-manifest | waybill validate - --stdin-filename manifest.json\n\nEach problem names a page of the documentation. It is shown as a path, because this site has no public address yet;\nWAYBILL_SITE=https://… makes it a link.\n\nExit code: 0 all accepted, 1 something rejected, 2 wrong usage or a file that cannot be read, 3 Waybill\nbroke or the disk is full, 130 after Ctrl-C."
  },
  {
    "name": "init",
    "description": "Make a working package: Dockerfile, manifest, program, sample data, test and README.",
    "arguments": [
      {
        "word": "[format]",
        "description": "for which platform: raiven, kaapana, flywheel or red",
        "default": null
      },
      {
        "word": "[dir]",
        "description": "the folder to make; by default the name",
        "default": null
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--name <name>",
        "description": "what it is called: lower-case letters, digits and hyphens",
        "choices": [],
        "default": null
      },
      {
        "flags": "--title <title>",
        "description": "what it is called in words",
        "choices": [],
        "default": null
      },
      {
        "flags": "--author <author>",
        "description": "who wrote it",
        "choices": [],
        "default": null
      }
    ],
    "notes": "FORMAT is raiven, kaapana, flywheel or red. DIR is by default the name; a folder that is there already is fine as long as it\nholds none of the files. Nothing is ever overwritten. In a terminal, what is not said is asked for.\n\nExamples:\n  waybill init raiven\n  waybill init flywheel brain-mask --title \"Brain mask\" --author \"Imaging group\"\n  waybill init red .\n\nExit code: 0 the package is there, 2 wrong usage or something in the way, 3 the disk is full, 130 after Ctrl-C."
  },
  {
    "name": "run",
    "description": "Run a container as its platform would: inputs bound, outputs checked, failures explained.",
    "arguments": [
      {
        "word": "[path]",
        "description": "a manifest, a folder or a zip file",
        "default": null
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json",
          "junit",
          "github"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--input <name=path>",
        "description": "bind a file or folder to an input",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--set <key=value>",
        "description": "set an option, a variable or a plain input",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--output <folder>",
        "description": "where the outputs go",
        "choices": [],
        "default": "./waybill-output"
      },
      {
        "flags": "--template <id>",
        "description": "which template of a Kaapana container",
        "choices": [],
        "default": null
      },
      {
        "flags": "--as <format>",
        "description": "take it for this format",
        "choices": [
          "dockerfile",
          "flywheel-config",
          "flywheel-gear",
          "kaapana-processing-container",
          "kaapana-task",
          "raiven",
          "red"
        ],
        "default": null
      },
      {
        "flags": "--image <tag>",
        "description": "run this image; nothing is built",
        "choices": [],
        "default": null
      },
      {
        "flags": "--gpus <gpus>",
        "description": "all, none, or a number, whatever the manifest asks for",
        "choices": [],
        "default": null
      },
      {
        "flags": "--platform <platform>",
        "description": "for example linux/amd64",
        "choices": [],
        "default": null
      },
      {
        "flags": "--network <network>",
        "description": "what the container reaches",
        "choices": [
          "none",
          "bridge"
        ],
        "default": null
      },
      {
        "flags": "--timeout <time>",
        "description": "stop it after 90s, 10m or 2h; by default after a day",
        "choices": [],
        "default": null
      },
      {
        "flags": "--connectors",
        "description": "fetch and send by the connectors that a RED file names",
        "choices": [],
        "default": null
      },
      {
        "flags": "--each <glob>",
        "description": "a container for each file or folder that matches; or NAME=GLOB",
        "choices": [],
        "default": null
      },
      {
        "flags": "--jobs <n>",
        "description": "with --each or batches: so many side by side; by default one",
        "choices": [],
        "default": null
      },
      {
        "flags": "--dry-run",
        "description": "say what would run, as a docker line too, and run nothing",
        "choices": [],
        "default": null
      },
      {
        "flags": "--shell",
        "description": "open a shell in the place of the command",
        "choices": [],
        "default": null
      },
      {
        "flags": "--mount <src=dst>",
        "description": "with --shell: lay a local folder over the code",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--keep",
        "description": "leave the stopped container for a look at it",
        "choices": [],
        "default": null
      },
      {
        "flags": "--user <user>",
        "description": "who runs in it: the user of the image, or you",
        "choices": [
          "image",
          "caller"
        ],
        "default": null
      }
    ],
    "notes": "The path is a manifest, or a folder or zip file with a Dockerfile and its manifest, which RAIVEN does not have. A\nDockerfile beside it is built unless --image names an image; without a path the manifest is read out of that image.\nInputs are read-only and there is no network, unless the format or --network asks for it. What a platform does\ndifferently is said.\n\nExamples:\n  waybill run . --input input=scans\n  waybill run manifest.json --input dicom=scan.zip --set threshold=0.5 --output results\n  waybill run processing-container.json --template segment --input images=scans --gpus none\n  waybill run experiment.red.yml --input reads=a.fastq --dry-run\n  waybill run . --each 'scans/*' --jobs 2 --format json > results.json\n  waybill run . --input input=scans --shell --mount src=/app/src\n\nOutputs lie in --output and belong to you. Exit code: 0 succeeded, 1 the manifest was rejected or the container failed,\n2 wrong usage or something is not bound, 3 no engine, or Waybill or the engine broke, 130 after Ctrl-C."
  },
  {
    "name": "guides list",
    "description": "Say what each code fence of a page is and does. Executes nothing.",
    "arguments": [
      {
        "word": "[path...]",
        "description": "pages or folders",
        "default": "content/docs"
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json",
          "github"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--example <id>",
        "description": "only this example of each page, with what it continues",
        "choices": [],
        "default": null
      },
      {
        "flags": "--only-needs <needs>",
        "description": "only examples that need one of these, for example gpu",
        "choices": [],
        "default": "all examples"
      },
      {
        "flags": "--shard <i/n>",
        "description": "only the i-th of n parts; each example belongs to exactly one",
        "choices": [],
        "default": null
      },
      {
        "flags": "--jobs <n>",
        "description": "so many side by side; by default as many as there are cores, up to 4",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-cache",
        "description": "run all anew, also what passed before and is unchanged",
        "choices": [],
        "default": null
      },
      {
        "flags": "--baseline <file>",
        "description": "fences that are known to have no fate, a list that may only shrink",
        "choices": [],
        "default": null
      },
      {
        "flags": "--keep",
        "description": "leave the workspaces and say where they are",
        "choices": [],
        "default": "they are removed"
      },
      {
        "flags": "--watch",
        "description": "run a page again when it or a file that it names changes, until Ctrl-C",
        "choices": [],
        "default": null
      },
      {
        "flags": "--require <needs>",
        "description": "a miss of these fails instead of skipping, for example engine,gpu",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--gpus <gpus>",
        "description": "give each container of the examples GPUs: all, or a number",
        "choices": [],
        "default": null
      }
    ],
    "notes": ""
  },
  {
    "name": "guides test",
    "description": "Run the examples of pages on a container engine and compare what comes out.",
    "arguments": [
      {
        "word": "[path...]",
        "description": "pages or folders",
        "default": "content/docs"
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json",
          "junit",
          "github"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--example <id>",
        "description": "only this example of each page, with what it continues",
        "choices": [],
        "default": null
      },
      {
        "flags": "--only-needs <needs>",
        "description": "only examples that need one of these, for example gpu",
        "choices": [],
        "default": "all examples"
      },
      {
        "flags": "--shard <i/n>",
        "description": "only the i-th of n parts; each example belongs to exactly one",
        "choices": [],
        "default": null
      },
      {
        "flags": "--jobs <n>",
        "description": "so many side by side; by default as many as there are cores, up to 4",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-cache",
        "description": "run all anew, also what passed before and is unchanged",
        "choices": [],
        "default": null
      },
      {
        "flags": "--baseline <file>",
        "description": "fences that are known to have no fate, a list that may only shrink",
        "choices": [],
        "default": null
      },
      {
        "flags": "--keep",
        "description": "leave the workspaces and say where they are",
        "choices": [],
        "default": "they are removed"
      },
      {
        "flags": "--watch",
        "description": "run a page again when it or a file that it names changes, until Ctrl-C",
        "choices": [],
        "default": null
      },
      {
        "flags": "--require <needs>",
        "description": "a miss of these fails instead of skipping, for example engine,gpu",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--gpus <gpus>",
        "description": "give each container of the examples GPUs: all, or a number",
        "choices": [],
        "default": null
      }
    ],
    "notes": ""
  },
  {
    "name": "guides update",
    "description": "Run the examples of pages and write what came out into them, keeping wildcards and captures.",
    "arguments": [
      {
        "word": "[path...]",
        "description": "pages or folders",
        "default": "content/docs"
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json",
          "github"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      },
      {
        "flags": "--example <id>",
        "description": "only this example of each page, with what it continues",
        "choices": [],
        "default": null
      },
      {
        "flags": "--only-needs <needs>",
        "description": "only examples that need one of these, for example gpu",
        "choices": [],
        "default": "all examples"
      },
      {
        "flags": "--shard <i/n>",
        "description": "only the i-th of n parts; each example belongs to exactly one",
        "choices": [],
        "default": null
      },
      {
        "flags": "--jobs <n>",
        "description": "so many side by side; by default as many as there are cores, up to 4",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-cache",
        "description": "run all anew, also what passed before and is unchanged",
        "choices": [],
        "default": null
      },
      {
        "flags": "--baseline <file>",
        "description": "fences that are known to have no fate, a list that may only shrink",
        "choices": [],
        "default": null
      },
      {
        "flags": "--keep",
        "description": "leave the workspaces and say where they are",
        "choices": [],
        "default": "they are removed"
      },
      {
        "flags": "--watch",
        "description": "run a page again when it or a file that it names changes, until Ctrl-C",
        "choices": [],
        "default": null
      },
      {
        "flags": "--require <needs>",
        "description": "a miss of these fails instead of skipping, for example engine,gpu",
        "choices": [],
        "default": "none"
      },
      {
        "flags": "--gpus <gpus>",
        "description": "give each container of the examples GPUs: all, or a number",
        "choices": [],
        "default": null
      }
    ],
    "notes": ""
  },
  {
    "name": "doctor",
    "description": "Say what this host can do, and the one command that mends each miss.",
    "arguments": [],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      }
    ],
    "notes": ""
  },
  {
    "name": "explain",
    "description": "Recognise known failures in what docker or a program printed, with cause and remedy.",
    "arguments": [
      {
        "word": "[file]",
        "description": "the output, or - for standard input",
        "default": "-"
      }
    ],
    "options": [
      {
        "flags": "--version",
        "description": "say which version this is",
        "choices": [],
        "default": null
      },
      {
        "flags": "--format <format>",
        "description": "how to report",
        "choices": [
          "human",
          "json"
        ],
        "default": "human"
      },
      {
        "flags": "--quiet",
        "description": "verdicts and errors only",
        "choices": [],
        "default": null
      },
      {
        "flags": "--verbose",
        "description": "say more: reasons, all fixes, other forms of a value",
        "choices": [],
        "default": null
      },
      {
        "flags": "--color",
        "description": "colours even in a pipe",
        "choices": [],
        "default": null
      },
      {
        "flags": "--no-color",
        "description": "no colours",
        "choices": [],
        "default": null
      }
    ],
    "notes": ""
  }
];

/** The codes that commands end with; there are no others. */
export const EXIT_CODES: readonly ExitCodeFacts[] = [
  {
    "code": 0,
    "meaning": "All is well: accepted, passed, succeeded."
  },
  {
    "code": 1,
    "meaning": "What was looked at is wrong: a manifest is rejected, an example or a container failed."
  },
  {
    "code": 2,
    "meaning": "Wrong usage: an unknown option, a file that cannot be read, nothing found, a run that was refused."
  },
  {
    "code": 3,
    "meaning": "Waybill or the container engine broke, or the disk is full."
  },
  {
    "code": 130,
    "meaning": "It was ended by Ctrl-C."
  }
];
