import type { RegistryAuth } from '../container-run.ts';
import type { ManifestImage } from '../defaults/planned-image.ts';
import type { RunRequest } from '../run-request.ts';
import { textAt } from './read/fields.ts';
import { settled } from './settled.ts';
import type { Task } from './task-model.ts';

/** The image that a task names; null where another one is taken anyway. @throws KaapanaRefused where a variable is missing in it */
export function taskImage({ image, config }: Task, request: RunRequest): ManifestImage | null {
  if (image === null || request.image !== null || request.build !== null) return null;
  const name = settled(image, 'The image of the task', 'Or name an image with --image.');
  return { name, auth: registryAuth(name, config) };
}

/** With what Kaapana makes a pull secret for the registry (KubernetesRunner.py, `create_image_pull_secret`, kaapana 09bb59b). */
function registryAuth(image: string, config: Task['config']): RegistryAuth | null {
  const [registry, username, password] = ['registryUrl', 'registryUsername', 'registryPassword'].map((key) =>
    textAt(config, key),
  );
  if (!registry || !username || !password) return null;
  const host = registry.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  return image.startsWith(`${host}/`) ? { username, password } : null;
}
