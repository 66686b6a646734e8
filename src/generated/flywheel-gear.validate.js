/** Generated from schemas/flywheel-gear by `npm run generate`; edits are lost. */

// scripts/generate/runtime/code-point-length.ts
function codePointLength(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

// scripts/generate/runtime/first-duplicate.ts
function firstDuplicate(items) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) {
    const key = canonical(item);
    const earlier = seen.get(key);
    if (earlier !== void 0) return [earlier, index];
    seen.set(key, index);
  }
  return null;
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null)
    return typeof value === "number" ? String(value) : JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.sort().join()}}`;
}

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// flywheel-gear.js
var validate = validate21;
var flywheel_gear_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-04/schema#", "title": "Flywheel gear manifest", "type": "object", "required": ["name", "label", "description", "version", "author", "license", "url", "source", "inputs", "config"], "additionalProperties": false, "properties": { "name": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9\\-]+$" }, "label": { "type": "string", "maxLength": 100 }, "description": { "type": "string", "maxLength": 5e3 }, "version": { "type": "string", "maxLength": 100 }, "author": { "type": "string", "maxLength": 100 }, "maintainer": { "type": "string", "maxLength": 100 }, "cite": { "type": "string", "maxLength": 5e3 }, "license": { "type": "string", "enum": ["AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "APL-1.0", "Apache-1.1", "Apache-2.0", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Artistic-1.0", "Artistic-1.0-Perl", "Artistic-1.0-cl8", "Artistic-2.0", "AAL", "BSL-1.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "CECILL-2.1", "CNRI-Python", "CDDL-1.0", "CPAL-1.0", "CPL-1.0", "CATOSL-1.1", "CUA-OPL-1.0", "EPL-1.0", "ECL-1.0", "ECL-2.0", "EFL-1.0", "EFL-2.0", "Entessa", "EUDatagrid", "EUPL-1.1", "Fair", "Flywheel MSA", "Frameworx-1.0", "AGPL-3.0", "GPL-2.0", "GPL-3.0", "LGPL-2.1", "LGPL-3.0", "LGPL-2.0", "HPND", "IPL-1.0", "Intel", "IPA", "ISC", "LPPL-1.3c", "LiLiQ-P-1.1", "LiLiQ-Rplus-1.1", "LiLiQ-R-1.1", "LPL-1.02", "LPL-1.0", "MS-PL", "MS-RL", "MirOS", "MIT", "Motosoto", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "Multics", "NASA-1.3", "Naumen", "NGPL", "Nokia", "NPOSL-3.0", "NTP", "OCLC-2.0", "OGTSL", "OSL-1.0", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSET-PL-2.1", "PHP-3.0", "PostgreSQL", "Python-2.0", "QPL-1.0", "RPSL-1.0", "RPL-1.1", "RPL-1.5", "RSCPL", "OFL-1.1", "SimPL-2.0", "Sleepycat", "SISSL", "SPL-1.0", "Watcom-1.0", "UPL-1.0", "NCSA", "VSL-1.0", "W3C", "Xnet", "Zlib", "ZPL-2.0", "Other"] }, "url": { "$ref": "#/definitions/link" }, "source": { "$ref": "#/definitions/link" }, "command": { "type": "string" }, "environment": { "type": "object", "additionalProperties": { "type": "string" } }, "capabilities": { "type": "array", "items": { "type": "string" } }, "inputs": { "type": "object", "additionalProperties": { "$ref": "#/definitions/input" } }, "config": { "type": "object", "additionalProperties": { "$ref": "#/definitions/option" } }, "custom": { "type": "object", "additionalProperties": true }, "flywheel": {} }, "definitions": { "link": { "type": "string", "maxLength": 1e3 }, "option": { "allOf": [{ "$ref": "http://json-schema.org/draft-04/schema#" }, { "not": { "type": "object", "required": ["default", "optional"] } }] }, "input": { "type": "object", "required": ["base"], "discriminator": { "propertyName": "base" }, "oneOf": [{ "$ref": "#/definitions/fileInput" }, { "$ref": "#/definitions/contextInput" }, { "$ref": "#/definitions/keyInput" }] }, "fileInput": { "title": "File input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["file"] }, "description": { "type": "string" }, "optional": { "type": "boolean" } }, "additionalProperties": { "$ref": "#/definitions/directive" } }, "contextInput": { "title": "Context input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["context"] }, "description": { "type": "string" } }, "additionalProperties": false }, "keyInput": { "title": "API key input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["api-key"] }, "description": { "type": "string" }, "read-only": { "type": "boolean" } }, "additionalProperties": false }, "directive": { "allOf": [{ "$ref": "http://json-schema.org/draft-04/schema#" }] } } };
var func3 = Object.prototype.hasOwnProperty;
var func4 = codePointLength;
var pattern0 = new RegExp("^[a-z0-9\\-]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func4(data) > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "title": "File input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["file"] }, "description": { "type": "string" }, "optional": { "type": "boolean" } }, "additionalProperties": { "$ref": "#/definitions/directive" } };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && isFinite(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number") {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
    errors = vErrors.length;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var root0 = { validate: validate0 };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!root0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? root0.validate.errors : joinErrors(vErrors, root0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var func0 = firstDuplicate;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    const pair0 = func0(data);
    if (!(pair0 === null)) {
      const err2 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: pair0[0], j: pair0[1] } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema5 = { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var obj0 = [{ "title": "true or false" }, { "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }];
var obj1 = [{ "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }, { "title": "list of objects" }];
var obj3 = [{ "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }, { "title": "list of text" }];
var obj4 = [{ "title": "anything" }, { "title": "list of anything" }];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exclusiveMaximum !== void 0) {
      if (data.maximum === void 0) {
        const err0 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "exclusiveMaximum",
          missingProperty: "maximum",
          depsCount: 1,
          deps: "maximum"
        } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      if (data.minimum === void 0) {
        const err1 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "exclusiveMinimum",
          missingProperty: "minimum",
          depsCount: 1,
          deps: "minimum"
        } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.multipleOf !== void 0) {
      let data4 = data.multipleOf;
      if (typeof data4 == "number") {
        if (data4 <= 0 || isNaN(data4)) {
          const err6 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/minimum", keyword: "minimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/multipleOf", schemaPath: "#/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      if (!(typeof data.maximum == "number")) {
        const err8 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.exclusiveMaximum !== void 0) {
      if (typeof data.exclusiveMaximum !== "boolean") {
        const err9 = { instancePath: instancePath + "/exclusiveMaximum", schemaPath: "#/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.minimum !== void 0) {
      if (!(typeof data.minimum == "number")) {
        const err10 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      if (typeof data.exclusiveMinimum !== "boolean") {
        const err11 = { instancePath: instancePath + "/exclusiveMinimum", schemaPath: "#/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.maxLength !== void 0) {
      if (!validate1(data.maxLength, { instancePath: instancePath + "/maxLength", parentData: data, parentDataProperty: "maxLength", rootData })) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minLength !== void 0) {
      if (!validate3(data.minLength, { instancePath: instancePath + "/minLength", parentData: data, parentDataProperty: "minLength", rootData })) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.pattern !== void 0) {
      if (!(typeof data.pattern === "string")) {
        const err12 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.additionalItems !== void 0) {
      let data12 = data.additionalItems;
      const _errs24 = errors;
      let valid2 = false;
      let mark0 = 0;
      let mark1 = 0;
      mark0 = errors;
      const _errs25 = errors;
      if (typeof data12 !== "boolean") {
        const err13 = { instancePath: instancePath + "/additionalItems", schemaPath: "#/properties/additionalItems/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        mark1 = errors;
        const _errs27 = errors;
        if (!validate0(data12, { instancePath: instancePath + "/additionalItems", parentData: data, parentDataProperty: "additionalItems", rootData })) {
          vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs27 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err14 = { instancePath: instancePath + "/additionalItems", schemaPath: "#/properties/additionalItems/anyOf", keyword: "anyOf", params: { branches: [mark1 - mark0, errors - mark1], forms: obj0, passing: null } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.items !== void 0) {
      let data13 = data.items;
      const _errs29 = errors;
      let valid3 = false;
      let mark2 = 0;
      let mark3 = 0;
      mark2 = errors;
      const _errs30 = errors;
      if (!validate0(data13, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
        vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs30 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        mark3 = errors;
        const _errs31 = errors;
        if (!validate6(data13, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData })) {
          vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs31 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/anyOf", keyword: "anyOf", params: { branches: [mark3 - mark2, errors - mark3], forms: obj1, passing: null } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.maxItems !== void 0) {
      if (!validate1(data.maxItems, { instancePath: instancePath + "/maxItems", parentData: data, parentDataProperty: "maxItems", rootData })) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minItems !== void 0) {
      if (!validate3(data.minItems, { instancePath: instancePath + "/minItems", parentData: data, parentDataProperty: "minItems", rootData })) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.uniqueItems !== void 0) {
      if (typeof data.uniqueItems !== "boolean") {
        const err16 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.maxProperties !== void 0) {
      if (!validate1(data.maxProperties, { instancePath: instancePath + "/maxProperties", parentData: data, parentDataProperty: "maxProperties", rootData })) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minProperties !== void 0) {
      if (!validate3(data.minProperties, { instancePath: instancePath + "/minProperties", parentData: data, parentDataProperty: "minProperties", rootData })) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      if (!validate12(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData })) {
        vErrors = vErrors === null ? validate12.errors : joinErrors(vErrors, validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalProperties !== void 0) {
      let data20 = data.additionalProperties;
      const _errs40 = errors;
      let valid4 = false;
      let mark4 = 0;
      let mark5 = 0;
      mark4 = errors;
      const _errs41 = errors;
      if (typeof data20 !== "boolean") {
        const err17 = { instancePath: instancePath + "/additionalProperties", schemaPath: "#/properties/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid2 = _errs41 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        mark5 = errors;
        const _errs43 = errors;
        if (!validate0(data20, { instancePath: instancePath + "/additionalProperties", parentData: data, parentDataProperty: "additionalProperties", rootData })) {
          vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs43 === errors;
        valid4 = valid4 || _valid2;
      }
      if (!valid4) {
        const err18 = { instancePath: instancePath + "/additionalProperties", schemaPath: "#/properties/additionalProperties/anyOf", keyword: "anyOf", params: { branches: [mark5 - mark4, errors - mark5], forms: obj0, passing: null } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs40;
        if (vErrors !== null) {
          if (_errs40) {
            vErrors.length = _errs40;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.definitions !== void 0) {
      let data21 = data.definitions;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key0 in data21) {
          if (!validate0(data21[key0], { instancePath: instancePath + "/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key1 in data23) {
          if (!validate0(data23[key1], { instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.patternProperties !== void 0) {
      let data25 = data.patternProperties;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key2 in data25) {
          if (!validate0(data25[key2], { instancePath: instancePath + "/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data25, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/patternProperties", schemaPath: "#/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data27 = data.dependencies;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key3 in data27) {
          let data28 = data27[key3];
          const _errs60 = errors;
          let valid9 = false;
          let mark6 = 0;
          let mark7 = 0;
          mark6 = errors;
          const _errs61 = errors;
          if (!validate0(data28, { instancePath: instancePath + "/dependencies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs61 === errors;
          valid9 = valid9 || _valid3;
          if (!valid9) {
            mark7 = errors;
            const _errs62 = errors;
            if (!validate12(data28, { instancePath: instancePath + "/dependencies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data27, parentDataProperty: key3, rootData })) {
              vErrors = vErrors === null ? validate12.errors : joinErrors(vErrors, validate12.errors);
              errors = vErrors.length;
            }
            var _valid3 = _errs62 === errors;
            valid9 = valid9 || _valid3;
          }
          if (!valid9) {
            const err22 = { instancePath: instancePath + "/dependencies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/additionalProperties/anyOf", keyword: "anyOf", params: { branches: [mark7 - mark6, errors - mark7], forms: obj3, passing: null } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          } else {
            errors = _errs60;
            if (vErrors !== null) {
              if (_errs60) {
                vErrors.length = _errs60;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.enum !== void 0) {
      let data29 = data.enum;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          const err24 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const pair0 = func0(data29);
        if (!(pair0 === null)) {
          const err25 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: pair0[0], j: pair0[1] } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data30 = data.type;
      const _errs66 = errors;
      let valid10 = false;
      let mark8 = 0;
      let mark9 = 0;
      mark8 = errors;
      const _errs67 = errors;
      if (!validate15(data30, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate15.errors : joinErrors(vErrors, validate15.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs67 === errors;
      valid10 = valid10 || _valid4;
      if (!valid10) {
        mark9 = errors;
        const _errs68 = errors;
        if (Array.isArray(data30)) {
          if (data30.length < 1) {
            const err27 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          const len0 = data30.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate15(data30[i0], { instancePath: instancePath + "/type/" + i0, parentData: data30, parentDataProperty: i0, rootData })) {
              vErrors = vErrors === null ? validate15.errors : joinErrors(vErrors, validate15.errors);
              errors = vErrors.length;
            }
          }
          const pair1 = func0(data30);
          if (!(pair1 === null)) {
            const err28 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/uniqueItems", keyword: "uniqueItems", params: { i: pair1[0], j: pair1[1] } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        } else {
          const err29 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf/1/type", keyword: "type", params: { type: "array" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid4 = _errs68 === errors;
        valid10 = valid10 || _valid4;
      }
      if (!valid10) {
        const err30 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/anyOf", keyword: "anyOf", params: { branches: [mark9 - mark8, errors - mark9], forms: obj4, passing: null } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.format !== void 0) {
      if (typeof data.format !== "string") {
        const err31 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      if (!validate6(data.allOf, { instancePath: instancePath + "/allOf", parentData: data, parentDataProperty: "allOf", rootData })) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.anyOf !== void 0) {
      if (!validate6(data.anyOf, { instancePath: instancePath + "/anyOf", parentData: data, parentDataProperty: "anyOf", rootData })) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.oneOf !== void 0) {
      if (!validate6(data.oneOf, { instancePath: instancePath + "/oneOf", parentData: data, parentDataProperty: "oneOf", rootData })) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate0(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate0(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description" || key0 === "optional")) {
        if (!validate27(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData })) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.base !== void 0) {
      let data1 = data.base;
      if (typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data1 === "file")) {
        const err2 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/enum", keyword: "enum", params: { allowedValues: schema9.properties.base.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        const err4 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "title": "Context input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["context"] }, "description": { "type": "string" } }, "additionalProperties": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data0 = data.base;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "context")) {
        const err3 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/enum", keyword: "enum", params: { allowedValues: schema11.properties.base.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema12 = { "title": "API key input", "type": "object", "required": ["base"], "properties": { "base": { "type": "string", "enum": ["api-key"] }, "description": { "type": "string" }, "read-only": { "type": "boolean" } }, "additionalProperties": false };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description" || key0 === "read-only")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data0 = data.base;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "api-key")) {
        const err3 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/enum", keyword: "enum", params: { allowedValues: schema12.properties.base.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["read-only"] !== void 0) {
      if (typeof data["read-only"] !== "boolean") {
        const err5 = { instancePath: instancePath + "/read-only", schemaPath: "#/properties/read-only/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.base;
    if (typeof tag0 == "string") {
      if (tag0 === "file") {
        if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "context") {
        if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate30.errors : joinErrors(vErrors, validate30.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "api-key") {
        if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate31.errors : joinErrors(vErrors, validate31.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "base", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "base", tagValue: tag0 } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate0(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
    errors = vErrors.length;
  }
  const _errs2 = errors;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.default === void 0 && (missing0 = "default") || data.optional === void 0 && (missing0 = "optional")) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var valid1 = _errs3 === errors;
  if (valid1) {
    const err2 = { instancePath, schemaPath: "#/allOf/1/not", keyword: "not", params: {} };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.author === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "author" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.license === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "license" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.config === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema6.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func4(data0) > 100) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9\\-]+$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (func4(data1) > 100) {
          const err14 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func4(data2) > 5e3) {
          const err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (func4(data3) > 100) {
          const err18 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data4 = data.author;
      if (typeof data4 === "string") {
        if (func4(data4) > 100) {
          const err20 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.maintainer !== void 0) {
      let data5 = data.maintainer;
      if (typeof data5 === "string") {
        if (func4(data5) > 100) {
          const err22 = { instancePath: instancePath + "/maintainer", schemaPath: "#/properties/maintainer/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/maintainer", schemaPath: "#/properties/maintainer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.cite !== void 0) {
      let data6 = data.cite;
      if (typeof data6 === "string") {
        if (func4(data6) > 5e3) {
          const err24 = { instancePath: instancePath + "/cite", schemaPath: "#/properties/cite/maxLength", keyword: "maxLength", params: { limit: 5e3 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/cite", schemaPath: "#/properties/cite/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.license !== void 0) {
      let data7 = data.license;
      if (typeof data7 !== "string") {
        const err26 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data7 === "AFL-1.1" || data7 === "AFL-1.2" || data7 === "AFL-2.0" || data7 === "AFL-2.1" || data7 === "AFL-3.0" || data7 === "APL-1.0" || data7 === "Apache-1.1" || data7 === "Apache-2.0" || data7 === "APSL-1.0" || data7 === "APSL-1.1" || data7 === "APSL-1.2" || data7 === "APSL-2.0" || data7 === "Artistic-1.0" || data7 === "Artistic-1.0-Perl" || data7 === "Artistic-1.0-cl8" || data7 === "Artistic-2.0" || data7 === "AAL" || data7 === "BSL-1.0" || data7 === "BSD-2-Clause" || data7 === "BSD-3-Clause" || data7 === "0BSD" || data7 === "CECILL-2.1" || data7 === "CNRI-Python" || data7 === "CDDL-1.0" || data7 === "CPAL-1.0" || data7 === "CPL-1.0" || data7 === "CATOSL-1.1" || data7 === "CUA-OPL-1.0" || data7 === "EPL-1.0" || data7 === "ECL-1.0" || data7 === "ECL-2.0" || data7 === "EFL-1.0" || data7 === "EFL-2.0" || data7 === "Entessa" || data7 === "EUDatagrid" || data7 === "EUPL-1.1" || data7 === "Fair" || data7 === "Flywheel MSA" || data7 === "Frameworx-1.0" || data7 === "AGPL-3.0" || data7 === "GPL-2.0" || data7 === "GPL-3.0" || data7 === "LGPL-2.1" || data7 === "LGPL-3.0" || data7 === "LGPL-2.0" || data7 === "HPND" || data7 === "IPL-1.0" || data7 === "Intel" || data7 === "IPA" || data7 === "ISC" || data7 === "LPPL-1.3c" || data7 === "LiLiQ-P-1.1" || data7 === "LiLiQ-Rplus-1.1" || data7 === "LiLiQ-R-1.1" || data7 === "LPL-1.02" || data7 === "LPL-1.0" || data7 === "MS-PL" || data7 === "MS-RL" || data7 === "MirOS" || data7 === "MIT" || data7 === "Motosoto" || data7 === "MPL-1.0" || data7 === "MPL-1.1" || data7 === "MPL-2.0" || data7 === "MPL-2.0-no-copyleft-exception" || data7 === "Multics" || data7 === "NASA-1.3" || data7 === "Naumen" || data7 === "NGPL" || data7 === "Nokia" || data7 === "NPOSL-3.0" || data7 === "NTP" || data7 === "OCLC-2.0" || data7 === "OGTSL" || data7 === "OSL-1.0" || data7 === "OSL-2.0" || data7 === "OSL-2.1" || data7 === "OSL-3.0" || data7 === "OSET-PL-2.1" || data7 === "PHP-3.0" || data7 === "PostgreSQL" || data7 === "Python-2.0" || data7 === "QPL-1.0" || data7 === "RPSL-1.0" || data7 === "RPL-1.1" || data7 === "RPL-1.5" || data7 === "RSCPL" || data7 === "OFL-1.1" || data7 === "SimPL-2.0" || data7 === "Sleepycat" || data7 === "SISSL" || data7 === "SPL-1.0" || data7 === "Watcom-1.0" || data7 === "UPL-1.0" || data7 === "NCSA" || data7 === "VSL-1.0" || data7 === "W3C" || data7 === "Xnet" || data7 === "Zlib" || data7 === "ZPL-2.0" || data7 === "Other")) {
        const err27 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/enum", keyword: "enum", params: { allowedValues: schema6.properties.license.enum } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, { instancePath: instancePath + "/url", parentData: data, parentDataProperty: "url", rootData })) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate22(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        const err28 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data11 = data.environment;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (typeof data11[key1] !== "string") {
            const err29 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data13 = data.capabilities;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data13[i0] !== "string") {
            const err31 = { instancePath: instancePath + "/capabilities/" + i0, schemaPath: "#/properties/capabilities/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data15 = data.inputs;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!validate25(data15[key2], { instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate25.errors : joinErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data17 = data.config;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (!validate36(data17[key3], { instancePath: instancePath + "/config/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.custom !== void 0) {
      let data19 = data.custom;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
      } else {
        const err35 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  flywheel_gear_default as default,
  validate
};
