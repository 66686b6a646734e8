/** Generated from schemas/red by `npm run generate`; edits are lost. */

// scripts/generate/runtime/with-error.ts
function withError(errors, instancePath, keyword, params) {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

// red-ccfaice.js
var validate = validate21;
var red_ccfaice_default = validate21;
function validate21(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      vErrors = withError(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 });
      errors++;
    }
  } else {
    vErrors = withError(vErrors, instancePath, "type", { type: "object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  red_ccfaice_default as default,
  validate
};
