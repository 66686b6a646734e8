/** Generated from schemas/red by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/image",
    "type": "object",
    "required": true,
    "open": false,
    "description": "The image that the container is made of."
  },
  {
    "pointer": "/image/url",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The name of the image, as docker pull takes it."
  },
  {
    "pointer": "/image/auth",
    "type": "object",
    "required": false,
    "open": false,
    "description": "User name and password. A leading underscore marks a value that must not be shown."
  },
  {
    "pointer": "/image/auth/username",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The user name."
  },
  {
    "pointer": "/image/auth/_username",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The user name, kept secret."
  },
  {
    "pointer": "/image/auth/password",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The password, best as a {{variable}}."
  },
  {
    "pointer": "/image/auth/_password",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The password, kept secret."
  },
  {
    "pointer": "/image/source",
    "type": "object",
    "required": false,
    "open": false,
    "description": "Where the image's recipe can be found. It is for readers only."
  },
  {
    "pointer": "/image/source/url",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The address of the recipe."
  },
  {
    "pointer": "/ram",
    "type": "whole number",
    "required": false,
    "open": false,
    "limit": "at least 256",
    "description": "Memory in MB that the container may use. ccagency insists on it."
  },
  {
    "pointer": "/gpus",
    "type": "object",
    "required": false,
    "open": false,
    "description": "GPUs that the container needs: a number of them, or one entry for each."
  },
  {
    "pointer": "/gpus/vendor",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "nvidia"
    ],
    "description": "Who makes the GPUs.",
    "only": "By number"
  },
  {
    "pointer": "/gpus/count",
    "type": "whole number",
    "required": true,
    "open": false,
    "description": "How many GPUs are needed.",
    "only": "By number"
  },
  {
    "pointer": "/gpus/vendor",
    "type": "anything",
    "required": true,
    "open": true,
    "allowed": [
      "nvidia"
    ],
    "description": "Who makes the GPUs.",
    "only": "By memory"
  },
  {
    "pointer": "/gpus/devices",
    "type": "list of objects",
    "required": true,
    "open": false,
    "description": "The GPUs that are needed.",
    "only": "By memory"
  },
  {
    "pointer": "/gpus/devices/*",
    "type": "object",
    "required": false,
    "open": false,
    "description": "One GPU.",
    "only": "By memory"
  },
  {
    "pointer": "/gpus/devices/*/vramMin",
    "type": "whole number",
    "required": false,
    "open": false,
    "limit": "at least 256",
    "description": "Memory in MB that the GPU must have.",
    "only": "By memory"
  },
  {
    "pointer": "/version",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The version of the engine. No program uses it."
  }
];
