/** Generated from schemas/flywheel-config by `npm run generate`; edits are lost. */

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

// flywheel-config.js
var validate = validate21;
var flywheel_config_default = validate21;
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.config === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "config" });
      errors++;
    }
    if (data.inputs === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "inputs" });
      errors++;
    }
    if (data.config !== void 0) {
      let data0 = data.config;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
      } else {
        vErrors = withError(vErrors, instancePath + "/config", "type", { type: "object" });
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data1 = data.inputs;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key0 in data1) {
          if (!validate22(data1[key0], instancePath + "/inputs/" + pointerStep(key0))) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/inputs", "type", { type: "object" });
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
  flywheel_config_default as default,
  validate
};
