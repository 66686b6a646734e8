import { describe, expect, it } from 'vitest';
import { readRed } from '../../../../src/core/formats/red/read/read-red.ts';
import { redValue } from '../../../../src/core/run/red/red-value.ts';
import { variablesIn } from '../../../../src/core/run/red/variables.ts';

function variablesOf(text: string) {
  const { document } = readRed(text, 'x.red.yml');
  return document === null ? null : variablesIn(redValue(document));
}

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
    expect(variablesOf(text)).toEqual([
      { name: 'host', secret: false },
      { name: 'path', secret: false },
      { name: 'user', secret: true },
      { name: 'pass', secret: true },
      { name: 'token', secret: true },
    ]);
  });

  it('are none where braces do not pair', () => {
    expect(variablesOf('access: {url: "{{a"}')).toEqual([]);
  });
});
