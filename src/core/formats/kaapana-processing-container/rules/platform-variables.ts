/**
 * What KaapanaTaskOperator puts into every container of a workflow (KAAPANA_ENVIRONMENT in services/base/workflow-api/
 * docker/files/app/adapters/engine_utils/KaapanaTaskOperator.py, kaapana 09bb59b), a client secret and a password among
 * them. KubernetesRunner appends them to the variables of the template, and of a repeated name Kubernetes takes the last.
 */
export const PLATFORM_VARIABLES: ReadonlySet<string> = new Set([
  'KAAPANA_SERVICES_NAMESPACE',
  'KAAPANA_ADMIN_NAMESPACE',
  'KAAPANA_LOG_LEVEL',
  'KAAPANA_TIMEZONE',
  'KAAPANA_KEYCLOAK_URL',
  'KAAPANA_CLIENT_SECRET',
  'KAAPANA_CLIENT_ID',
  'KAAPANA_OPENSEARCH_HOST',
  'KAAPANA_OPENSEARCH_PORT',
  'KAAPANA_DEFAULT_OPENSEARCH_INDEX',
  'KAAPANA_PROJECT_USER_PASSWORD',
  'KAAPANA_PROJECT_USER_NAME',
  'KAAPANA_AII_URL',
  'KAAPANA_DICOM_WEB_FILTER_URL',
  'KAAPANA_OPENSEARCH_URL',
  'KAAPANA_BACKEND_URL',
  'KAAPANA_MINIO_URL',
  'KAAPANA_NOTIFICATION_URL',
]);
