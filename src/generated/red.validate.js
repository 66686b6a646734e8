/** Generated from schemas/red by `npm run generate`; edits are lost. */

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

// red.js
var literal0 = ["File", "Directory", "string", "int", "long", "float", "double", "boolean", "File[]", "Directory[]", "string[]", "int[]", "long[]", "float[]", "double[]", "boolean[]", "File?", "Directory?", "string?", "int?", "long?", "float?", "double?", "boolean?", "File[]?", "Directory[]?", "string[]?", "int[]?", "long[]?", "float[]?", "double[]?", "boolean[]?"];
var literal1 = ["File", "Directory", "File?", "Directory?"];
var literal2 = ["stdout", "stderr"];
var literal3 = ["v1.0"];
var literal4 = ["CommandLineTool"];
var literal5 = ["string", "null", "array"];
var literal6 = ["File"];
var literal7 = ["Directory"];
var literal8 = ["string", "number", "boolean"];
var literal9 = ["File", "stdout", "stderr"];
var literal10 = ["ssh"];
var literal11 = { "redVersion": 0, "cli": 0, "inputs": 0, "outputs": 0, "batches": 0, "cloud": 0, "container": 0, "execution": 0, "doc": 0 };
var literal12 = ["9"];
var validate = validate21;
var red_default = validate21;
var func3 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^[a-zA-Z0-9_-]+\n?$", "u");
function validate23(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.inputBinding === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputBinding" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "inputBinding" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "File" || data0 === "Directory" || data0 === "string" || data0 === "int" || data0 === "long" || data0 === "float" || data0 === "double" || data0 === "boolean" || data0 === "File[]" || data0 === "Directory[]" || data0 === "string[]" || data0 === "int[]" || data0 === "long[]" || data0 === "float[]" || data0 === "double[]" || data0 === "boolean[]" || data0 === "File?" || data0 === "Directory?" || data0 === "string?" || data0 === "int?" || data0 === "long?" || data0 === "float?" || data0 === "double?" || data0 === "boolean?" || data0 === "File[]?" || data0 === "Directory[]?" || data0 === "string[]?" || data0 === "int[]?" || data0 === "long[]?" || data0 === "float[]?" || data0 === "double[]?" || data0 === "boolean[]?")) {
        vErrors = withError(vErrors, instancePath + "/type", "enum", { allowedValues: literal0 });
        errors++;
      }
    }
    if (data.inputBinding !== void 0) {
      let data1 = data.inputBinding;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "prefix" || key1 === "separate" || key1 === "position" || key1 === "itemSeparator")) {
            vErrors = withError(vErrors, instancePath + "/inputBinding", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data1.prefix !== void 0) {
          if (typeof data1.prefix !== "string") {
            vErrors = withError(vErrors, instancePath + "/inputBinding/prefix", "type", { type: "string" });
            errors++;
          }
        }
        if (data1.separate !== void 0) {
          if (typeof data1.separate !== "boolean") {
            vErrors = withError(vErrors, instancePath + "/inputBinding/separate", "type", { type: "boolean" });
            errors++;
          }
        }
        if (data1.position !== void 0) {
          let data4 = data1.position;
          if (!(typeof data4 == "number" && (!(data4 % 1) && isFinite(data4)))) {
            vErrors = withError(vErrors, instancePath + "/inputBinding/position", "type", { type: "integer" });
            errors++;
          }
          if (typeof data4 == "number") {
            if (data4 < 0 || isNaN(data4)) {
              vErrors = withError(vErrors, instancePath + "/inputBinding/position", "minimum", { comparison: ">=", limit: 0 });
              errors++;
            }
          }
        }
        if (data1.itemSeparator !== void 0) {
          if (typeof data1.itemSeparator !== "string") {
            vErrors = withError(vErrors, instancePath + "/inputBinding/itemSeparator", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputBinding", "type", { type: "object" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate26(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.outputBinding === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "outputBinding" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "outputBinding" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "File" || data0 === "Directory" || data0 === "File?" || data0 === "Directory?")) {
        vErrors = withError(vErrors, instancePath + "/type", "enum", { allowedValues: literal1 });
        errors++;
      }
    }
    if (data.outputBinding !== void 0) {
      let data1 = data.outputBinding;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.glob === void 0) {
          vErrors = withError(vErrors, instancePath + "/outputBinding", "required", { missingProperty: "glob" });
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "glob")) {
            vErrors = withError(vErrors, instancePath + "/outputBinding", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data1.glob !== void 0) {
          if (typeof data1.glob !== "string") {
            vErrors = withError(vErrors, instancePath + "/outputBinding/glob", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/outputBinding", "type", { type: "object" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
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
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "stdout" || data0 === "stderr")) {
        vErrors = withError(vErrors, instancePath + "/type", "enum", { allowedValues: literal2 });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate26(data, instancePath)) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate26(data, instancePath)) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "File?") {
        if (!validate26(data, instancePath)) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory?") {
        if (!validate26(data, instancePath)) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stdout") {
        if (!validate27(data, instancePath)) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stderr") {
        if (!validate27(data, instancePath)) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withError(vErrors, instancePath, "discriminator", { error: "mapping", tag: "type", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "discriminator", { error: "tag", tag: "type", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cwlVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "cwlVersion" });
      errors++;
    }
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.inputs === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputs" });
      errors++;
    }
    if (data.outputs === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "outputs" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cwlVersion" || key0 === "class" || key0 === "baseCommand" || key0 === "inputs" || key0 === "outputs" || key0 === "stdout" || key0 === "stderr" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.cwlVersion !== void 0) {
      if (!(data.cwlVersion === "v1.0")) {
        vErrors = withError(vErrors, instancePath + "/cwlVersion", "enum", { allowedValues: literal3 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "CommandLineTool")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal4 });
        errors++;
      }
    }
    if (data.baseCommand !== void 0) {
      let data2 = data.baseCommand;
      if (typeof data2 !== "string" && data2 !== null && !Array.isArray(data2)) {
        vErrors = withError(vErrors, instancePath + "/baseCommand", "type", { type: literal5 });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = withError(vErrors, instancePath + "/baseCommand/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.inputs !== void 0) {
      let data4 = data.inputs;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (pattern0.test(key1)) {
            if (!validate23(data4[key1], instancePath + "/inputs/" + pointerStep(key1))) {
              vErrors = vErrors === null ? validate23.errors : joinErrors(vErrors, validate23.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "type", { type: "object" });
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data6 = data.outputs;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (pattern0.test(key2)) {
            if (!validate25(data6[key2], instancePath + "/outputs/" + pointerStep(key2))) {
              vErrors = vErrors === null ? validate25.errors : joinErrors(vErrors, validate25.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/outputs", "type", { type: "object" });
        errors++;
      }
    }
    if (data.stdout !== void 0) {
      if (typeof data.stdout !== "string") {
        vErrors = withError(vErrors, instancePath + "/stdout", "type", { type: "string" });
        errors++;
      }
    }
    if (data.stderr !== void 0) {
      if (typeof data.stderr !== "string") {
        vErrors = withError(vErrors, instancePath + "/stderr", "type", { type: "string" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var obj3 = [{ "title": "text or number or true or false" }, { "title": "list of text or number or true or false or object" }, { "title": "Input entry" }];
var obj4 = [{ "title": "text or number or true or false" }, { "title": "Input entry" }];
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "command" });
      errors++;
    }
    if (data.access === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "access" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "access" || key0 === "mount" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        vErrors = withError(vErrors, instancePath + "/command", "type", { type: "string" });
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data1 = data.access;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withError(vErrors, instancePath + "/access", "type", { type: "object" });
        errors++;
      }
    }
    if (data.mount !== void 0) {
      if (typeof data.mount !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/mount", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.connector === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "connector" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "basename" || key0 === "dirname" || key0 === "checksum" || key0 === "size" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "File")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal6 });
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, instancePath + "/connector")) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        vErrors = withError(vErrors, instancePath + "/basename", "type", { type: "string" });
        errors++;
      }
    }
    if (data.dirname !== void 0) {
      if (typeof data.dirname !== "string") {
        vErrors = withError(vErrors, instancePath + "/dirname", "type", { type: "string" });
        errors++;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        vErrors = withError(vErrors, instancePath + "/checksum", "type", { type: "string" });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && (!(data5 % 1) && isFinite(data5)))) {
        vErrors = withError(vErrors, instancePath + "/size", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.basename === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "basename" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "basename" || key0 === "checksum" || key0 === "size")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "File")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal6 });
        errors++;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        vErrors = withError(vErrors, instancePath + "/basename", "type", { type: "string" });
        errors++;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        vErrors = withError(vErrors, instancePath + "/checksum", "type", { type: "string" });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && isFinite(data3)))) {
        vErrors = withError(vErrors, instancePath + "/size", "type", { type: "integer" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate46 };
function validate48(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.basename === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "basename" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "basename" || key0 === "listing")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal7 });
        errors++;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        vErrors = withError(vErrors, instancePath + "/basename", "type", { type: "string" });
        errors++;
      }
    }
    if (data.listing !== void 0) {
      let data2 = data.listing;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data2[i0], instancePath + "/listing/" + i0)) {
            vErrors = vErrors === null ? wrapper0.validate.errors : joinErrors(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/listing", "type", { type: "array" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate46(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate47(data, instancePath)) {
          vErrors = vErrors === null ? validate47.errors : joinErrors(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate48(data, instancePath)) {
          vErrors = vErrors === null ? validate48.errors : joinErrors(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withError(vErrors, instancePath, "discriminator", { error: "mapping", tag: "class", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "discriminator", { error: "tag", tag: "class", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], instancePath + "/" + i0)) {
        vErrors = vErrors === null ? validate46.errors : joinErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "array" });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.connector === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "connector" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "basename" || key0 === "listing" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal7 });
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, instancePath + "/connector")) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        vErrors = withError(vErrors, instancePath + "/basename", "type", { type: "string" });
        errors++;
      }
    }
    if (data.listing !== void 0) {
      if (!validate45(data.listing, instancePath + "/listing")) {
        vErrors = vErrors === null ? validate45.errors : joinErrors(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate40(data, instancePath)) {
          vErrors = vErrors === null ? validate40.errors : joinErrors(vErrors, validate40.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate43(data, instancePath)) {
          vErrors = vErrors === null ? validate43.errors : joinErrors(vErrors, validate43.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withError(vErrors, instancePath, "discriminator", { error: "mapping", tag: "class", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "discriminator", { error: "tag", tag: "class", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let mark0 = 0;
  let mark1 = 0;
  mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "type", { type: literal8 });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    mark1 = errors;
    const _errs3 = errors;
    if (!validate39(data, instancePath)) {
      vErrors = vErrors === null ? validate39.errors : joinErrors(vErrors, validate39.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "anyOf", { branches: [mark1 - mark0, errors - mark1], forms: obj4, passing: null });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let mark0 = 0;
  let mark1 = 0;
  let mark2 = 0;
  mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean") {
    vErrors = withError(vErrors, instancePath, "type", { type: literal8 });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    mark1 = errors;
    const _errs3 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate38(data[i0], instancePath + "/" + i0)) {
          vErrors = vErrors === null ? validate38.errors : joinErrors(vErrors, validate38.errors);
          errors = vErrors.length;
        }
      }
    } else {
      vErrors = withError(vErrors, instancePath, "type", { type: "array" });
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      mark2 = errors;
      const _errs6 = errors;
      if (!validate39(data, instancePath)) {
        vErrors = vErrors === null ? validate39.errors : joinErrors(vErrors, validate39.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "anyOf", { branches: [mark1 - mark0, mark2 - mark1, errors - mark2], forms: obj3, passing: null });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate36(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern0.test(key0)) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate37(data[key1], instancePath + "/" + pointerStep(key1))) {
          vErrors = vErrors === null ? validate37.errors : joinErrors(vErrors, validate37.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate62(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.connector === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "connector" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "checksum" || key0 === "size" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      let data0 = data.class;
      if (!(data0 === "File" || data0 === "stdout" || data0 === "stderr")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal9 });
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, instancePath + "/connector")) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        vErrors = withError(vErrors, instancePath + "/checksum", "type", { type: "string" });
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && isFinite(data3)))) {
        vErrors = withError(vErrors, instancePath + "/size", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    if (data.connector === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "connector" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "listing" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        vErrors = withError(vErrors, instancePath + "/class", "enum", { allowedValues: literal7 });
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, instancePath + "/connector")) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0) {
      if (!validate45(data.listing, instancePath + "/listing")) {
        vErrors = vErrors === null ? validate45.errors : joinErrors(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "class" });
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate62(data, instancePath)) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stdout") {
        if (!validate62(data, instancePath)) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stderr") {
        if (!validate62(data, instancePath)) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate64(data, instancePath)) {
          vErrors = vErrors === null ? validate64.errors : joinErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      } else {
        vErrors = withError(vErrors, instancePath, "discriminator", { error: "mapping", tag: "class", tagValue: tag0 });
        errors++;
      }
    } else {
      vErrors = withError(vErrors, instancePath, "discriminator", { error: "tag", tag: "class", tagValue: tag0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern0.test(key0)) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate61(data[key1], instancePath + "/" + pointerStep(key1))) {
          vErrors = vErrors === null ? validate61.errors : joinErrors(vErrors, validate61.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate76(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enable === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "enable" });
      errors++;
    }
    if (data.mountDir === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "mountDir" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enable" || key0 === "mountDir" || key0 === "mountProtocol")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.enable !== void 0) {
      if (typeof data.enable !== "boolean") {
        vErrors = withError(vErrors, instancePath + "/enable", "type", { type: "boolean" });
        errors++;
      }
    }
    if (data.mountDir !== void 0) {
      if (typeof data.mountDir !== "string") {
        vErrors = withError(vErrors, instancePath + "/mountDir", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mountProtocol !== void 0) {
      if (!(data.mountProtocol === "ssh")) {
        vErrors = withError(vErrors, instancePath + "/mountProtocol", "enum", { allowedValues: literal10 });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
function validate73(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inputs === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputs" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "inputs" || key0 === "outputs" || key0 === "cloud" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate36(data.inputs, instancePath + "/inputs")) {
        vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate60(data.outputs, instancePath + "/outputs")) {
        vErrors = vErrors === null ? validate60.errors : joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.cloud !== void 0) {
      if (!validate76(data.cloud, instancePath + "/cloud")) {
        vErrors = vErrors === null ? validate76.errors : joinErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "engine" });
      errors++;
    }
    if (data.settings === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "settings" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "engine" || key0 === "settings" || key0 === "doc")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        vErrors = withError(vErrors, instancePath + "/engine", "type", { type: "string" });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = withError(vErrors, instancePath + "/settings", "type", { type: "object" });
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.batches === void 0 && (missing0 = "batches")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.inputs === void 0) {
        vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputs" });
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    vErrors = withError(vErrors, instancePath, "if", { failingKeyword: "then" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.redVersion === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "redVersion" });
      errors++;
    }
    if (data.cli === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "cli" });
      errors++;
    }
    if (data.container === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "container" });
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(literal11, key0)) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.batches !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.inputs !== void 0) {
          vErrors = withError(vErrors, instancePath + "/inputs", "false schema", {});
          errors++;
        }
        if (data.outputs !== void 0) {
          vErrors = withError(vErrors, instancePath + "/outputs", "false schema", {});
          errors++;
        }
        if (data.cloud !== void 0) {
          vErrors = withError(vErrors, instancePath + "/cloud", "false schema", {});
          errors++;
        }
      }
    }
    if (data.redVersion !== void 0) {
      if (!(data.redVersion === "9")) {
        vErrors = withError(vErrors, instancePath + "/redVersion", "enum", { allowedValues: literal12 });
        errors++;
      }
    }
    if (data.cli !== void 0) {
      if (!validate22(data.cli, instancePath + "/cli")) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate36(data.inputs, instancePath + "/inputs")) {
        vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate60(data.outputs, instancePath + "/outputs")) {
        vErrors = vErrors === null ? validate60.errors : joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.batches !== void 0) {
      let data7 = data.batches;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data7[i0], instancePath + "/batches/" + i0)) {
            vErrors = vErrors === null ? validate73.errors : joinErrors(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/batches", "type", { type: "array" });
        errors++;
      }
    }
    if (data.cloud !== void 0) {
      if (!validate76(data.cloud, instancePath + "/cloud")) {
        vErrors = vErrors === null ? validate76.errors : joinErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.container !== void 0) {
      if (!validate80(data.container, instancePath + "/container")) {
        vErrors = vErrors === null ? validate80.errors : joinErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.execution !== void 0) {
      if (!validate80(data.execution, instancePath + "/execution")) {
        vErrors = vErrors === null ? validate80.errors : joinErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        vErrors = withError(vErrors, instancePath + "/doc", "type", { type: "string" });
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
  red_default as default,
  validate
};
