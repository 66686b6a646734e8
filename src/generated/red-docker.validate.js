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

// red-docker.js
var literal0 = ["nvidia"];
var validate = validate21;
var red_docker_default = validate21;
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
var obj5 = [{ "title": "By number", "keys": ["vendor", "count"] }, { "title": "By memory", "keys": ["vendor", "devices"] }];
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      vErrors = withError(vErrors, instancePath, "required", { missingProperty: "image" });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "ram" || key0 === "gpus" || key0 === "version")) {
        vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          vErrors = withError(vErrors, instancePath + "/image", "required", { missingProperty: "url" });
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "url" || key1 === "auth" || key1 === "source")) {
            vErrors = withError(vErrors, instancePath + "/image", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            vErrors = withError(vErrors, instancePath + "/image/url", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.auth !== void 0) {
          if (!validate22(data0.auth, instancePath + "/image/auth")) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.source !== void 0) {
          let data3 = data0.source;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.url === void 0) {
              vErrors = withError(vErrors, instancePath + "/image/source", "required", { missingProperty: "url" });
              errors++;
            }
            for (const key2 in data3) {
              if (!(key2 === "url")) {
                vErrors = withError(vErrors, instancePath + "/image/source", "additionalProperties", { additionalProperty: key2 });
                errors++;
              }
            }
            if (data3.url !== void 0) {
              if (typeof data3.url !== "string") {
                vErrors = withError(vErrors, instancePath + "/image/source/url", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/image/source", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/image", "type", { type: "object" });
        errors++;
      }
    }
    if (data.ram !== void 0) {
      let data5 = data.ram;
      if (!(typeof data5 == "number" && (!(data5 % 1) && isFinite(data5)))) {
        vErrors = withError(vErrors, instancePath + "/ram", "type", { type: "integer" });
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 256 || isNaN(data5)) {
          vErrors = withError(vErrors, instancePath + "/ram", "minimum", { comparison: ">=", limit: 256 });
          errors++;
        }
      }
    }
    if (data.gpus !== void 0) {
      let data6 = data.gpus;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = withError(vErrors, instancePath + "/gpus", "type", { type: "object" });
        errors++;
      }
      const _errs17 = errors;
      let valid3 = false;
      let passing0 = null;
      let mark0 = 0;
      let mark1 = 0;
      mark0 = errors;
      const _errs18 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.vendor === void 0) {
          vErrors = withError(vErrors, instancePath + "/gpus", "required", { missingProperty: "vendor" });
          errors++;
        }
        if (data6.count === void 0) {
          vErrors = withError(vErrors, instancePath + "/gpus", "required", { missingProperty: "count" });
          errors++;
        }
        for (const key3 in data6) {
          if (!(key3 === "vendor" || key3 === "count")) {
            vErrors = withError(vErrors, instancePath + "/gpus", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data6.vendor !== void 0) {
          if (!(data6.vendor === "nvidia")) {
            vErrors = withError(vErrors, instancePath + "/gpus/vendor", "enum", { allowedValues: literal0 });
            errors++;
          }
        }
        if (data6.count !== void 0) {
          let data8 = data6.count;
          if (!(typeof data8 == "number" && (!(data8 % 1) && isFinite(data8)))) {
            vErrors = withError(vErrors, instancePath + "/gpus/count", "type", { type: "integer" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/gpus", "type", { type: "object" });
        errors++;
      }
      var _valid0 = _errs18 === errors;
      if (_valid0) {
        valid3 = true;
        passing0 = 0;
      }
      mark1 = errors;
      const _errs24 = errors;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.vendor === void 0) {
          vErrors = withError(vErrors, instancePath + "/gpus", "required", { missingProperty: "vendor" });
          errors++;
        }
        if (data6.devices === void 0) {
          vErrors = withError(vErrors, instancePath + "/gpus", "required", { missingProperty: "devices" });
          errors++;
        }
        for (const key4 in data6) {
          if (!(key4 === "vendor" || key4 === "devices")) {
            vErrors = withError(vErrors, instancePath + "/gpus", "additionalProperties", { additionalProperty: key4 });
            errors++;
          }
        }
        if (data6.vendor !== void 0) {
          if (!(data6.vendor === "nvidia")) {
            vErrors = withError(vErrors, instancePath + "/gpus/vendor", "enum", { allowedValues: literal0 });
            errors++;
          }
        }
        if (data6.devices !== void 0) {
          let data10 = data6.devices;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key5 in data11) {
                  if (!(key5 === "vramMin")) {
                    vErrors = withError(vErrors, instancePath + "/gpus/devices/" + i0, "additionalProperties", { additionalProperty: key5 });
                    errors++;
                  }
                }
                if (data11.vramMin !== void 0) {
                  let data12 = data11.vramMin;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && isFinite(data12)))) {
                    vErrors = withError(vErrors, instancePath + "/gpus/devices/" + i0 + "/vramMin", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data12 == "number") {
                    if (data12 < 256 || isNaN(data12)) {
                      vErrors = withError(vErrors, instancePath + "/gpus/devices/" + i0 + "/vramMin", "minimum", { comparison: ">=", limit: 256 });
                      errors++;
                    }
                  }
                }
              } else {
                vErrors = withError(vErrors, instancePath + "/gpus/devices/" + i0, "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = withError(vErrors, instancePath + "/gpus/devices", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = withError(vErrors, instancePath + "/gpus", "type", { type: "object" });
        errors++;
      }
      var _valid0 = _errs24 === errors;
      if (_valid0 && valid3) {
        valid3 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid3 = true;
          passing0 = 1;
        }
      }
      if (!valid3) {
        vErrors = withError(vErrors, instancePath + "/gpus", "oneOf", { branches: [mark1 - mark0, errors - mark1], forms: obj5, passing: passing0 });
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        vErrors = withError(vErrors, instancePath + "/version", "type", { type: "string" });
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
  red_docker_default as default,
  validate
};
