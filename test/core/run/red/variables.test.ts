import { describe, expect, it } from 'vitest';
import { variablesOf } from '../../../../src/core/run/red/variables.ts';

describe('the variables of a RED file', () => {
  it('are those below access and auth, each once, secret below protected keys', () => {
    const text = `
inputs:
  a:
    connector:
      access:
        url: "https://{{host}}/{{path}}?{{host}}"
        auth: {username: "{{user}}", password: "{{pass}}", _token: "{{token}}"}
  b: "{{outside}}"
container: {settings: {image: {auth: {_username: "{{user}}"}}}}
`;
    expect(variablesOf(text, 'x.red.yml')).toEqual([
      { name: 'host', secret: false },
      { name: 'path', secret: false },
      { name: 'user', secret: true },
      { name: 'pass', secret: true },
      { name: 'token', secret: true },
    ]);
  });

  it('are none where braces do not pair or the text cannot be read', () => {
    expect(variablesOf('access: {url: "{{a"}', null)).toEqual([]);
    expect(variablesOf('{{{', null)).toEqual([]);
  });
});
