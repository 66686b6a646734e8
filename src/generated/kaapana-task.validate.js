/** Generated from schemas/kaapana-task by `npm run generate`; edits are lost. */

// scripts/generate/runtime/join-errors.ts
function joinErrors(all, more) {
  for (const error of more) all.push(error);
  return all;
}

// kaapana-task.js
var validate = validate20;
var kaapana_task_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Kaapana task", "description": "What Kaapana's task API runs: one template of a processing container, with folders of the host bound to its channels. The file is rendered with Jinja2 before it is read as JSON.", "type": "object", "required": ["name", "image", "taskTemplate"], "properties": { "name": { "type": "string", "description": "The name of the task. On Kubernetes the pod is named after it, in lower case and with at most 62 characters." }, "image": { "type": "string", "description": "The image with the processing container, as docker pull names it." }, "api_version": { "type": "integer", "const": 1, "default": 1, "description": "The version of the task API that this file is written for. There is only version 1." }, "taskTemplate": { "$ref": "#/$defs/taskTemplate", "description": "The identifier of a template in the processing-container.json of the image, or a whole template in place of it." }, "inputs": { "type": "array", "items": { "$ref": "#/$defs/binding" }, "description": "The folders that the container reads, each bound by the name of a channel of the template." }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/binding" }, "description": "The folders that the container writes, each bound by the name of a channel of the template." }, "env": { "type": ["array", "null"], "items": { "$ref": "#/$defs/setting" }, "description": "Values for environment variables, in place of those of the template. Left out, the template's values hold." }, "command": { "type": ["array", "null"], "items": { "type": "string", "description": "One word of the command." }, "default": null, "description": "A command in place of the template's, one word per entry." }, "resources": { "$ref": "#/$defs/resources", "default": null, "description": "Bounds in place of the template's; nothing of the template's resources is kept beside them." }, "config": { "$ref": "#/$defs/config", "default": { "labels": {} }, "description": "What only one of the runners needs." } }, "$defs": { "binding": { "title": "Binding", "type": "object", "required": ["name", "volume_source"], "description": "A folder of the host for one channel.", "properties": { "name": { "type": "string", "description": "The name of the channel in the template. A name that the template does not have is dropped, and nothing says so." }, "volume_source": { "$ref": "#/$defs/volumeSource", "description": "Where the data lies." }, "scale_rule": { "$ref": "#/$defs/scaleRule", "default": null, "description": "A scale rule in place of the channel's own." } } }, "volumeSource": { "title": "Volume source", "type": "object", "required": ["host_path"], "description": "A folder of the host.", "properties": { "host_path": { "type": "string", "description": "The folder on the host, as an absolute path." } } }, "setting": { "title": "Setting", "type": "object", "required": ["name", "value"], "description": "A value for one environment variable.", "properties": { "name": { "type": "string", "description": "The variable's name." }, "value": { "type": "string", "description": 'Its value. Always text: write "1", not 1.' } } }, "config": { "title": "Config", "type": ["object", "null"], "additionalProperties": true, "description": "What only one of the runners needs.", "properties": { "type": { "description": 'The runner that this is for: "k8s" or "docker". Anything else is accepted, and then only the labels are kept.' }, "labels": { "type": ["object", "null"], "additionalProperties": true, "default": {}, "description": "Labels of the container or the pod." }, "namespace": { "description": "Kubernetes: the namespace of the pod, as text." }, "registryUrl": { "description": "Kubernetes: the registry to log in to, as text." }, "registryUsername": { "description": "Kubernetes: the name to log in with, as text." }, "registryPassword": { "description": 'Kubernetes: the password to log in with, as text. Take it from the environment: "{{ env.NAME }}".' }, "imagePullSecrets": { "description": "Kubernetes: names of secrets that exist in the namespace, as a list of text." }, "annotations": { "description": "Kubernetes: annotations of the pod, as an object." } } }, "taskTemplate": { "title": "Task template", "type": ["string", "object"], "required": ["identifier", "description", "inputs", "outputs", "env"], "description": "One way to run the image: the channels, variables and command that belong together.", "properties": { "identifier": { "type": "string", "description": "The name by which a task.json chooses this template (its taskTemplate)." }, "description": { "type": "string", "description": "What this way of running the image does." }, "inputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so." }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container writes." }, "env": { "type": "array", "items": { "$ref": "#/$defs/variable" }, "description": "The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none." }, "command": { "type": ["array", "null"], "items": { "type": "string", "description": "One word of the command." }, "default": null, "description": "The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run." }, "resources": { "$ref": "#/$defs/resources", "default": null, "description": "What the container may use. Locally only memory is applied; CPU and GPU count on a cluster." } } }, "channel": { "title": "Channel", "type": "object", "required": ["name", "mounted_path"], "description": "A folder that is mounted into the container.", "properties": { "name": { "type": "string", "description": "The channel's name, which a task uses to bind a folder to it." }, "mounted_path": { "type": "string", "description": "Where the folder appears in the container, as an absolute path." }, "description": { "type": ["string", "null"], "default": null, "description": "What the folder holds and how it is laid out." }, "scale_rule": { "$ref": "#/$defs/scaleRule", "default": null, "description": "How the memory grows with the size of what lies in this folder." } } }, "scaleRule": { "title": "Scale rule", "type": ["object", "null"], "required": ["scale_factor", "type", "mode"], "description": "Memory in proportion to the measured size of the input. It raises the memory of the resources and nothing else.", "properties": { "scale_factor": { "type": "integer", "description": "Memory = this whole number times the measured size." }, "type": { "type": "string", "enum": ["limit", "request"], "description": "Which value is raised: the limit, or the request." }, "mode": { "type": "string", "enum": ["sum", "max_file_size", "max_item_sum"], "description": "What is measured: all files together, the largest file, or the largest sum over one item's folder." }, "target_dir": { "type": ["string", "null"], "default": "", "description": "Measure only this folder of the channel. The empty text is the whole channel." }, "target_regex": { "type": ["string", "null"], "default": ".*", "description": "Measure only files whose path in the channel matches this regular expression as a whole." }, "target_glob": { "type": ["string", "null"], "default": "*", "description": "Measure only files that match this glob, in all folders below. Expression and glob both apply." } } }, "resources": { "title": "Resources", "type": ["object", "null"], "description": "Bounds in the words of Kubernetes.", "properties": { "limits": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": 'What the container can never exceed, for instance "memory": "2Gi" or "nvidia.com/gpu": 1. Write memory with Ki, Mi or Gi.' }, "requests": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone." } } }, "variable": { "title": "Variable", "type": "object", "required": ["name", "value"], "description": "An environment variable of the container.", "properties": { "name": { "type": "string", "description": "The variable's name, as the program reads it." }, "value": { "type": "string", "description": 'Its value unless a task sets another. Always text: write "1", not 1.' }, "choices": { "type": ["array", "null"], "items": { "type": "string", "description": "One value to choose from." }, "default": null, "description": "The values that a user is offered. Kaapana does not check against them." }, "description": { "type": ["string", "null"], "default": null, "description": "What the variable does." } } } } };
var schema36 = { "title": "Resources", "type": ["object", "null"], "description": "Bounds in the words of Kubernetes.", "properties": { "limits": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": 'What the container can never exceed, for instance "memory": "2Gi" or "nvidia.com/gpu": 1. Write memory with Ki, Mi or Gi.' }, "requests": { "type": ["object", "null"], "additionalProperties": true, "default": null, "description": "What is set aside for the container before it starts. Give requests where you give limits: a cluster run fails on limits alone." } } };
var schema42 = { "title": "Config", "type": ["object", "null"], "additionalProperties": true, "description": "What only one of the runners needs.", "properties": { "type": { "description": 'The runner that this is for: "k8s" or "docker". Anything else is accepted, and then only the labels are kept.' }, "labels": { "type": ["object", "null"], "additionalProperties": true, "default": {}, "description": "Labels of the container or the pod." }, "namespace": { "description": "Kubernetes: the namespace of the pod, as text." }, "registryUrl": { "description": "Kubernetes: the registry to log in to, as text." }, "registryUsername": { "description": "Kubernetes: the name to log in with, as text." }, "registryPassword": { "description": 'Kubernetes: the password to log in with, as text. Take it from the environment: "{{ env.NAME }}".' }, "imagePullSecrets": { "description": "Kubernetes: names of secrets that exist in the namespace, as a list of text." }, "annotations": { "description": "Kubernetes: annotations of the pod, as an object." } } };
var schema32 = { "title": "Task template", "type": ["string", "object"], "required": ["identifier", "description", "inputs", "outputs", "env"], "description": "One way to run the image: the channels, variables and command that belong together.", "properties": { "identifier": { "type": "string", "description": "The name by which a task.json chooses this template (its taskTemplate)." }, "description": { "type": "string", "description": "What this way of running the image does." }, "inputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container reads. A task must bind each by the same name; a name that does not match is not mounted, and nothing says so." }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/channel" }, "description": "The folders that the container writes." }, "env": { "type": "array", "items": { "$ref": "#/$defs/variable" }, "description": "The environment variables of the container, each with the value that it has unless a task sets another. An empty list where there are none." }, "command": { "type": ["array", "null"], "items": { "type": "string", "description": "One word of the command." }, "default": null, "description": "The command and its arguments, one word per entry. Without it the image's own ENTRYPOINT and CMD run." }, "resources": { "$ref": "#/$defs/resources", "default": null, "description": "What the container may use. Locally only memory is applied; CPU and GPU count on a cluster." } } };
var schema35 = { "title": "Variable", "type": "object", "required": ["name", "value"], "description": "An environment variable of the container.", "properties": { "name": { "type": "string", "description": "The variable's name, as the program reads it." }, "value": { "type": "string", "description": 'Its value unless a task sets another. Always text: write "1", not 1.' }, "choices": { "type": ["array", "null"], "items": { "type": "string", "description": "One value to choose from." }, "default": null, "description": "The values that a user is offered. Kaapana does not check against them." }, "description": { "type": ["string", "null"], "default": null, "description": "What the variable does." } } };
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
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.inputs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property 'inputs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.outputs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" }, message: "must have required property 'outputs'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.env === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "env" }, message: "must have required property 'env'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.identifier !== void 0) {
      if (typeof data.identifier !== "string") {
        const err6 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
        const err8 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
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
        const err9 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
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
              const err10 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data7.value === void 0) {
              const err11 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data7.name !== void 0) {
              if (typeof data7.name !== "string") {
                const err12 = { instancePath: instancePath + "/env/" + i2 + "/name", schemaPath: "#/$defs/variable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data7.value !== void 0) {
              if (typeof data7.value !== "string") {
                const err13 = { instancePath: instancePath + "/env/" + i2 + "/value", schemaPath: "#/$defs/variable/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data7.choices !== void 0) {
              let data10 = data7.choices;
              if (!Array.isArray(data10) && data10 !== null) {
                const err14 = { instancePath: instancePath + "/env/" + i2 + "/choices", schemaPath: "#/$defs/variable/properties/choices/type", keyword: "type", params: { type: schema35.properties.choices.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data10[i3] !== "string") {
                    const err15 = { instancePath: instancePath + "/env/" + i2 + "/choices/" + i3, schemaPath: "#/$defs/variable/properties/choices/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data7.description !== void 0) {
              let data12 = data7.description;
              if (typeof data12 !== "string" && data12 !== null) {
                const err16 = { instancePath: instancePath + "/env/" + i2 + "/description", schemaPath: "#/$defs/variable/properties/description/type", keyword: "type", params: { type: schema35.properties.description.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/variable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      let data13 = data.command;
      if (!Array.isArray(data13) && data13 !== null) {
        const err19 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: schema32.properties.command.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data13[i4] !== "string") {
            const err20 = { instancePath: instancePath + "/command/" + i4, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
    if (data.resources !== void 0) {
      let data15 = data.resources;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        const err21 = { instancePath: instancePath + "/resources", schemaPath: "#/$defs/resources/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.limits !== void 0) {
          let data16 = data15.limits;
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            const err22 = { instancePath: instancePath + "/resources/limits", schemaPath: "#/$defs/resources/properties/limits/type", keyword: "type", params: { type: schema36.properties.limits.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data15.requests !== void 0) {
          let data17 = data15.requests;
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
            const err23 = { instancePath: instancePath + "/resources/requests", schemaPath: "#/$defs/resources/properties/requests/type", keyword: "type", params: { type: schema36.properties.requests.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "identifier": true, "description": true, "inputs": true, "outputs": true, "env": true, "command": true, "resources": true }, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
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
    if (data.volume_source === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volume_source" }, message: "must have required property 'volume_source'" };
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
    if (data.volume_source !== void 0) {
      let data1 = data.volume_source;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.host_path === void 0) {
          const err3 = { instancePath: instancePath + "/volume_source", schemaPath: "#/$defs/volumeSource/required", keyword: "required", params: { missingProperty: "host_path" }, message: "must have required property 'host_path'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.host_path !== void 0) {
          if (typeof data1.host_path !== "string") {
            const err4 = { instancePath: instancePath + "/volume_source/host_path", schemaPath: "#/$defs/volumeSource/properties/host_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/volume_source", schemaPath: "#/$defs/volumeSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.scale_rule !== void 0) {
      let data3 = data.scale_rule;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err6 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.scale_factor === void 0) {
          const err7 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "scale_factor" }, message: "must have required property 'scale_factor'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data3.type === void 0) {
          const err8 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.mode === void 0) {
          const err9 = { instancePath: instancePath + "/scale_rule", schemaPath: "#/$defs/scaleRule/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.scale_factor !== void 0) {
          let data4 = data3.scale_factor;
          if (!(typeof data4 == "number" && (!(data4 % 1) && isFinite(data4)))) {
            const err10 = { instancePath: instancePath + "/scale_rule/scale_factor", schemaPath: "#/$defs/scaleRule/properties/scale_factor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.type !== void 0) {
          let data5 = data3.type;
          if (typeof data5 !== "string") {
            const err11 = { instancePath: instancePath + "/scale_rule/type", schemaPath: "#/$defs/scaleRule/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data5 === "limit" || data5 === "request")) {
            const err12 = { instancePath: instancePath + "/scale_rule/type", schemaPath: "#/$defs/scaleRule/properties/type/enum", keyword: "enum", params: { allowedValues: schema34.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.mode !== void 0) {
          let data6 = data3.mode;
          if (typeof data6 !== "string") {
            const err13 = { instancePath: instancePath + "/scale_rule/mode", schemaPath: "#/$defs/scaleRule/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data6 === "sum" || data6 === "max_file_size" || data6 === "max_item_sum")) {
            const err14 = { instancePath: instancePath + "/scale_rule/mode", schemaPath: "#/$defs/scaleRule/properties/mode/enum", keyword: "enum", params: { allowedValues: schema34.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.target_dir !== void 0) {
          let data7 = data3.target_dir;
          if (typeof data7 !== "string" && data7 !== null) {
            const err15 = { instancePath: instancePath + "/scale_rule/target_dir", schemaPath: "#/$defs/scaleRule/properties/target_dir/type", keyword: "type", params: { type: schema34.properties.target_dir.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.target_regex !== void 0) {
          let data8 = data3.target_regex;
          if (typeof data8 !== "string" && data8 !== null) {
            const err16 = { instancePath: instancePath + "/scale_rule/target_regex", schemaPath: "#/$defs/scaleRule/properties/target_regex/type", keyword: "type", params: { type: schema34.properties.target_regex.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.target_glob !== void 0) {
          let data9 = data3.target_glob;
          if (typeof data9 !== "string" && data9 !== null) {
            const err17 = { instancePath: instancePath + "/scale_rule/target_glob", schemaPath: "#/$defs/scaleRule/properties/target_glob/type", keyword: "type", params: { type: schema34.properties.target_glob.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "name": true, "volume_source": true, "scale_rule": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.taskTemplate === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "taskTemplate" }, message: "must have required property 'taskTemplate'" };
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
    if (data.image !== void 0) {
      if (typeof data.image !== "string") {
        const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.taskTemplate !== void 0) {
      if (!validate21(data.taskTemplate, { instancePath: instancePath + "/taskTemplate", parentData: data, parentDataProperty: "taskTemplate", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : joinErrors(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== void 0) {
      let data4 = data.inputs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate26(data4[i0], { instancePath: instancePath + "/inputs/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
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
      let data6 = data.outputs;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate26(data6[i1], { instancePath: instancePath + "/outputs/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : joinErrors(vErrors, validate26.errors);
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
      let data8 = data.env;
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/env", schemaPath: "#/properties/env/type", keyword: "type", params: { type: schema31.properties.env.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              const err10 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/setting/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data9.value === void 0) {
              const err11 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/setting/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data9.name !== void 0) {
              if (typeof data9.name !== "string") {
                const err12 = { instancePath: instancePath + "/env/" + i2 + "/name", schemaPath: "#/$defs/setting/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data9.value !== void 0) {
              if (typeof data9.value !== "string") {
                const err13 = { instancePath: instancePath + "/env/" + i2 + "/value", schemaPath: "#/$defs/setting/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/env/" + i2, schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    if (data.command !== void 0) {
      let data12 = data.command;
      if (!Array.isArray(data12) && data12 !== null) {
        const err15 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: schema31.properties.command.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            const err16 = { instancePath: instancePath + "/command/" + i3, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.resources !== void 0) {
      let data14 = data.resources;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
        const err17 = { instancePath: instancePath + "/resources", schemaPath: "#/$defs/resources/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.limits !== void 0) {
          let data15 = data14.limits;
          if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
            const err18 = { instancePath: instancePath + "/resources/limits", schemaPath: "#/$defs/resources/properties/limits/type", keyword: "type", params: { type: schema36.properties.limits.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data14.requests !== void 0) {
          let data16 = data14.requests;
          if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
            const err19 = { instancePath: instancePath + "/resources/requests", schemaPath: "#/$defs/resources/properties/requests/type", keyword: "type", params: { type: schema36.properties.requests.type }, message: "must be object,null" };
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
    if (data.config !== void 0) {
      let data17 = data.config;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err20 = { instancePath: instancePath + "/config", schemaPath: "#/$defs/config/type", keyword: "type", params: { type: schema42.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.labels !== void 0) {
          let data18 = data17.labels;
          if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
            const err21 = { instancePath: instancePath + "/config/labels", schemaPath: "#/$defs/config/properties/labels/type", keyword: "type", params: { type: schema42.properties.labels.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "name": true, "image": true, "api_version": true, "taskTemplate": true, "inputs": true, "outputs": true, "env": true, "command": true, "resources": true, "config": true }, "dynamicProps": false, "dynamicItems": false };
export {
  kaapana_task_default as default,
  validate
};
