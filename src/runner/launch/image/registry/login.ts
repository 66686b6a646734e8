import type { RegistryAuth } from '../../../../core/index.ts';

/** What a registry takes: a name and password, or an identity token that a log-in gave. Never printed. */
export type Login = RegistryAuth | { readonly token: string };

/** As the engine's `X-Registry-Auth` takes it. */
export function authHeader(login: Login, server: string): Record<string, string> {
  return 'token' in login
    ? { identitytoken: login.token, serveraddress: server }
    : { username: login.username, password: login.password, serveraddress: server };
}
