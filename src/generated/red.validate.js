/** Generated from schemas/red by `npm run generate`; edits are lost. */

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// red.js
var validate = validate21;
var red_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "RED experiment", "type": "object", "required": ["redVersion", "cli", "container"], "properties": { "redVersion": { "enum": ["9"] }, "cli": { "$ref": "#/definitions/cli" }, "inputs": { "$ref": "#/definitions/inputs" }, "outputs": { "$ref": "#/definitions/outputs" }, "batches": { "type": "array", "items": { "$ref": "#/definitions/batch" } }, "cloud": { "$ref": "#/definitions/cloud" }, "container": { "$ref": "#/definitions/engine" }, "execution": { "$ref": "#/definitions/engine" }, "doc": { "type": "string" } }, "additionalProperties": false, "dependencies": { "batches": { "properties": { "inputs": false, "outputs": false, "cloud": false } } }, "if": { "not": { "required": ["batches"] } }, "then": { "required": ["inputs"] }, "definitions": { "cli": { "title": "Command line", "type": "object", "required": ["cwlVersion", "class", "inputs", "outputs"], "properties": { "cwlVersion": { "enum": ["v1.0"] }, "class": { "enum": ["CommandLineTool"] }, "baseCommand": { "type": ["string", "null", "array"], "items": { "type": "string" } }, "inputs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/argument" } } }, "outputs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/result" } } }, "stdout": { "type": "string" }, "stderr": { "type": "string" }, "doc": { "type": "string" } }, "additionalProperties": false }, "argument": { "title": "Argument", "type": "object", "required": ["type", "inputBinding"], "properties": { "type": { "enum": ["File", "Directory", "string", "int", "long", "float", "double", "boolean", "File[]", "Directory[]", "string[]", "int[]", "long[]", "float[]", "double[]", "boolean[]", "File?", "Directory?", "string?", "int?", "long?", "float?", "double?", "boolean?", "File[]?", "Directory[]?", "string[]?", "int[]?", "long[]?", "float[]?", "double[]?", "boolean[]?"] }, "inputBinding": { "title": "Input binding", "type": "object", "properties": { "prefix": { "type": "string" }, "separate": { "type": "boolean", "default": true }, "position": { "type": "integer", "minimum": 0 }, "itemSeparator": { "type": "string" } }, "additionalProperties": false }, "doc": { "type": "string" } }, "additionalProperties": false }, "result": { "title": "Result", "type": "object", "required": ["type"], "discriminator": { "propertyName": "type" }, "oneOf": [{ "$ref": "#/definitions/fileResult" }, { "$ref": "#/definitions/streamResult" }] }, "fileResult": { "title": "File or folder", "type": "object", "required": ["type", "outputBinding"], "properties": { "type": { "enum": ["File", "Directory", "File?", "Directory?"] }, "outputBinding": { "title": "Output binding", "type": "object", "required": ["glob"], "properties": { "glob": { "type": "string" } }, "additionalProperties": false }, "doc": { "type": "string" } }, "additionalProperties": false }, "streamResult": { "title": "Stream", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["stdout", "stderr"] } }, "additionalProperties": false }, "batch": { "title": "Batch", "type": "object", "required": ["inputs"], "properties": { "inputs": { "$ref": "#/definitions/inputs" }, "outputs": { "$ref": "#/definitions/outputs" }, "cloud": { "$ref": "#/definitions/cloud" }, "doc": { "type": "string" } }, "additionalProperties": false }, "inputs": { "title": "Inputs", "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/inputValue" } }, "additionalProperties": false }, "inputValue": { "anyOf": [{ "type": ["string", "number", "boolean"] }, { "type": "array", "items": { "$ref": "#/definitions/listItem" } }, { "$ref": "#/definitions/inputEntry" }] }, "listItem": { "anyOf": [{ "type": ["string", "number", "boolean"] }, { "$ref": "#/definitions/inputEntry" }] }, "inputEntry": { "title": "Input entry", "type": "object", "required": ["class"], "discriminator": { "propertyName": "class" }, "oneOf": [{ "$ref": "#/definitions/inputFile" }, { "$ref": "#/definitions/inputDirectory" }] }, "inputFile": { "title": "Input file", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["File"] }, "connector": { "$ref": "#/definitions/connector" }, "basename": { "type": "string" }, "dirname": { "type": "string" }, "checksum": { "type": "string" }, "size": { "type": "integer" }, "doc": { "type": "string" } }, "additionalProperties": false }, "inputDirectory": { "title": "Input folder", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["Directory"] }, "connector": { "$ref": "#/definitions/connector" }, "basename": { "type": "string" }, "listing": { "$ref": "#/definitions/listing" }, "doc": { "type": "string" } }, "additionalProperties": false }, "outputs": { "title": "Outputs", "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/outputEntry" } }, "additionalProperties": false }, "outputEntry": { "title": "Output entry", "type": "object", "required": ["class"], "discriminator": { "propertyName": "class" }, "oneOf": [{ "$ref": "#/definitions/outputFile" }, { "$ref": "#/definitions/outputDirectory" }] }, "outputFile": { "title": "Output file", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["File", "stdout", "stderr"] }, "connector": { "$ref": "#/definitions/connector" }, "checksum": { "type": "string" }, "size": { "type": "integer" }, "doc": { "type": "string" } }, "additionalProperties": false }, "outputDirectory": { "title": "Output folder", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["Directory"] }, "connector": { "$ref": "#/definitions/connector" }, "listing": { "$ref": "#/definitions/listing" }, "doc": { "type": "string" } }, "additionalProperties": false }, "connector": { "title": "Connector", "type": "object", "required": ["command", "access"], "properties": { "command": { "type": "string" }, "access": { "type": "object" }, "mount": { "type": "boolean", "default": false }, "doc": { "type": "string" } }, "additionalProperties": false }, "listing": { "type": "array", "items": { "$ref": "#/definitions/listingEntry" } }, "listingEntry": { "title": "Listing entry", "type": "object", "required": ["class"], "discriminator": { "propertyName": "class" }, "oneOf": [{ "$ref": "#/definitions/listingFile" }, { "$ref": "#/definitions/listingDirectory" }] }, "listingFile": { "title": "Listed file", "type": "object", "required": ["class", "basename"], "properties": { "class": { "enum": ["File"] }, "basename": { "type": "string" }, "checksum": { "type": "string" }, "size": { "type": "integer" } }, "additionalProperties": false }, "listingDirectory": { "title": "Listed folder", "type": "object", "required": ["class", "basename"], "properties": { "class": { "enum": ["Directory"] }, "basename": { "type": "string" }, "listing": { "type": "array", "items": { "$ref": "#/definitions/listingEntry" } } }, "additionalProperties": false }, "cloud": { "title": "Cloud folder", "type": "object", "required": ["enable", "mountDir"], "properties": { "enable": { "type": "boolean" }, "mountDir": { "type": "string" }, "mountProtocol": { "enum": ["ssh"] } }, "additionalProperties": false }, "engine": { "title": "Engine", "type": "object", "required": ["engine", "settings"], "properties": { "engine": { "type": "string" }, "settings": { "type": "object" }, "doc": { "type": "string" } }, "additionalProperties": false } } };
var func3 = Object.prototype.hasOwnProperty;
var schema7 = { "title": "Command line", "type": "object", "required": ["cwlVersion", "class", "inputs", "outputs"], "properties": { "cwlVersion": { "enum": ["v1.0"] }, "class": { "enum": ["CommandLineTool"] }, "baseCommand": { "type": ["string", "null", "array"], "items": { "type": "string" } }, "inputs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/argument" } } }, "outputs": { "type": "object", "patternProperties": { "^[a-zA-Z0-9_-]+\n?$": { "$ref": "#/definitions/result" } } }, "stdout": { "type": "string" }, "stderr": { "type": "string" }, "doc": { "type": "string" } }, "additionalProperties": false };
var pattern0 = new RegExp("^[a-zA-Z0-9_-]+\n?$", "u");
var schema8 = { "title": "Argument", "type": "object", "required": ["type", "inputBinding"], "properties": { "type": { "enum": ["File", "Directory", "string", "int", "long", "float", "double", "boolean", "File[]", "Directory[]", "string[]", "int[]", "long[]", "float[]", "double[]", "boolean[]", "File?", "Directory?", "string?", "int?", "long?", "float?", "double?", "boolean?", "File[]?", "Directory[]?", "string[]?", "int[]?", "long[]?", "float[]?", "double[]?", "boolean[]?"] }, "inputBinding": { "title": "Input binding", "type": "object", "properties": { "prefix": { "type": "string" }, "separate": { "type": "boolean", "default": true }, "position": { "type": "integer", "minimum": 0 }, "itemSeparator": { "type": "string" } }, "additionalProperties": false }, "doc": { "type": "string" } }, "additionalProperties": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inputBinding === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputBinding" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "inputBinding" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "File" || data0 === "Directory" || data0 === "string" || data0 === "int" || data0 === "long" || data0 === "float" || data0 === "double" || data0 === "boolean" || data0 === "File[]" || data0 === "Directory[]" || data0 === "string[]" || data0 === "int[]" || data0 === "long[]" || data0 === "float[]" || data0 === "double[]" || data0 === "boolean[]" || data0 === "File?" || data0 === "Directory?" || data0 === "string?" || data0 === "int?" || data0 === "long?" || data0 === "float?" || data0 === "double?" || data0 === "boolean?" || data0 === "File[]?" || data0 === "Directory[]?" || data0 === "string[]?" || data0 === "int[]?" || data0 === "long[]?" || data0 === "float[]?" || data0 === "double[]?" || data0 === "boolean[]?")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema8.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.inputBinding !== void 0) {
      let data1 = data.inputBinding;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "prefix" || key1 === "separate" || key1 === "position" || key1 === "itemSeparator")) {
            const err4 = { instancePath: instancePath + "/inputBinding", schemaPath: "#/properties/inputBinding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.prefix !== void 0) {
          if (typeof data1.prefix !== "string") {
            const err5 = { instancePath: instancePath + "/inputBinding/prefix", schemaPath: "#/properties/inputBinding/properties/prefix/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.separate !== void 0) {
          if (typeof data1.separate !== "boolean") {
            const err6 = { instancePath: instancePath + "/inputBinding/separate", schemaPath: "#/properties/inputBinding/properties/separate/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.position !== void 0) {
          let data4 = data1.position;
          if (!(typeof data4 == "number" && (!(data4 % 1) && isFinite(data4)))) {
            const err7 = { instancePath: instancePath + "/inputBinding/position", schemaPath: "#/properties/inputBinding/properties/position/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data4 == "number") {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = { instancePath: instancePath + "/inputBinding/position", schemaPath: "#/properties/inputBinding/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data1.itemSeparator !== void 0) {
          if (typeof data1.itemSeparator !== "string") {
            const err9 = { instancePath: instancePath + "/inputBinding/itemSeparator", schemaPath: "#/properties/inputBinding/properties/itemSeparator/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/inputBinding", schemaPath: "#/properties/inputBinding/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err11 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema10 = { "title": "File or folder", "type": "object", "required": ["type", "outputBinding"], "properties": { "type": { "enum": ["File", "Directory", "File?", "Directory?"] }, "outputBinding": { "title": "Output binding", "type": "object", "required": ["glob"], "properties": { "glob": { "type": "string" } }, "additionalProperties": false }, "doc": { "type": "string" } }, "additionalProperties": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.outputBinding === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputBinding" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "outputBinding" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "File" || data0 === "Directory" || data0 === "File?" || data0 === "Directory?")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema10.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.outputBinding !== void 0) {
      let data1 = data.outputBinding;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.glob === void 0) {
          const err4 = { instancePath: instancePath + "/outputBinding", schemaPath: "#/properties/outputBinding/required", keyword: "required", params: { missingProperty: "glob" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "glob")) {
            const err5 = { instancePath: instancePath + "/outputBinding", schemaPath: "#/properties/outputBinding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.glob !== void 0) {
          if (typeof data1.glob !== "string") {
            const err6 = { instancePath: instancePath + "/outputBinding/glob", schemaPath: "#/properties/outputBinding/properties/glob/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/outputBinding", schemaPath: "#/properties/outputBinding/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err8 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "title": "Stream", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["stdout", "stderr"] } }, "additionalProperties": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(data0 === "stdout" || data0 === "stderr")) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
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
  validate27.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "File?") {
        if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory?") {
        if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stdout") {
        if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stderr") {
        if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate27.errors : joinErrors(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cwlVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cwlVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.class === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cwlVersion" || key0 === "class" || key0 === "baseCommand" || key0 === "inputs" || key0 === "outputs" || key0 === "stdout" || key0 === "stderr" || key0 === "doc")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cwlVersion !== void 0) {
      if (!(data.cwlVersion === "v1.0")) {
        const err5 = { instancePath: instancePath + "/cwlVersion", schemaPath: "#/properties/cwlVersion/enum", keyword: "enum", params: { allowedValues: schema7.properties.cwlVersion.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "CommandLineTool")) {
        const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema7.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.baseCommand !== void 0) {
      let data2 = data.baseCommand;
      if (typeof data2 !== "string" && data2 !== null && !Array.isArray(data2)) {
        const err7 = { instancePath: instancePath + "/baseCommand", schemaPath: "#/properties/baseCommand/type", keyword: "type", params: { type: schema7.properties.baseCommand.type } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err8 = { instancePath: instancePath + "/baseCommand/" + i0, schemaPath: "#/properties/baseCommand/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
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
            if (!validate23(data4[key1], { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data4, parentDataProperty: key1, rootData })) {
              vErrors = vErrors === null ? validate23.errors : joinErrors(vErrors, validate23.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data6 = data.outputs;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (pattern0.test(key2)) {
            if (!validate25(data6[key2], { instancePath: instancePath + "/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData })) {
              vErrors = vErrors === null ? validate25.errors : joinErrors(vErrors, validate25.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.stdout !== void 0) {
      if (typeof data.stdout !== "string") {
        const err11 = { instancePath: instancePath + "/stdout", schemaPath: "#/properties/stdout/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.stderr !== void 0) {
      if (typeof data.stderr !== "string") {
        const err12 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err13 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema13 = { "anyOf": [{ "type": ["string", "number", "boolean"] }, { "type": "array", "items": { "$ref": "#/definitions/listItem" } }, { "$ref": "#/definitions/inputEntry" }] };
var obj3 = [{ "title": "text or number or true or false" }, { "title": "list of text or number or true or false or object" }, { "title": "Input entry" }];
var schema14 = { "anyOf": [{ "type": ["string", "number", "boolean"] }, { "$ref": "#/definitions/inputEntry" }] };
var obj4 = [{ "title": "text or number or true or false" }, { "title": "Input entry" }];
var schema16 = { "title": "Input file", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["File"] }, "connector": { "$ref": "#/definitions/connector" }, "basename": { "type": "string" }, "dirname": { "type": "string" }, "checksum": { "type": "string" }, "size": { "type": "integer" }, "doc": { "type": "string" } }, "additionalProperties": false };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "command" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.access === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "access" || key0 === "mount" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (typeof data.command !== "string") {
        const err3 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data1 = data.access;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err4 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mount !== void 0) {
      if (typeof data.mount !== "boolean") {
        const err5 = { instancePath: instancePath + "/mount", schemaPath: "#/properties/mount/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err6 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connector === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "basename" || key0 === "dirname" || key0 === "checksum" || key0 === "size" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "File")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema16.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, { instancePath: instancePath + "/connector", parentData: data, parentDataProperty: "connector", rootData })) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        const err4 = { instancePath: instancePath + "/basename", schemaPath: "#/properties/basename/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.dirname !== void 0) {
      if (typeof data.dirname !== "string") {
        const err5 = { instancePath: instancePath + "/dirname", schemaPath: "#/properties/dirname/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        const err6 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && (!(data5 % 1) && isFinite(data5)))) {
        const err7 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err8 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "Input folder", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["Directory"] }, "connector": { "$ref": "#/definitions/connector" }, "basename": { "type": "string" }, "listing": { "$ref": "#/definitions/listing" }, "doc": { "type": "string" } }, "additionalProperties": false };
var schema21 = { "title": "Listed file", "type": "object", "required": ["class", "basename"], "properties": { "class": { "enum": ["File"] }, "basename": { "type": "string" }, "checksum": { "type": "string" }, "size": { "type": "integer" } }, "additionalProperties": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.basename === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basename" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "basename" || key0 === "checksum" || key0 === "size")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "File")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema21.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        const err4 = { instancePath: instancePath + "/basename", schemaPath: "#/properties/basename/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        const err5 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && isFinite(data3)))) {
        const err6 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema22 = { "title": "Listed folder", "type": "object", "required": ["class", "basename"], "properties": { "class": { "enum": ["Directory"] }, "basename": { "type": "string" }, "listing": { "type": "array", "items": { "$ref": "#/definitions/listingEntry" } } }, "additionalProperties": false };
var wrapper0 = { validate: validate46 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.basename === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basename" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "basename" || key0 === "listing")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema22.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        const err4 = { instancePath: instancePath + "/basename", schemaPath: "#/properties/basename/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.listing !== void 0) {
      let data2 = data.listing;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data2[i0], { instancePath: instancePath + "/listing/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : joinErrors(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/listing", schemaPath: "#/properties/listing/type", keyword: "type", params: { type: "array" } };
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
  validate48.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate47.errors : joinErrors(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate48.errors : joinErrors(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "class", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "class", tagValue: tag0 } };
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
  validate46.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate46(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate46.errors : joinErrors(vErrors, validate46.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connector === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "basename" || key0 === "listing" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema18.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, { instancePath: instancePath + "/connector", parentData: data, parentDataProperty: "connector", rootData })) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.basename !== void 0) {
      if (typeof data.basename !== "string") {
        const err4 = { instancePath: instancePath + "/basename", schemaPath: "#/properties/basename/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.listing !== void 0) {
      if (!validate45(data.listing, { instancePath: instancePath + "/listing", parentData: data, parentDataProperty: "listing", rootData })) {
        vErrors = vErrors === null ? validate45.errors : joinErrors(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err5 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
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
  validate43.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate40(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate40.errors : joinErrors(vErrors, validate40.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate43(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate43.errors : joinErrors(vErrors, validate43.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "class", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "class", tagValue: tag0 } };
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let mark0 = 0;
  let mark1 = 0;
  mark0 = errors;
  const _errs1 = errors;
  if (typeof data !== "string" && !(typeof data == "number") && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: schema14.anyOf[0].type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    mark1 = errors;
    const _errs3 = errors;
    if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate39.errors : joinErrors(vErrors, validate39.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { branches: [mark1 - mark0, errors - mark1], forms: obj4, passing: null } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: schema13.anyOf[0].type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
        if (!validate38(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate38.errors : joinErrors(vErrors, validate38.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      mark2 = errors;
      const _errs6 = errors;
      if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate39.errors : joinErrors(vErrors, validate39.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: { branches: [mark1 - mark0, mark2 - mark1, errors - mark2], forms: obj3, passing: null } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
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
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern0.test(key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate37(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate37.errors : joinErrors(vErrors, validate37.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema25 = { "title": "Output file", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["File", "stdout", "stderr"] }, "connector": { "$ref": "#/definitions/connector" }, "checksum": { "type": "string" }, "size": { "type": "integer" }, "doc": { "type": "string" } }, "additionalProperties": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connector === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "checksum" || key0 === "size" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      let data0 = data.class;
      if (!(data0 === "File" || data0 === "stdout" || data0 === "stderr")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema25.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, { instancePath: instancePath + "/connector", parentData: data, parentDataProperty: "connector", rootData })) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.checksum !== void 0) {
      if (typeof data.checksum !== "string") {
        const err4 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data3 = data.size;
      if (!(typeof data3 == "number" && (!(data3 % 1) && isFinite(data3)))) {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err6 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema26 = { "title": "Output folder", "type": "object", "required": ["class", "connector"], "properties": { "class": { "enum": ["Directory"] }, "connector": { "$ref": "#/definitions/connector" }, "listing": { "$ref": "#/definitions/listing" }, "doc": { "type": "string" } }, "additionalProperties": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.connector === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connector" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "class" || key0 === "connector" || key0 === "listing" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.class !== void 0) {
      if (!(data.class === "Directory")) {
        const err3 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/enum", keyword: "enum", params: { allowedValues: schema26.properties.class.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.connector !== void 0) {
      if (!validate41(data.connector, { instancePath: instancePath + "/connector", parentData: data, parentDataProperty: "connector", rootData })) {
        vErrors = vErrors === null ? validate41.errors : joinErrors(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.listing !== void 0) {
      if (!validate45(data.listing, { instancePath: instancePath + "/listing", parentData: data, parentDataProperty: "listing", rootData })) {
        vErrors = vErrors === null ? validate45.errors : joinErrors(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err4 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
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
  validate64.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.class === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.class;
    if (typeof tag0 == "string") {
      if (tag0 === "File") {
        if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stdout") {
        if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "stderr") {
        if (!validate62(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate62.errors : joinErrors(vErrors, validate62.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "Directory") {
        if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate64.errors : joinErrors(vErrors, validate64.errors);
          errors = vErrors.length;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "class", tagValue: tag0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "class", tagValue: tag0 } };
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
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!pattern0.test(key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern0.test(key1)) {
        if (!validate61(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate61.errors : joinErrors(vErrors, validate61.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var schema28 = { "title": "Cloud folder", "type": "object", "required": ["enable", "mountDir"], "properties": { "enable": { "type": "boolean" }, "mountDir": { "type": "string" }, "mountProtocol": { "enum": ["ssh"] } }, "additionalProperties": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enable === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enable" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mountDir === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mountDir" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "enable" || key0 === "mountDir" || key0 === "mountProtocol")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.enable !== void 0) {
      if (typeof data.enable !== "boolean") {
        const err3 = { instancePath: instancePath + "/enable", schemaPath: "#/properties/enable/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.mountDir !== void 0) {
      if (typeof data.mountDir !== "string") {
        const err4 = { instancePath: instancePath + "/mountDir", schemaPath: "#/properties/mountDir/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.mountProtocol !== void 0) {
      if (!(data.mountProtocol === "ssh")) {
        const err5 = { instancePath: instancePath + "/mountProtocol", schemaPath: "#/properties/mountProtocol/enum", keyword: "enum", params: { allowedValues: schema28.properties.mountProtocol.enum } };
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
  validate76.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inputs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "inputs" || key0 === "outputs" || key0 === "cloud" || key0 === "doc")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate36(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData })) {
        vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate60(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData })) {
        vErrors = vErrors === null ? validate60.errors : joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.cloud !== void 0) {
      if (!validate76(data.cloud, { instancePath: instancePath + "/cloud", parentData: data, parentDataProperty: "cloud", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err2 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
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
  validate73.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.engine === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.settings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "settings" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "engine" || key0 === "settings" || key0 === "doc")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err3 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err4 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err5 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
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
  validate80.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "inputs" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.redVersion === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redVersion" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.cli === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cli" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.container === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema6.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.batches !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.inputs !== void 0) {
          const err8 = { instancePath: instancePath + "/inputs", schemaPath: "#/dependencies/batches/properties/inputs/false schema", keyword: "false schema", params: {} };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data.outputs !== void 0) {
          const err9 = { instancePath: instancePath + "/outputs", schemaPath: "#/dependencies/batches/properties/outputs/false schema", keyword: "false schema", params: {} };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data.cloud !== void 0) {
          const err10 = { instancePath: instancePath + "/cloud", schemaPath: "#/dependencies/batches/properties/cloud/false schema", keyword: "false schema", params: {} };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.redVersion !== void 0) {
      if (!(data.redVersion === "9")) {
        const err11 = { instancePath: instancePath + "/redVersion", schemaPath: "#/properties/redVersion/enum", keyword: "enum", params: { allowedValues: schema6.properties.redVersion.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.cli !== void 0) {
      if (!validate22(data.cli, { instancePath: instancePath + "/cli", parentData: data, parentDataProperty: "cli", rootData })) {
        vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      if (!validate36(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData })) {
        vErrors = vErrors === null ? validate36.errors : joinErrors(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.outputs !== void 0) {
      if (!validate60(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData })) {
        vErrors = vErrors === null ? validate60.errors : joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.batches !== void 0) {
      let data7 = data.batches;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data7[i0], { instancePath: instancePath + "/batches/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate73.errors : joinErrors(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/batches", schemaPath: "#/properties/batches/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.cloud !== void 0) {
      if (!validate76(data.cloud, { instancePath: instancePath + "/cloud", parentData: data, parentDataProperty: "cloud", rootData })) {
        vErrors = vErrors === null ? validate76.errors : joinErrors(vErrors, validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.container !== void 0) {
      if (!validate80(data.container, { instancePath: instancePath + "/container", parentData: data, parentDataProperty: "container", rootData })) {
        vErrors = vErrors === null ? validate80.errors : joinErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.execution !== void 0) {
      if (!validate80(data.execution, { instancePath: instancePath + "/execution", parentData: data, parentDataProperty: "execution", rootData })) {
        vErrors = vErrors === null ? validate80.errors : joinErrors(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.doc !== void 0) {
      if (typeof data.doc !== "string") {
        const err13 = { instancePath: instancePath + "/doc", schemaPath: "#/properties/doc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  red_default as default,
  validate
};
