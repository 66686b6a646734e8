/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the task. On Kubernetes the pod is named after it, in lower case and with at most 62 characters."
  },
  {
    "pointer": "/image",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The image with the processing container, as docker pull names it."
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
    "pointer": "/taskTemplate",
    "type": "text or object",
    "required": true,
    "open": false,
    "description": "The identifier of a template in the processing-container.json of the image, or a whole template in place of it."
  },
  {
    "pointer": "/taskTemplate/identifier",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name by which a task.json chooses this template (its taskTemplate)."
  },
  {
    "pointer": "/taskTemplate/description",
    "type": "text",
    "required": true,
    "open": false,
    "description": "What this way of running the image does."
  },
  {
    "pointer": "/taskTemplate/inputs",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so."
  },
  {
    "pointer": "/taskTemplate/inputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder that is mounted into the container."
  },
  {
    "pointer": "/taskTemplate/inputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The channel's name, which a task uses to bind a folder to it."
  },
  {
    "pointer": "/taskTemplate/inputs/*/mounted_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Where the folder appears in the container, as an absolute path."
  },
  {
    "pointer": "/taskTemplate/inputs/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the folder holds and how it is laid out."
  },
  {
    "pointer": "/taskTemplate/inputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "How the memory grows with the size of what lies in this folder."
  },
  {
    "pointer": "/taskTemplate/inputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/taskTemplate/inputs/*/scale_rule/type",
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
    "pointer": "/taskTemplate/inputs/*/scale_rule/mode",
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
    "pointer": "/taskTemplate/inputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/taskTemplate/inputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/taskTemplate/inputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/taskTemplate/outputs",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The folders that the container writes."
  },
  {
    "pointer": "/taskTemplate/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder that is mounted into the container."
  },
  {
    "pointer": "/taskTemplate/outputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The channel's name, which a task uses to bind a folder to it."
  },
  {
    "pointer": "/taskTemplate/outputs/*/mounted_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Where the folder appears in the container, as an absolute path."
  },
  {
    "pointer": "/taskTemplate/outputs/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the folder holds and how it is laid out."
  },
  {
    "pointer": "/taskTemplate/outputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "How the memory grows with the size of what lies in this folder."
  },
  {
    "pointer": "/taskTemplate/outputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/taskTemplate/outputs/*/scale_rule/type",
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
    "pointer": "/taskTemplate/outputs/*/scale_rule/mode",
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
    "pointer": "/taskTemplate/outputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/taskTemplate/outputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/taskTemplate/outputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/taskTemplate/env",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none."
  },
  {
    "pointer": "/taskTemplate/env/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "An environment variable of the container."
  },
  {
    "pointer": "/taskTemplate/env/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The variable's name, as the program reads it."
  },
  {
    "pointer": "/taskTemplate/env/*/value",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Its value unless a task sets another. Always text: write \"1\", not 1."
  },
  {
    "pointer": "/taskTemplate/env/*/choices",
    "type": "list of text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "The values that a user is offered. Kaapana does not check against them."
  },
  {
    "pointer": "/taskTemplate/env/*/choices/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "One value to choose from."
  },
  {
    "pointer": "/taskTemplate/env/*/description",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the variable does."
  },
  {
    "pointer": "/taskTemplate/command",
    "type": "list of text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run."
  },
  {
    "pointer": "/taskTemplate/command/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "One word of the command."
  },
  {
    "pointer": "/taskTemplate/resources",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "What the container may use. Locally only memory is applied; CPU and GPU count on a cluster."
  },
  {
    "pointer": "/taskTemplate/resources/limits",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What the container can never exceed, for instance \"memory\": \"2Gi\" or \"nvidia.com/gpu\": 1. Write memory with Ki, Mi or Gi."
  },
  {
    "pointer": "/taskTemplate/resources/requests",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone."
  },
  {
    "pointer": "/inputs",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "The folders that the container reads, each bound by the name of a channel of the template."
  },
  {
    "pointer": "/inputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder of the host for one channel."
  },
  {
    "pointer": "/inputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the channel in the template. A name that the template does not have is dropped, and nothing says so."
  },
  {
    "pointer": "/inputs/*/volume_source",
    "type": "object",
    "required": true,
    "open": false,
    "description": "Where the data lies."
  },
  {
    "pointer": "/inputs/*/volume_source/host_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The folder on the host, as an absolute path."
  },
  {
    "pointer": "/inputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "A scale rule in place of the channel's own."
  },
  {
    "pointer": "/inputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/inputs/*/scale_rule/type",
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
    "pointer": "/inputs/*/scale_rule/mode",
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
    "pointer": "/inputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/inputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/inputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/outputs",
    "type": "list of objects",
    "required": false,
    "open": false,
    "description": "The folders that the container writes, each bound by the name of a channel of the template."
  },
  {
    "pointer": "/outputs/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A folder of the host for one channel."
  },
  {
    "pointer": "/outputs/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the channel in the template. A name that the template does not have is dropped, and nothing says so."
  },
  {
    "pointer": "/outputs/*/volume_source",
    "type": "object",
    "required": true,
    "open": false,
    "description": "Where the data lies."
  },
  {
    "pointer": "/outputs/*/volume_source/host_path",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The folder on the host, as an absolute path."
  },
  {
    "pointer": "/outputs/*/scale_rule",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "A scale rule in place of the channel's own."
  },
  {
    "pointer": "/outputs/*/scale_rule/scale_factor",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "Memory = this whole number times the measured size."
  },
  {
    "pointer": "/outputs/*/scale_rule/type",
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
    "pointer": "/outputs/*/scale_rule/mode",
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
    "pointer": "/outputs/*/scale_rule/target_dir",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "",
    "description": "Measure only this folder of the channel. The empty text is the whole channel."
  },
  {
    "pointer": "/outputs/*/scale_rule/target_regex",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": ".*",
    "description": "Measure only files whose path in the channel matches this regular expression as a whole."
  },
  {
    "pointer": "/outputs/*/scale_rule/target_glob",
    "type": "text or null",
    "required": false,
    "open": false,
    "default": "*",
    "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply."
  },
  {
    "pointer": "/env",
    "type": "list of objects or null",
    "required": false,
    "open": false,
    "description": "Values for environment variables, in place of those of the template. Left out, the template's values hold."
  },
  {
    "pointer": "/env/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "A value for one environment variable."
  },
  {
    "pointer": "/env/*/name",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The variable's name."
  },
  {
    "pointer": "/env/*/value",
    "type": "text",
    "required": true,
    "open": false,
    "description": "Its value. Always text: write \"1\", not 1."
  },
  {
    "pointer": "/command",
    "type": "list of text or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "A command in place of the template's, one word per entry."
  },
  {
    "pointer": "/command/*",
    "type": "text",
    "required": false,
    "open": false,
    "description": "One word of the command."
  },
  {
    "pointer": "/resources",
    "type": "object or null",
    "required": false,
    "open": false,
    "default": null,
    "description": "Bounds in place of the template's; nothing of the template's resources is kept beside them."
  },
  {
    "pointer": "/resources/limits",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What the container can never exceed, for instance \"memory\": \"2Gi\" or \"nvidia.com/gpu\": 1. Write memory with Ki, Mi or Gi."
  },
  {
    "pointer": "/resources/requests",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": null,
    "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone."
  },
  {
    "pointer": "/config",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": {
      "labels": {}
    },
    "description": "What only one of the runners needs."
  },
  {
    "pointer": "/config/type",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "The runner that this is for: \"k8s\" or \"docker\". Anything else is accepted, and then only the labels are kept."
  },
  {
    "pointer": "/config/labels",
    "type": "object or null",
    "required": false,
    "open": true,
    "default": {},
    "description": "Labels of the container or the pod."
  },
  {
    "pointer": "/config/namespace",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: the namespace of the pod, as text."
  },
  {
    "pointer": "/config/registryUrl",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: the registry to log in to, as text."
  },
  {
    "pointer": "/config/registryUsername",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: the name to log in with, as text."
  },
  {
    "pointer": "/config/registryPassword",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: the password to log in with, as text. Take it from the environment: \"{{ env.NAME }}\"."
  },
  {
    "pointer": "/config/imagePullSecrets",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: names of secrets that exist in the namespace, as a list of text."
  },
  {
    "pointer": "/config/annotations",
    "type": "anything",
    "required": false,
    "open": true,
    "description": "Kubernetes: annotations of the pod, as an object."
  }
];
