import { _, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv';
import names from 'ajv/dist/compile/names.js';
import type { KeywordErrorCxt } from 'ajv/dist/types/index.js';
import type { JsonSchema } from './format-source.ts';
import { follow } from './schema-reference.ts';
import { typeInWords } from './type-in-words.ts';

/** `names.default` as CommonJS gives it to a module. */
const { errors } = 'default' in names ? (names.default as unknown as typeof names) : names;

/**
 * `anyOf` and `oneOf` as ajv has them, and in their error what tells the branches apart: `branches`, how many of the
 * errors right before it each branch gave, and `forms`, the title and the keys of each. For `oneOf` also `passing`, the
 * branches that fit, where more than one does.
 */
export const anyOf: CodeKeywordDefinition = { ...definition('anyOf'), code: codeOfAnyOf };
export const oneOf: CodeKeywordDefinition = { ...definition('oneOf'), code: codeOfOneOf };

function definition(keyword: string): Omit<CodeKeywordDefinition, 'code'> {
  return {
    keyword,
    schemaType: 'array',
    trackErrors: true,
    error: {
      message: 'must match one schema',
      params: ({ params }: KeywordErrorCxt) =>
        _`{branches: ${params['branches']}, forms: ${params['forms']}, passing: ${params['passing']}}`,
    },
  };
}

function codeOfAnyOf(cxt: KeywordCxt): void {
  const { gen, keyword } = cxt;
  const valid = gen.let('valid', false);
  const schValid = gen.name('_valid');
  const marks = newMarks(cxt);
  cxt.setParams({ branches: countsOf(marks), forms: formsOf(cxt), passing: _`null` });
  gen.block(() =>
    marks.forEach((mark, schemaProp) => {
      gen.assign(mark, errors);
      const branch = cxt.subschema({ keyword, schemaProp, compositeRule: true }, schValid);
      gen.assign(valid, _`${valid} || ${schValid}`);
      if (!cxt.mergeValidEvaluated(branch, schValid)) gen.if(_`!${valid}`);
    }),
  );
  cxt.result(
    valid,
    () => cxt.reset(),
    () => cxt.error(true),
  );
}

function codeOfOneOf(cxt: KeywordCxt): void {
  const { gen, keyword, parentSchema, it } = cxt;
  // Then the keyword `discriminator` looks at the branches, and only at the one that is named.
  if (it.opts.discriminator === true && parentSchema['discriminator'] !== undefined) return;
  const valid = gen.let('valid', false);
  const passing = gen.let('passing', _`null`);
  const schValid = gen.name('_valid');
  const marks = newMarks(cxt);
  cxt.setParams({ branches: countsOf(marks), forms: formsOf(cxt), passing });
  gen.block(() =>
    marks.forEach((mark, schemaProp) => {
      gen.assign(mark, errors);
      const branch = cxt.subschema({ keyword, schemaProp, compositeRule: true }, schValid);
      if (schemaProp > 0)
        gen
          .if(_`${schValid} && ${valid}`)
          .assign(valid, false)
          .assign(passing, _`[${passing}, ${schemaProp}]`)
          .else();
      gen.if(schValid, () => {
        gen.assign(valid, true);
        gen.assign(passing, schemaProp);
        cxt.mergeEvaluated(branch, Name);
      });
    }),
  );
  cxt.result(
    valid,
    () => cxt.reset(),
    () => cxt.error(true),
  );
}

/** The number of errors before each branch, by which those of one are told from those of the next. */
function newMarks({ gen, schema }: KeywordCxt): Name[] {
  return (schema as unknown[]).map(() => gen.let('mark', 0));
}

function countsOf(marks: readonly Name[]) {
  return listOf(marks.map((mark, index) => _`${marks[index + 1] ?? errors} - ${mark}`));
}

function listOf(items: readonly ReturnType<typeof stringify>[]) {
  const [first, ...rest] = items;
  return first === undefined ? _`[]` : _`[${rest.reduce((list, item) => _`${list}, ${item}`, first)}]`;
}

function formsOf({ gen, schema, it }: KeywordCxt): Name {
  const root = it.schemaEnv.root.schema as JsonSchema;
  const forms = (schema as JsonSchema[]).map((branch) => {
    // Metaschemas refer to each other, which nobody needs in words.
    const isHere = String(branch['$ref'] ?? '#').startsWith('#');
    return isHere ? formOf(follow(branch, root), root) : { title: 'another form' };
  });
  return gen.scopeValue('obj', { key: JSON.stringify(forms), ref: forms, code: stringify(forms) });
}

function formOf(branch: JsonSchema, root: JsonSchema) {
  const { required, title = Array.isArray(required) ? `with ${required.join(', ')}` : undefined } = branch;
  const keys = Object.keys((branch['properties'] as object | undefined) ?? {});
  const named = { title: String(title ?? typeInWords(branch, root)) };
  return keys.length === 0 ? named : { ...named, keys };
}
