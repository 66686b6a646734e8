/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// scripts/generate/runtime/with-error.ts
function withError(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

// kaapana-task.js
var literal0 = ["object", "null"];
var literal1 = ["limit", "request"];
var literal2 = ["sum", "max_file_size", "max_item_sum"];
var literal3 = ["string", "null"];
var literal4 = ["array", "null"];
var literal5 = ["string", "object"];
var validate = validate52;
var kaapana_task_default = validate52;
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "type", { type: literal0 });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scale_factor === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "scale_factor" });
      errors++;
    }
    if (data.type === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "type" });
      errors++;
    }
    if (data.mode === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "mode" });
      errors++;
    }
    if (data.scale_factor !== void 0) {
      let data0 = data.scale_factor;
      if (!(typeof data0 == "number" && (!(data0 % 1) && isFinite(data0)))) {
        vErrors = withError(vErrors, instancePath + "/scale_factor", "type", { type: "integer" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        vErrors = withError(vErrors, instancePath + "/type", "type", { type: "string" });
        errors++;
      }
      if (!(data1 === "limit" || data1 === "request")) {
        vErrors = withError(vErrors, instancePath + "/type", "enum", { allowedValues: literal1 });
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data2 = data.mode;
      if (typeof data2 !== "string") {
        vErrors = withError(vErrors, instancePath + "/mode", "type", { type: "string" });
        errors++;
      }
      if (!(data2 === "sum" || data2 === "max_file_size" || data2 === "max_item_sum")) {
        vErrors = withError(vErrors, instancePath + "/mode", "enum", { allowedValues: literal2 });
        errors++;
      }
    }
    if (data.target_dir !== void 0) {
      let data3 = data.target_dir;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = withError(vErrors, instancePath + "/target_dir", "type", { type: literal3 });
        errors++;
      }
    }
    if (data.target_regex !== void 0) {
      let data4 = data.target_regex;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/target_regex", "type", { type: literal3 });
        errors++;
      }
    }
    if (data.target_glob !== void 0) {
      let data5 = data.target_glob;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = withError(vErrors, instancePath + "/target_glob", "type", { type: literal3 });
        errors++;
      }
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": { "scale_factor": true, "type": true, "mode": true, "target_dir": true, "target_regex": true, "target_glob": true }, "dynamicProps": false, "dynamicItems": false };
function validate54(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.mounted_path === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "mounted_path" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mounted_path !== void 0) {
      if (typeof data.mounted_path !== "string") {
        vErrors = withError(vErrors, instancePath + "/mounted_path", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: literal3 });
        errors++;
      }
    }
    if (data.scale_rule !== void 0) {
      if (!validate55(data.scale_rule, instancePath + "/scale_rule")) {
        vErrors = vErrors === null ? validate55.errors : joinErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": { "name": true, "mounted_path": true, "description": true, "scale_rule": true }, "dynamicProps": false, "dynamicItems": false };
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.value === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "value" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        vErrors = withError(vErrors, instancePath + "/value", "type", { type: "string" });
        errors++;
      }
    }
    if (data.choices !== void 0) {
      let data2 = data.choices;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = withError(vErrors, instancePath + "/choices", "type", { type: literal4 });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = withError(vErrors, instancePath + "/choices/" + i0, "type", { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: literal3 });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": { "name": true, "value": true, "choices": true, "description": true }, "dynamicProps": false, "dynamicItems": false };
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "type", { type: literal0 });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limits !== void 0) {
      let data0 = data.limits;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/limits", "type", { type: literal0 });
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data1 = data.requests;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        vErrors = withError(vErrors, instancePath + "/requests", "type", { type: literal0 });
        errors++;
      }
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": { "limits": true, "requests": true }, "dynamicProps": false, "dynamicItems": false };
function validate53(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = withError(vErrors, instancePath, "type", { type: literal5 });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "identifier" });
      errors++;
    }
    if (data.description === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "description" });
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
    if (data.env === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "env" });
      errors++;
    }
    if (data.identifier !== void 0) {
      if (typeof data.identifier !== "string") {
        vErrors = withError(vErrors, instancePath + "/identifier", "type", { type: "string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = withError(vErrors, instancePath + "/description", "type", { type: "string" });
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data2 = data.inputs;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate54(data2[i0], instancePath + "/inputs/" + i0)) {
            vErrors = vErrors === null ? validate54.errors : joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data4 = data.outputs;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate54(data4[i1], instancePath + "/outputs/" + i1)) {
            vErrors = vErrors === null ? validate54.errors : joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/outputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data6 = data.env;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate59(data6[i2], instancePath + "/env/" + i2)) {
            vErrors = vErrors === null ? validate59.errors : joinErrors(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/env", "type", { type: "array" });
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data8 = data.command;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = withError(vErrors, instancePath + "/command", "type", { type: literal4 });
        errors++;
      }
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data8[i3] !== "string") {
            vErrors = withError(vErrors, instancePath + "/command/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.resources !== void 0) {
      if (!validate61(data.resources, instancePath + "/resources")) {
        vErrors = vErrors === null ? validate61.errors : joinErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "identifier": true, "description": true, "inputs": true, "outputs": true, "env": true, "command": true, "resources": true }, "dynamicProps": false, "dynamicItems": false };
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host_path === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "host_path" });
      errors++;
    }
    if (data.host_path !== void 0) {
      if (typeof data.host_path !== "string") {
        vErrors = withError(vErrors, instancePath + "/host_path", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "host_path": true }, "dynamicProps": false, "dynamicItems": false };
function validate64(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.volume_source === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "volume_source" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.volume_source !== void 0) {
      if (!validate65(data.volume_source, instancePath + "/volume_source")) {
        vErrors = vErrors === null ? validate65.errors : joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.scale_rule !== void 0) {
      if (!validate55(data.scale_rule, instancePath + "/scale_rule")) {
        vErrors = vErrors === null ? validate55.errors : joinErrors(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "name": true, "volume_source": true, "scale_rule": true }, "dynamicProps": false, "dynamicItems": false };
function validate70(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.value === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "value" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        vErrors = withError(vErrors, instancePath + "/value", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": { "name": true, "value": true }, "dynamicProps": false, "dynamicItems": false };
function validate73(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = withError(vErrors, instancePath, "type", { type: literal0 });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.labels !== void 0) {
      let data0 = data.labels;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        vErrors = withError(vErrors, instancePath + "/labels", "type", { type: literal0 });
        errors++;
      }
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "name" });
      errors++;
    }
    if (data.image === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "image" });
      errors++;
    }
    if (data.taskTemplate === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "taskTemplate" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = withError(vErrors, instancePath + "/name", "type", { type: "string" });
        errors++;
      }
    }
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        vErrors = withError(vErrors, instancePath + "/image", "type", { type: "string" });
        errors++;
      }
    }
    if (data.api_version !== void 0) {
      let data2 = data.api_version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && isFinite(data2)))) {
        vErrors = withError(vErrors, instancePath + "/api_version", "type", { type: "integer" });
        errors++;
      }
      if (1 !== data2) {
        vErrors = withError(vErrors, instancePath + "/api_version", "const", { allowedValue: 1 });
        errors++;
      }
    }
    if (data.taskTemplate !== void 0) {
      if (!validate53(data.taskTemplate, instancePath + "/taskTemplate")) {
        vErrors = vErrors === null ? validate53.errors : joinErrors(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data4 = data.inputs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate64(data4[i0], instancePath + "/inputs/" + i0)) {
            vErrors = vErrors === null ? validate64.errors : joinErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data6 = data.outputs;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate64(data6[i1], instancePath + "/outputs/" + i1)) {
            vErrors = vErrors === null ? validate64.errors : joinErrors(vErrors, validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/outputs", "type", { type: "array" });
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data8 = data.env;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = withError(vErrors, instancePath + "/env", "type", { type: literal4 });
        errors++;
      }
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate70(data8[i2], instancePath + "/env/" + i2)) {
            vErrors = vErrors === null ? validate70.errors : joinErrors(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.command !== void 0) {
      let data10 = data.command;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = withError(vErrors, instancePath + "/command", "type", { type: literal4 });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data10[i3] !== "string") {
            vErrors = withError(vErrors, instancePath + "/command/" + i3, "type", { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.resources !== void 0) {
      if (!validate61(data.resources, instancePath + "/resources")) {
        vErrors = vErrors === null ? validate61.errors : joinErrors(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.config !== void 0) {
      if (!validate73(data.config, instancePath + "/config")) {
        vErrors = vErrors === null ? validate73.errors : joinErrors(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "name": true, "image": true, "api_version": true, "taskTemplate": true, "inputs": true, "outputs": true, "env": true, "command": true, "resources": true, "config": true }, "dynamicProps": false, "dynamicItems": false };
export {
  kaapana_task_default as default,
  validate
};
