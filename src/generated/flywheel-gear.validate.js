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

// scripts/generate/runtime/pointer-step.ts
function pointerStep(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// scripts/generate/runtime/with-error.ts
function withError(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

// flywheel-gear.js
var literal0 = ["array", "boolean", "integer", "null", "number", "object", "string"];
var literal1 = ["file"];
var literal2 = ["context"];
var literal3 = ["api-key"];
var literal4 = { "name": 0, "label": 0, "description": 0, "version": 0, "author": 0, "maintainer": 0, "cite": 0, "license": 0, "url": 0, "source": 0, "command": 0, "environment": 0, "capabilities": 0, "inputs": 0, "config": 0, "custom": 0, "flywheel": 0 };
var literal5 = ["AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "APL-1.0", "Apache-1.1", "Apache-2.0", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Artistic-1.0", "Artistic-1.0-Perl", "Artistic-1.0-cl8", "Artistic-2.0", "AAL", "BSL-1.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "CECILL-2.1", "CNRI-Python", "CDDL-1.0", "CPAL-1.0", "CPL-1.0", "CATOSL-1.1", "CUA-OPL-1.0", "EPL-1.0", "ECL-1.0", "ECL-2.0", "EFL-1.0", "EFL-2.0", "Entessa", "EUDatagrid", "EUPL-1.1", "Fair", "Flywheel MSA", "Frameworx-1.0", "AGPL-3.0", "GPL-2.0", "GPL-3.0", "LGPL-2.1", "LGPL-3.0", "LGPL-2.0", "HPND", "IPL-1.0", "Intel", "IPA", "ISC", "LPPL-1.3c", "LiLiQ-P-1.1", "LiLiQ-Rplus-1.1", "LiLiQ-R-1.1", "LPL-1.02", "LPL-1.0", "MS-PL", "MS-RL", "MirOS", "MIT", "Motosoto", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "Multics", "NASA-1.3", "Naumen", "NGPL", "Nokia", "NPOSL-3.0", "NTP", "OCLC-2.0", "OGTSL", "OSL-1.0", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSET-PL-2.1", "PHP-3.0", "PostgreSQL", "Python-2.0", "QPL-1.0", "RPSL-1.0", "RPL-1.1", "RPL-1.5", "RSCPL", "OFL-1.1", "SimPL-2.0", "Sleepycat", "SISSL", "SPL-1.0", "Watcom-1.0", "UPL-1.0", "NCSA", "VSL-1.0", "W3C", "Xnet", "Zlib", "ZPL-2.0", "Other"];
var validate = validate21;
var flywheel_gear_default = validate21;
var func3 = Object.prototype.hasOwnProperty;
var func4 = codePointLength;
var pattern0 = new RegExp("^[a-z0-9\\-]+$", "u");
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func4(data) > 1e3) {
      vErrors = withError(vErrors, instancePath, "maxLength", { limit: 1e3 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "string" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate1(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && isFinite(data)))) {
    vErrors = withError(vErrors, instancePath, "type", { type: "integer" });
    errors++;
  }
  if (typeof data == "number") {
    if (data < 0 || isNaN(data)) {
      vErrors = withError(vErrors, instancePath, "minimum", { comparison: ">=", limit: 0 });
      errors++;
    }
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate3(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate1(data, instancePath)) {
    vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
    errors = vErrors.length;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var root0 = { validate: validate0 };
function validate6(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = withError(vErrors, instancePath, "minItems", { limit: 1 });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!root0.validate(data[i0], instancePath + "/" + i0)) {
        vErrors = vErrors === null ? root0.validate.errors : joinErrors(vErrors, root0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "array" });
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var func0 = firstDuplicate;
function validate12(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = withError(vErrors, instancePath, "minItems", { limit: 1 });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (typeof data[i0] !== "string") {
        vErrors = withError(vErrors, instancePath + "/" + i0, "type", { type: "string" });
        errors++;
      }
    }
    const pair0 = func0(data);
    if (!(pair0 === null)) {
      vErrors = withError(vErrors, instancePath, "uniqueItems", { i: pair0[0], j: pair0[1] });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "array" });
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate15(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!(data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string")) {
    vErrors = withError(vErrors, instancePath, "enum", { allowedValues: literal0 });
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var obj0 = [{ "title": "true or false" }, { "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }];
var obj1 = [{ "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }, { "title": "list of objects" }];
var obj3 = [{ "title": "object", "keys": ["id", "$schema", "title", "description", "default", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "additionalItems", "items", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "additionalProperties", "definitions", "properties", "patternProperties", "dependencies", "enum", "type", "format", "allOf", "anyOf", "oneOf", "not"] }, { "title": "list of text" }];
var obj4 = [{ "title": "anything" }, { "title": "list of anything" }];
function validate0(data, instancePath = "") {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exclusiveMaximum !== void 0) {
      if (data.maximum === void 0) {
        vErrors = withError(vErrors, instancePath, "dependencies", {
          property: "exclusiveMaximum",
          missingProperty: "maximum",
          depsCount: 1,
          deps: "maximum"
        });
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      if (data.minimum === void 0) {
        vErrors = withError(vErrors, instancePath, "dependencies", {
          property: "exclusiveMinimum",
          missingProperty: "minimum",
          depsCount: 1,
          deps: "minimum"
        });
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = withError(vErrors, instancePath + "/id", "type", { type: "string" });
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        vErrors = withError(vErrors, instancePath + "/$schema", "type", { type: "string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = withError(vErrors, instancePath + "/title", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.multipleOf !== void 0) {
      let data4 = data.multipleOf;
      if (typeof data4 == "number") {
        if (data4 <= 0 || isNaN(data4)) {
          vErrors = withError(vErrors, instancePath + "/multipleOf", "minimum", { comparison: ">", limit: 0 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/multipleOf", "type", { type: "number" });
        errors++;
      }
    }
    if (data.maximum !== void 0) {
      if (!(typeof data.maximum == "number")) {
        vErrors = withError(vErrors, instancePath + "/maximum", "type", { type: "number" });
        errors++;
      }
    }
    if (data.exclusiveMaximum !== void 0) {
      if (typeof data.exclusiveMaximum !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/exclusiveMaximum", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.minimum !== void 0) {
      if (!(typeof data.minimum == "number")) {
        vErrors = withError(vErrors, instancePath + "/minimum", "type", { type: "number" });
        errors++;
      }
    }
    if (data.exclusiveMinimum !== void 0) {
      if (typeof data.exclusiveMinimum !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/exclusiveMinimum", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.maxLength !== void 0) {
      if (!validate1(data.maxLength, instancePath + "/maxLength")) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minLength !== void 0) {
      if (!validate3(data.minLength, instancePath + "/minLength")) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.pattern !== void 0) {
      if (!(typeof data.pattern === "string")) {
        vErrors = withError(vErrors, instancePath + "/pattern", "type", { type: "string" });
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
        vErrors = withError(vErrors, instancePath + "/additionalItems", "type", { type: "boolean" });
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        mark1 = errors;
        const _errs27 = errors;
        if (!validate0(data12, instancePath + "/additionalItems")) {
          vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs27 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = withError(vErrors, instancePath + "/additionalItems", "anyOf", { branches: [mark1 - mark0, errors - mark1], forms: obj0, passing: null });
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
      if (!validate0(data13, instancePath + "/items")) {
        vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs30 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        mark3 = errors;
        const _errs31 = errors;
        if (!validate6(data13, instancePath + "/items")) {
          vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs31 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/items", "anyOf", { branches: [mark3 - mark2, errors - mark3], forms: obj1, passing: null });
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
      if (!validate1(data.maxItems, instancePath + "/maxItems")) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minItems !== void 0) {
      if (!validate3(data.minItems, instancePath + "/minItems")) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.uniqueItems !== void 0) {
      if (typeof data.uniqueItems !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/uniqueItems", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.maxProperties !== void 0) {
      if (!validate1(data.maxProperties, instancePath + "/maxProperties")) {
        vErrors = vErrors === null ? validate1.errors : joinErrors(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    }
    if (data.minProperties !== void 0) {
      if (!validate3(data.minProperties, instancePath + "/minProperties")) {
        vErrors = vErrors === null ? validate3.errors : joinErrors(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      if (!validate12(data.required, instancePath + "/required")) {
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
        vErrors = withError(vErrors, instancePath + "/additionalProperties", "type", { type: "boolean" });
        errors++;
      }
      var _valid2 = _errs41 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        mark5 = errors;
        const _errs43 = errors;
        if (!validate0(data20, instancePath + "/additionalProperties")) {
          vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs43 === errors;
        valid4 = valid4 || _valid2;
      }
      if (!valid4) {
        vErrors = withError(vErrors, instancePath + "/additionalProperties", "anyOf", { branches: [mark5 - mark4, errors - mark5], forms: obj0, passing: null });
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
          if (!validate0(data21[key0], instancePath + "/definitions/" + pointerStep(key0))) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/definitions", "type", { type: "object" });
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data23 = data.properties;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key1 in data23) {
          if (!validate0(data23[key1], instancePath + "/properties/" + pointerStep(key1))) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/properties", "type", { type: "object" });
        errors++;
      }
    }
    if (data.patternProperties !== void 0) {
      let data25 = data.patternProperties;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key2 in data25) {
          if (!validate0(data25[key2], instancePath + "/patternProperties/" + pointerStep(key2))) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/patternProperties", "type", { type: "object" });
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
          if (!validate0(data28, instancePath + "/dependencies/" + pointerStep(key3))) {
            vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs61 === errors;
          valid9 = valid9 || _valid3;
          if (!valid9) {
            mark7 = errors;
            const _errs62 = errors;
            if (!validate12(data28, instancePath + "/dependencies/" + pointerStep(key3))) {
              vErrors = vErrors === null ? validate12.errors : joinErrors(vErrors, validate12.errors);
              errors = vErrors.length;
            }
            var _valid3 = _errs62 === errors;
            valid9 = valid9 || _valid3;
          }
          if (!valid9) {
            vErrors = withError(vErrors, instancePath + "/dependencies/" + pointerStep(key3), "anyOf", { branches: [mark7 - mark6, errors - mark7], forms: obj3, passing: null });
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
        vErrors = withError(vErrors, instancePath + "/dependencies", "type", { type: "object" });
        errors++;
      }
    }
    if (data.enum !== void 0) {
      let data29 = data.enum;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          vErrors = withError(vErrors, instancePath + "/enum", "minItems", { limit: 1 });
          errors++;
        }
        const pair0 = func0(data29);
        if (!(pair0 === null)) {
          vErrors = withError(vErrors, instancePath + "/enum", "uniqueItems", { i: pair0[0], j: pair0[1] });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/enum", "type", { type: "array" });
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
      if (!validate15(data30, instancePath + "/type")) {
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
            vErrors = withError(vErrors, instancePath + "/type", "minItems", { limit: 1 });
            errors++;
          }
          const len0 = data30.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate15(data30[i0], instancePath + "/type/" + i0)) {
              vErrors = vErrors === null ? validate15.errors : joinErrors(vErrors, validate15.errors);
              errors = vErrors.length;
            }
          }
          const pair1 = func0(data30);
          if (!(pair1 === null)) {
            vErrors = withError(vErrors, instancePath + "/type", "uniqueItems", { i: pair1[0], j: pair1[1] });
            errors++;
          }
        } else {
          vErrors = withError(vErrors, instancePath + "/type", "type", { type: "array" });
          errors++;
        }
        var _valid4 = _errs68 === errors;
        valid10 = valid10 || _valid4;
      }
      if (!valid10) {
        vErrors = withError(vErrors, instancePath + "/type", "anyOf", { branches: [mark9 - mark8, errors - mark9], forms: obj4, passing: null });
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
        vErrors = withError(vErrors, instancePath + "/format", "type", { type: "string" });
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      if (!validate6(data.allOf, instancePath + "/allOf")) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.anyOf !== void 0) {
      if (!validate6(data.anyOf, instancePath + "/anyOf")) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.oneOf !== void 0) {
      if (!validate6(data.oneOf, instancePath + "/oneOf")) {
        vErrors = vErrors === null ? validate6.errors : joinErrors(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate0(data.not, instancePath + "/not")) {
        vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate0(data, instancePath)) {
    vErrors = vErrors === null ? validate0.errors : joinErrors(vErrors, validate0.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "base" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description" || key0 === "optional")) {
        if (!validate27(data[key0], instancePath + "/" + pointerStep(key0))) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.base !== void 0) {
      let data1 = data.base;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/base", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "file")) {
        vErrors = withError(vErrors, instancePath + "/base", "enum", { allowedValues: literal1 });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.optional !== void 0) {
      if (typeof data.optional !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/optional", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "base" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data0 = data.base;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/base", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "context")) {
        vErrors = withError(vErrors, instancePath + "/base", "enum", { allowedValues: literal2 });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "base" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "base" || key0 === "description" || key0 === "read-only")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data0 = data.base;
      if (typeof data0 !== "string") {
        vErrors = withError(vErrors, instancePath + "/base", "type", { type: "string" });
        errors++;
      }
      if (!(data0 === "api-key")) {
        vErrors = withError(vErrors, instancePath + "/base", "enum", { allowedValues: literal3 });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data["read-only"] !== void 0) {
      if (typeof data["read-only"] !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/read-only", "type", { type: "boolean" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "base" });
      errors++;
    }
    const tag0 = data.base;
    if (typeof tag0 == "string") {
      if (tag0 === "file") {
        if (!validate26(data, instancePath)) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "context") {
        if (!validate30(data, instancePath)) {
          vErrors = vErrors === null ? validate30.errors : joinErrors(vErrors, validate30.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "api-key") {
        if (!validate31(data, instancePath)) {
          vErrors = vErrors === null ? validate31.errors : joinErrors(vErrors, validate31.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withError(vErrors, instancePath, "discriminator", { error: "mapping", tag: "base", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "discriminator", { error: "tag", tag: "base", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (!validate0(data, instancePath)) {
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
    vErrors = withError(vErrors, instancePath, "not", {});
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
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.label === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "label" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
      errors++;
    }
    if (data.version === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "version" });
      errors++;
    }
    if (data.author === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "author" });
      errors++;
    }
    if (data.license === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "license" });
      errors++;
    }
    if (data.url === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "url" });
      errors++;
    }
    if (data.source === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "source" });
      errors++;
    }
    if (data.inputs === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputs" });
      errors++;
    }
    if (data.config === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "config" });
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(literal4, key0)) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func4(data0) > 100) {
          vErrors = withError(vErrors, instancePath + "/name", "maxLength", { limit: 100 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = withError(vErrors, instancePath + "/name", "pattern", { pattern: "^[a-z0-9\\-]+$" });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (func4(data1) > 100) {
          vErrors = withError(vErrors, instancePath + "/label", "maxLength", { limit: 100 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/label", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func4(data2) > 5e3) {
          vErrors = withError(vErrors, instancePath + "/description", "maxLength", { limit: 5e3 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (func4(data3) > 100) {
          vErrors = withError(vErrors, instancePath + "/version", "maxLength", { limit: 100 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/version", "type", { type: "string" });
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data4 = data.author;
      if (typeof data4 === "string") {
        if (func4(data4) > 100) {
          vErrors = withError(vErrors, instancePath + "/author", "maxLength", { limit: 100 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/author", "type", { type: "string" });
        errors++;
      }
    }
    if (data.maintainer !== void 0) {
      let data5 = data.maintainer;
      if (typeof data5 === "string") {
        if (func4(data5) > 100) {
          vErrors = withError(vErrors, instancePath + "/maintainer", "maxLength", { limit: 100 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/maintainer", "type", { type: "string" });
        errors++;
      }
    }
    if (data.cite !== void 0) {
      let data6 = data.cite;
      if (typeof data6 === "string") {
        if (func4(data6) > 5e3) {
          vErrors = withError(vErrors, instancePath + "/cite", "maxLength", { limit: 5e3 });
          errors++;
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/cite", "type", { type: "string" });
        errors++;
      }
    }
    if (data.license !== void 0) {
      let data7 = data.license;
      if (typeof data7 !== "string") {
        vErrors = withError(vErrors, instancePath + "/license", "type", { type: "string" });
        errors++;
      }
      if (!(data7 === "AFL-1.1" || data7 === "AFL-1.2" || data7 === "AFL-2.0" || data7 === "AFL-2.1" || data7 === "AFL-3.0" || data7 === "APL-1.0" || data7 === "Apache-1.1" || data7 === "Apache-2.0" || data7 === "APSL-1.0" || data7 === "APSL-1.1" || data7 === "APSL-1.2" || data7 === "APSL-2.0" || data7 === "Artistic-1.0" || data7 === "Artistic-1.0-Perl" || data7 === "Artistic-1.0-cl8" || data7 === "Artistic-2.0" || data7 === "AAL" || data7 === "BSL-1.0" || data7 === "BSD-2-Clause" || data7 === "BSD-3-Clause" || data7 === "0BSD" || data7 === "CECILL-2.1" || data7 === "CNRI-Python" || data7 === "CDDL-1.0" || data7 === "CPAL-1.0" || data7 === "CPL-1.0" || data7 === "CATOSL-1.1" || data7 === "CUA-OPL-1.0" || data7 === "EPL-1.0" || data7 === "ECL-1.0" || data7 === "ECL-2.0" || data7 === "EFL-1.0" || data7 === "EFL-2.0" || data7 === "Entessa" || data7 === "EUDatagrid" || data7 === "EUPL-1.1" || data7 === "Fair" || data7 === "Flywheel MSA" || data7 === "Frameworx-1.0" || data7 === "AGPL-3.0" || data7 === "GPL-2.0" || data7 === "GPL-3.0" || data7 === "LGPL-2.1" || data7 === "LGPL-3.0" || data7 === "LGPL-2.0" || data7 === "HPND" || data7 === "IPL-1.0" || data7 === "Intel" || data7 === "IPA" || data7 === "ISC" || data7 === "LPPL-1.3c" || data7 === "LiLiQ-P-1.1" || data7 === "LiLiQ-Rplus-1.1" || data7 === "LiLiQ-R-1.1" || data7 === "LPL-1.02" || data7 === "LPL-1.0" || data7 === "MS-PL" || data7 === "MS-RL" || data7 === "MirOS" || data7 === "MIT" || data7 === "Motosoto" || data7 === "MPL-1.0" || data7 === "MPL-1.1" || data7 === "MPL-2.0" || data7 === "MPL-2.0-no-copyleft-exception" || data7 === "Multics" || data7 === "NASA-1.3" || data7 === "Naumen" || data7 === "NGPL" || data7 === "Nokia" || data7 === "NPOSL-3.0" || data7 === "NTP" || data7 === "OCLC-2.0" || data7 === "OGTSL" || data7 === "OSL-1.0" || data7 === "OSL-2.0" || data7 === "OSL-2.1" || data7 === "OSL-3.0" || data7 === "OSET-PL-2.1" || data7 === "PHP-3.0" || data7 === "PostgreSQL" || data7 === "Python-2.0" || data7 === "QPL-1.0" || data7 === "RPSL-1.0" || data7 === "RPL-1.1" || data7 === "RPL-1.5" || data7 === "RSCPL" || data7 === "OFL-1.1" || data7 === "SimPL-2.0" || data7 === "Sleepycat" || data7 === "SISSL" || data7 === "SPL-1.0" || data7 === "Watcom-1.0" || data7 === "UPL-1.0" || data7 === "NCSA" || data7 === "VSL-1.0" || data7 === "W3C" || data7 === "Xnet" || data7 === "Zlib" || data7 === "ZPL-2.0" || data7 === "Other")) {
        vErrors = withError(vErrors, instancePath + "/license", "enum", { allowedValues: literal5 });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (!validate22(data.url, instancePath + "/url")) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate22(data.source, instancePath + "/source")) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        vErrors = withError(vErrors, instancePath + "/command", "type", { type: "string" });
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data11 = data.environment;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (typeof data11[key1] !== "string") {
            vErrors = withError(vErrors, instancePath + "/environment/" + pointerStep(key1), "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/environment", "type", { type: "object" });
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data13 = data.capabilities;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data13[i0] !== "string") {
            vErrors = withError(vErrors, instancePath + "/capabilities/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/capabilities", "type", { type: "array" });
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data15 = data.inputs;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!validate25(data15[key2], instancePath + "/inputs/" + pointerStep(key2))) {
            vErrors = vErrors === null ? validate25.errors : joinErrors(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "type", { type: "object" });
        errors++;
      }
    }
    if (data.config !== void 0) {
      let data17 = data.config;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (!validate36(data17[key3], instancePath + "/config/" + pointerStep(key3))) {
            vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/config", "type", { type: "object" });
        errors++;
      }
    }
    if (data.custom !== void 0) {
      let data19 = data.custom;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
      } else {
        vErrors = withError(vErrors, instancePath + "/custom", "type", { type: "object" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  flywheel_gear_default as default,
  validate
};
