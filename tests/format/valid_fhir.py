#!/usr/bin/env python3
"""The FHIR documents of the scenarios and of 40 meetings that are made to leak, held against HL7's own structure definitions
by the npm package "fhir": valid_fhir.py PAPERS. An error is one; a code of ours where R4 only recommends others is none."""
import glob
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]
from siblings import Siblings                                                                                # noqa: E402

VALIDATOR = "fhir@4.12.0"
SCRIPT = r"""
const {Fhir} = require('fhir'), fs = require('fs'), validator = new Fhir();
let wrong = 0;
const errors = document => validator.validate(document, {errorOnUnexpected: true}).messages
    .filter(each => each.severity === 'error' || each.severity === 'fatal');
for (const path of process.argv.slice(2)) {
    const document = JSON.parse(fs.readFileSync(path));
    for (const each of errors(document)) { wrong++; console.log(path, each.location, each.message); }
}
// Its own control: what is wrong is seen.
const spoilt = JSON.parse(fs.readFileSync(process.argv[2]));
spoilt.entry.find(each => each.resource.resourceType === 'Patient').resource.gender = 'f';
spoilt.entry[0].resource.bogus = 1;
delete spoilt.entry[0].resource.status;
if (errors(spoilt).length !== 3) { wrong++; console.log('The validator does not see what is wrong.'); }
process.exit(wrong ? 1 : 0);
"""


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        scripts = [json.load(open(path, encoding="utf-8")) for path in sorted(glob.glob(os.path.join(HERE, "scenarios", "*.json")))]
        scripts += [Siblings(number).script() for number in range(1, 41)]
        subprocess.run([program, folder, "fhir"], input="\n".join(map(json.dumps, scripts)), text=True, check=True)
        documents = sorted(glob.glob(os.path.join(folder, "*.fhir.json")))
        subprocess.run(["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, VALIDATOR],
                       check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(folder, "validate.js"), "w", encoding="utf-8") as file:
            file.write(SCRIPT)
        ended = subprocess.run(["node", os.path.join(folder, "validate.js"), *documents], check=False)
        print("%d FHIR documents, %s." % (len(documents), "all valid" if ended.returncode == 0 else "not all valid"))
        return ended.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
