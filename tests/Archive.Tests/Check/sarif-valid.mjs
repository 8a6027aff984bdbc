// Validates a log by the schema of SARIF 2.1.0; prints what is wrong as a JSON list.
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

// A pattern of the schema is none that a regular expression with the flag u may be.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isLog = ajv.compile(JSON.parse(readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8")));
const log = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(JSON.stringify(isLog(log) ? [] : isLog.errors.map((error) => `${error.instancePath}: ${error.message}`)));
