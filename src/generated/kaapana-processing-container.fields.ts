/** Generated from schemas/kaapana-processing-container by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the processing container."
  },
  {
    "pointer": "/description",
    "type": "text",
    "required": true,
    "open": false,
    "description": "What the container is for, in a sentence."
  },
  {
    "pointer": "/api_version",
    "type": "whole number",
    "required": false,
    "open": false,
    "default": 1,
    "allowed": [
      1
    ],
    "description": "The version of the task API that this file is written for. There is only version 1."
  },
  {
    "pointer": "/templates",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The ways in which the image can be run, one task template each."
  },
  {
    "pointer": "/templates/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One way to run the image: the channels, variables and command that belong together."
  },
  {
    "pointer": "/templates/*/identifier",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name by which a task.json chooses this template (its taskTemplate)."
  },
  {
    "pointer": "/templates/*/description",
    "type": "text",
    "required": true,
    "open": false,
    "description": "What this way of running the image does."
  },
  {
    "pointer": "/templates/*/inputs",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so."
  },
  {
    "pointer": "/templates/*/inputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder that is mounted into the container."
  },
  {
    "pointer": "/templates/*/inputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The channel's name, which a task uses to bind a folder to it."
  },
  {
    "pointer": "/templates/*/inputs/*/mounted_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Where the folder appears in the container, as an absolute path."
  },
  {
    "pointer": "/templates/*/inputs/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the folder holds and how it is laid out."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "How the memory grows with the size of what lies in this folder."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/type",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "limit",
      "request"
    ],
    "description": "Which value is raised: the limit, or the request."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/mode",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "sum",
      "max_file_size",
      "max_item_sum"
    ],
    "description": "What is measured: all files together, the largest file, or the largest sum over one item's folder."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/templates/*/inputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/templates/*/outputs",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The folders that the container writes."
  },
  {
    "pointer": "/templates/*/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder that is mounted into the container."
  },
  {
    "pointer": "/templates/*/outputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The channel's name, which a task uses to bind a folder to it."
  },
  {
    "pointer": "/templates/*/outputs/*/mounted_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Where the folder appears in the container, as an absolute path."
  },
  {
    "pointer": "/templates/*/outputs/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the folder holds and how it is laid out."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "How the memory grows with the size of what lies in this folder."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/type",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "limit",
      "request"
    ],
    "description": "Which value is raised: the limit, or the request."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/mode",
    "type": "text",
    "required": true,
    "open": false,
    "allowed": [
      "sum",
      "max_file_size",
      "max_item_sum"
    ],
    "description": "What is measured: all files together, the largest file, or the largest sum over one item's folder."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/templates/*/outputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/templates/*/env",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none."
  },
  {
    "pointer": "/templates/*/env/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "An environment variable of the container."
  },
  {
    "pointer": "/templates/*/env/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The variable's name, as the program reads it."
  },
  {
    "pointer": "/templates/*/env/*/value",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Its value unless a task sets another. Always text: write \"1\", not 1."
  },
  {
    "pointer": "/templates/*/env/*/choices",
    "type": "list of text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "The values that a user is offered. Kaapana does not check against them."
  },
  {
    "pointer": "/templates/*/env/*/choices/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "One value to choose from."
  },
  {
    "pointer": "/templates/*/env/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the variable does."
  },
  {
    "pointer": "/templates/*/command",
    "type": "list of text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run."
  },
  {
    "pointer": "/templates/*/command/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "One word of the command."
  },
  {
    "pointer": "/templates/*/resources",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the container may use. Locally only memory is applied; CPU and GPU count on a cluster."
  },
  {
    "pointer": "/templates/*/resources/limits",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What the container can never exceed, for instance \"memory\": \"2Gi\" or \"nvidia.com/gpu\": 1. Write memory with Ki, Mi or Gi."
  },
  {
    "pointer": "/templates/*/resources/requests",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone."
  }
];
