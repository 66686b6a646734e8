/** Generated from schemas/kaapana-processing-container by `npm run generate`; edits are lost. */

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// kaapana-processing-container.js
var validate = validate20;
var kaapana_processing_container_default = validate20;
var schema32 = { "title": "Task template", "type": "object", "required": ["identifier", "description", "inputs", "outputs", "env"], "description": "One way to run the image: the channels, variables and command that belong together.", "properties": { "identifier": { "type": "string", "description": "The name by which a task.json chooses this template (its taskTemplate)." }, "description": { "type": "string", "description": "What this way of running the image does." }, "inputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so." }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container writes." }, "env": { "type": "array", "items": { "$ref": "#/$defs/variable" }, "description": "The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none." }, "command": { "type": ["array", "null"], "items": { "type": "string", "description": "One word of the command." }, "default": null, "description": "The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run." }, "resources": { "$ref": "#/$defs/resources", "default": null, "description": "What the container may use. Locally only memory is applied; CPU and GPU count on a cluster." } } };
var schema35 = { "title": "Variable", "type": "object", "required": ["name", "value"], "description": "An environment variable of the container.", "properties": { "name": { "type": "string", "description": "The variable's name, as the program reads it." }, "value": { "type": "string", "description": 'Its value unless a task sets another. Always text: write "1", not 1.' }, "choices": { "type": ["array", "null"], "items": { "type": "string", "description": "One value to choose from." }, "default": null, "description": "The values that a user is offered. Kaapana does not check against them." }, "description": { "type": ["string", "null"], "default": null, "description": "What the variable does." } } };
var schema36 = { "title": "Resources", "type": ["object", "null"], "description": "Bounds in the words of Kubernetes.", "properties": { "limits": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": 'What the container can never exceed, for instance "memory": "2Gi" or "nvidia.com/gpu": 1. Write memory with Ki, Mi or Gi.' }, "requests": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone." } } };
var schema33 = { "title": "Channel", "type": "object", "required": ["name", "mounted_path"], "description": "A folder that is mounted into the container.", "properties": { "name": { "type": "string", "description": "The channel's name, which a task uses to bind a folder to it." }, "mounted_path": { "type": "string", "description": "Where the folder appears in the container, as an absolute path." }, "description": { "type": ["string", "null"], "default": null, "description": "What the folder holds and how it is laid out." }, "scale_rule": { "$ref": "#/$defs/scaleRule", "default": null, "description": "How the memory grows with the size of what lies in this folder." } } };
var schema34 = { "title": "Scale rule", "type": ["object", "null"], "required": ["scale_factor", "type", "mode"], "description": "Memory in proportion to the measured size of the input. It raises the memory of the resources and nothing else.", "properties": { "scale_factor": { "type": "integer", "description": "Memory = this whole number times the measured size." }, "type": { "type": "string", "enum": ["limit", "request"], "description": "Which value is raised: the limit, or the request." }, "mode": { "type": "string", "enum": ["sum", "max_file_size", "max_item_sum"], "description": "What is measured: all files together, the largest file, or the largest sum over one item's folder." }, "target_dir": { "type": ["string", "null"], "default": "", "description": "Measure only this folder of the channel. The empty text is the whole channel." }, "target_regex": { "type": ["string", "null"], "default": ".*", "description": "Measure only files whose path in the channel matches this regular expression as a whole." }, "target_glob": { "type": ["string", "null"], "default": "*", "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply." } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mounted_path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mounted_path" }, message: "must have required property 'mounted_path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.mounted_path !== void 0) {
      if (typeof data.mounted_path !== "string") {
        const err3 = { instancePath: instancePath + "/mounted_path", schemaPath: "#/properties/mounted_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.scale_rule !== void 0) {
      let data3 = data.scale_rule;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.scale_factor === void 0) {
          const err6 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "scale_factor" }, message: "must have required property 'scale_factor'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3.type === void 0) {
          const err7 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.mode === void 0) {
          const err8 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.scale_factor !== void 0) {
          let data4 = data3.scale_factor;
          if (!(typeof data4 == "number" && (!(data4 % 1) && isFinite(data4)))) {
            const err9 = { instancePath: instancePath + "/scale_rule/scale_factor", schemaPath: "#/$defs/scaleRule/properties/scale_factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data3.type !== void 0) {
          let data5 = data3.type;
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/scale_rule/type", schemaPath: "#/$defs/scaleRule/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data5 === "limit" || data5 === "request")) {
            const err11 = { instancePath: instancePath + "/scale_rule/type", schemaPath: "#/$defs/scaleRule/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.mode !== void 0) {
          let data6 = data3.mode;
          if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/scale_rule/mode", schemaPath: "#/$defs/scaleRule/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data6 === "sum" || data6 === "max_file_size" || data6 === "max_item_sum")) {
            const err13 = { instancePath: instancePath + "/scale_rule/mode", schemaPath: "#/$defs/scaleRule/properties/mode/enum", keyword: "enum", params: { allowedValues: schema34.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3.target_dir !== void 0) {
          let data7 = data3.target_dir;
          if (typeof data7 !== "string" && data7 !== null) {
            const err14 = { instancePath: instancePath + "/scale_rule/target_dir", schemaPath: "#/$defs/scaleRule/properties/target_dir/type", keyword: "type", params: { type: schema34.properties.target_dir.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.target_regex !== void 0) {
          let data8 = data3.target_regex;
          if (typeof data8 !== "string" && data8 !== null) {
            const err15 = { instancePath: instancePath + "/scale_rule/target_regex", schemaPath: "#/$defs/scaleRule/properties/target_regex/type", keyword: "type", params: { type: schema34.properties.target_regex.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.target_glob !== void 0) {
          let data9 = data3.target_glob;
          if (typeof data9 !== "string" && data9 !== null) {
            const err16 = { instancePath: instancePath + "/scale_rule/target_glob", schemaPath: "#/$defs/scaleRule/properties/target_glob/type", keyword: "type", params: { type: schema34.properties.target_glob.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "name": true, "mounted_path": true, "description": true, "scale_rule": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.env === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.identifier !== void 0) {
      if (typeof data.identifier !== "string") {
        const err5 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.inputs !== void 0) {
      let data2 = data.inputs;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data2[i0], { instancePath: instancePath + "/inputs/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data4 = data.outputs;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data4[i1], { instancePath: instancePath + "/outputs/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : joinErrors(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.env !== void 0) {
      let data6 = data.env;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              const err9 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data7.value === void 0) {
              const err10 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7.name !== void 0) {
              if (typeof data7.name !== "string") {
                const err11 = { instancePath: instancePath + "/env/" + i2 + "/name", schemaPath: "#/$defs/variable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data7.value !== void 0) {
              if (typeof data7.value !== "string") {
                const err12 = { instancePath: instancePath + "/env/" + i2 + "/value", schemaPath: "#/$defs/variable/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.choices !== void 0) {
              let data10 = data7.choices;
              if (!Array.isArray(data10) && data10 !== null) {
                const err13 = { instancePath: instancePath + "/env/" + i2 + "/choices", schemaPath: "#/$defs/variable/properties/choices/type", keyword: "type", params: { type: schema35.properties.choices.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data10[i3] !== "string") {
                    const err14 = { instancePath: instancePath + "/env/" + i2 + "/choices/" + i3, schemaPath: "#/$defs/variable/properties/choices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data7.description !== void 0) {
              let data12 = data7.description;
              if (typeof data12 !== "string" && data12 !== null) {
                const err15 = { instancePath: instancePath + "/env/" + i2 + "/description", schemaPath: "#/$defs/variable/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data13 = data.command;
      if (!Array.isArray(data13) && data13 !== null) {
        const err18 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: schema32.properties.command.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data13[i4] !== "string") {
            const err19 = { instancePath: instancePath + "/command/" + i4, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.resources !== void 0) {
      let data15 = data.resources;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        const err20 = { instancePath: instancePath + "/resources", schemaPath: "#/$defs/resources/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.limits !== void 0) {
          let data16 = data15.limits;
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            const err21 = { instancePath: instancePath + "/resources/limits", schemaPath: "#/$defs/resources/properties/limits/type", keyword: "type", params: { type: schema36.properties.limits.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data15.requests !== void 0) {
          let data17 = data15.requests;
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
            const err22 = { instancePath: instancePath + "/resources/requests", schemaPath: "#/$defs/resources/properties/requests/type", keyword: "type", params: { type: schema36.properties.requests.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "identifier": true, "description": true, "inputs": true, "outputs": true, "env": true, "command": true, "resources": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.templates === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.api_version !== void 0) {
      let data2 = data.api_version;
      if (!(typeof data2 == "number" && (!(data2 % 1) && isFinite(data2)))) {
        const err5 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data2) {
        const err6 = { instancePath: instancePath + "/api_version", schemaPath: "#/properties/api_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.templates !== void 0) {
      let data3 = data.templates;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data3[i0], { instancePath: instancePath + "/templates/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : joinErrors(vErrors, validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "name": true, "description": true, "api_version": true, "templates": true }, "dynamicProps": false, "dynamicItems": false };
export {
  kaapana_processing_container_default as default,
  validate
};
