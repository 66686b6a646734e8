/** Generated from schemas/red by `npm run generate`; edits are lost. */
export const fields = [
  {
    "pointer": "/access",
    "type": "object",
    "required": false,
    "open": false,
    "description": "The server and how to log in there. faice exec needs both."
  },
  {
    "pointer": "/access/url",
    "type": "text",
    "required": true,
    "open": false,
    "description": "The address of the server."
  },
  {
    "pointer": "/access/auth",
    "type": "object",
    "required": false,
    "open": false,
    "description": "User name and password. A leading underscore marks a value that must not be shown."
  },
  {
    "pointer": "/access/auth/username",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The user name."
  },
  {
    "pointer": "/access/auth/_username",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The user name, kept secret."
  },
  {
    "pointer": "/access/auth/password",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The password, best as a {{variable}}."
  },
  {
    "pointer": "/access/auth/_password",
    "type": "text",
    "required": false,
    "open": false,
    "description": "The password, kept secret."
  },
  {
    "pointer": "/batchConcurrencyLimit",
    "type": "whole number",
    "required": false,
    "open": false,
    "limit": "at least 1",
    "description": "How many batches may run at the same time."
  }
];
