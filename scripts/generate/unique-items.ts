import { _, type CodeKeywordDefinition } from 'ajv';
import { firstDuplicate } from './runtime/first-duplicate.ts';

/** `uniqueItems` in linear time, so that a large `enum` cannot stall a page. */
export const uniqueItems: CodeKeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: {
    message: 'must not have the same item twice',
    params: ({ params }) => _`{i: ${params['i']}, j: ${params['j']}}`,
  },
  code(cxt) {
    if (cxt.schema !== true) return;
    const { gen, data } = cxt;
    const find = gen.scopeValue('func', {
      ref: firstDuplicate,
      code: _`require("first-duplicate").firstDuplicate`,
    });
    const pair = gen.const('pair', _`${find}(${data})`);
    cxt.setParams({ i: _`${pair}[0]`, j: _`${pair}[1]` });
    cxt.pass(_`${pair} === null`);
  },
};
