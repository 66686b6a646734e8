/** How the tables of formats call a schema within a document: the type of its field. */
export const SCHEMA_TYPE = 'draft-04 JSON Schema';
