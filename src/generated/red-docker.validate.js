/** Generated from schemas/red by `npm run generate`; edits are lost. */

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// red-docker.js
var validate = validate21;
var red_docker_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "RED docker settings", "type": "object", "required": ["image"], "properties": { "image": { "title": "Image", "type": "object", "required": ["url"], "properties": { "url": { "type": "string" }, "auth": { "$ref": "#/definitions/auth" }, "source": { "title": "Source", "type": "object", "required": ["url"], "properties": { "url": { "type": "string" } }, "additionalProperties": false } }, "additionalProperties": false }, "ram": { "type": "integer", "minimum": 256 }, "gpus": { "title": "GPUs", "type": "object", "oneOf": [{ "title": "By number", "type": "object", "required": ["vendor", "count"], "properties": { "vendor": { "enum": ["nvidia"] }, "count": { "type": "integer" } }, "additionalProperties": false }, { "title": "By memory", "type": "object", "required": ["vendor", "devices"], "properties": { "vendor": { "enum": ["nvidia"] }, "devices": { "type": "array", "items": { "title": "Device", "type": "object", "properties": { "vramMin": { "type": "integer", "minimum": 256 } }, "additionalProperties": false } } }, "additionalProperties": false }] }, "version": { "type": "string" } }, "additionalProperties": false, "definitions": { "auth": { "title": "Credentials", "type": "object", "allOf": [{ "oneOf": [{ "required": ["username"] }, { "required": ["_username"] }] }, { "oneOf": [{ "required": ["password"] }, { "required": ["_password"] }] }], "properties": { "username": { "type": "string" }, "_username": { "type": "string" }, "password": { "type": "string" }, "_password": { "type": "string" } }, "additionalProperties": false } } };
var obj3 = [{ "title": "with username" }, { "title": "with _username" }];
var obj4 = [{ "title": "with password" }, { "title": "with _password" }];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      const err0 = { instancePath, schemaPath: "#/allOf/0/oneOf/0/required", keyword: "required", params: { missingProperty: "username" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
      const err1 = { instancePath, schemaPath: "#/allOf/0/oneOf/1/required", keyword: "required", params: { missingProperty: "_username" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
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
    const err2 = { instancePath, schemaPath: "#/allOf/0/oneOf", keyword: "oneOf", params: { branches: [mark1 - mark0, errors - mark1], forms: obj3, passing: passing0 } };
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
  const _errs6 = errors;
  let valid2 = false;
  let passing1 = null;
  let mark2 = 0;
  let mark3 = 0;
  mark2 = errors;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.password === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/oneOf/0/required", keyword: "required", params: { missingProperty: "password" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
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
      const err4 = { instancePath, schemaPath: "#/allOf/1/oneOf/1/required", keyword: "required", params: { missingProperty: "_password" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
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
    const err5 = { instancePath, schemaPath: "#/allOf/1/oneOf", keyword: "oneOf", params: { branches: [mark3 - mark2, errors - mark3], forms: obj4, passing: passing1 } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
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
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      if (typeof data.username !== "string") {
        const err7 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data._username !== void 0) {
      if (typeof data._username !== "string") {
        const err8 = { instancePath: instancePath + "/_username", schemaPath: "#/properties/_username/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      if (typeof data.password !== "string") {
        const err9 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data._password !== void 0) {
      if (typeof data._password !== "string") {
        const err10 = { instancePath: instancePath + "/_password", schemaPath: "#/properties/_password/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var obj5 = [{ "title": "By number", "keys": ["vendor", "count"] }, { "title": "By memory", "keys": ["vendor", "devices"] }];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.image === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "ram" || key0 === "gpus" || key0 === "version")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: "url" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "url" || key1 === "auth" || key1 === "source")) {
            const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            const err4 = { instancePath: instancePath + "/image/url", schemaPath: "#/properties/image/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.auth !== void 0) {
          if (!validate22(data0.auth, { instancePath: instancePath + "/image/auth", parentData: data0, parentDataProperty: "auth", rootData })) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
        if (data0.source !== void 0) {
          let data3 = data0.source;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.url === void 0) {
              const err5 = { instancePath: instancePath + "/image/source", schemaPath: "#/properties/image/properties/source/required", keyword: "required", params: { missingProperty: "url" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key2 in data3) {
              if (!(key2 === "url")) {
                const err6 = { instancePath: instancePath + "/image/source", schemaPath: "#/properties/image/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data3.url !== void 0) {
              if (typeof data3.url !== "string") {
                const err7 = { instancePath: instancePath + "/image/source/url", schemaPath: "#/properties/image/properties/source/properties/url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/image/source", schemaPath: "#/properties/image/properties/source/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.ram !== void 0) {
      let data5 = data.ram;
      if (!(typeof data5 == "number" && (!(data5 % 1) && isFinite(data5)))) {
        const err10 = { instancePath: instancePath + "/ram", schemaPath: "#/properties/ram/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == "number") {
        if (data5 < 256 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/ram", schemaPath: "#/properties/ram/minimum", keyword: "minimum", params: { comparison: ">=", limit: 256 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.gpus !== void 0) {
      let data6 = data.gpus;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err12 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
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
          const err13 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/0/required", keyword: "required", params: { missingProperty: "vendor" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.count === void 0) {
          const err14 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/0/required", keyword: "required", params: { missingProperty: "count" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key3 in data6) {
          if (!(key3 === "vendor" || key3 === "count")) {
            const err15 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.vendor !== void 0) {
          if (!(data6.vendor === "nvidia")) {
            const err16 = { instancePath: instancePath + "/gpus/vendor", schemaPath: "#/properties/gpus/oneOf/0/properties/vendor/enum", keyword: "enum", params: { allowedValues: schema6.properties.gpus.oneOf[0].properties.vendor.enum } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.count !== void 0) {
          let data8 = data6.count;
          if (!(typeof data8 == "number" && (!(data8 % 1) && isFinite(data8)))) {
            const err17 = { instancePath: instancePath + "/gpus/count", schemaPath: "#/properties/gpus/oneOf/0/properties/count/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/0/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
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
          const err19 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/1/required", keyword: "required", params: { missingProperty: "vendor" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6.devices === void 0) {
          const err20 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/1/required", keyword: "required", params: { missingProperty: "devices" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key4 in data6) {
          if (!(key4 === "vendor" || key4 === "devices")) {
            const err21 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data6.vendor !== void 0) {
          if (!(data6.vendor === "nvidia")) {
            const err22 = { instancePath: instancePath + "/gpus/vendor", schemaPath: "#/properties/gpus/oneOf/1/properties/vendor/enum", keyword: "enum", params: { allowedValues: schema6.properties.gpus.oneOf[1].properties.vendor.enum } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
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
                    const err23 = { instancePath: instancePath + "/gpus/devices/" + i0, schemaPath: "#/properties/gpus/oneOf/1/properties/devices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data11.vramMin !== void 0) {
                  let data12 = data11.vramMin;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && isFinite(data12)))) {
                    const err24 = { instancePath: instancePath + "/gpus/devices/" + i0 + "/vramMin", schemaPath: "#/properties/gpus/oneOf/1/properties/devices/items/properties/vramMin/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number") {
                    if (data12 < 256 || isNaN(data12)) {
                      const err25 = { instancePath: instancePath + "/gpus/devices/" + i0 + "/vramMin", schemaPath: "#/properties/gpus/oneOf/1/properties/devices/items/properties/vramMin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 256 } };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/gpus/devices/" + i0, schemaPath: "#/properties/gpus/oneOf/1/properties/devices/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/gpus/devices", schemaPath: "#/properties/gpus/oneOf/1/properties/devices/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
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
        const err29 = { instancePath: instancePath + "/gpus", schemaPath: "#/properties/gpus/oneOf", keyword: "oneOf", params: { branches: [mark1 - mark0, errors - mark1], forms: obj5, passing: passing0 } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
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
        const err30 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  red_docker_default as default,
  validate
};
