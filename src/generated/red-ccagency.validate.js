/** Generated from schemas/red by `npm run generate`; edits are lost. */

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

// red-ccagency.js
var validate = validate21;
var red_ccagency_default = validate21;
var obj3 = [{ "title": "with username" }, { "title": "with _username" }];
var obj4 = [{ "title": "with password" }, { "title": "with _password" }];
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = false;
  let passing0 = null;
  let mark0 = 0;
  let mark1 = 0;
  mark0 = errors;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "username" });
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0) {
    valid1 = true;
    passing0 = 0;
  }
  mark1 = errors;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._username === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "_username" });
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid1) {
    valid1 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid1 = true;
      passing0 = 1;
    }
  }
  if (!valid1) {
    vErrors = withError(vErrors, instancePath, "oneOf", { branches: [mark1 - mark0, errors - mark1], forms: obj3, passing: passing0 });
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
  const _errs6 = errors;
  let valid2 = false;
  let passing1 = null;
  let mark2 = 0;
  let mark3 = 0;
  mark2 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "password" });
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  if (_valid1) {
    valid2 = true;
    passing1 = 0;
  }
  mark3 = errors;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data._password === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "_password" });
      errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (_valid1 && valid2) {
    valid2 = false;
    passing1 = [passing1, 1];
  } else {
    if (_valid1) {
      valid2 = true;
      passing1 = 1;
    }
  }
  if (!valid2) {
    vErrors = withError(vErrors, instancePath, "oneOf", { branches: [mark3 - mark2, errors - mark3], forms: obj4, passing: passing1 });
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "username" || key0 === "_username" || key0 === "password" || key0 === "_password")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.username !== void 0) {
      if (typeof data.username !== "string") {
        vErrors = withError(vErrors, instancePath + "/username", "type", { type: "string" });
        errors++;
      }
    }
    if (data._username !== void 0) {
      if (typeof data._username !== "string") {
        vErrors = withError(vErrors, instancePath + "/_username", "type", { type: "string" });
        errors++;
      }
    }
    if (data.password !== void 0) {
      if (typeof data.password !== "string") {
        vErrors = withError(vErrors, instancePath + "/password", "type", { type: "string" });
        errors++;
      }
    }
    if (data._password !== void 0) {
      if (typeof data._password !== "string") {
        vErrors = withError(vErrors, instancePath + "/_password", "type", { type: "string" });
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
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "access" || key0 === "batchConcurrencyLimit")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data0 = data.access;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          vErrors = withError(vErrors, instancePath + "/access", "required", { missingProperty: "url" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "url" || key1 === "auth")) {
            vErrors = withError(vErrors, instancePath + "/access", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            vErrors = withError(vErrors, instancePath + "/access/url", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.auth !== void 0) {
          if (!validate22(data0.auth, instancePath + "/access/auth")) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/access", "type", { type: "object" });
        errors++;
      }
    }
    if (data.batchConcurrencyLimit !== void 0) {
      let data3 = data.batchConcurrencyLimit;
      if (!(typeof data3 == "number" && (!(data3 % 1) && isFinite(data3)))) {
        vErrors = withError(vErrors, instancePath + "/batchConcurrencyLimit", "type", { type: "integer" });
        errors++;
      }
      if (typeof data3 == "number") {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = withError(vErrors, instancePath + "/batchConcurrencyLimit", "minimum", { comparison: ">=", limit: 1 });
          errors++;
        }
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
  red_ccagency_default as default,
  validate
};
