#!/usr/bin/env python3
"""openapi.yaml is a description that others can read: its schemas are schemas, every reference leads somewhere, and (RT_LONG=1,
where there is npm) a validator of OpenAPI 3.1 takes it, and does not take a spoilt one. tst_serving holds the program against it."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

import jsonschema

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
from tst_serving import PAGE, SPEC, resolved                                                   # noqa: E402

VALIDATOR = "@seriousme/openapi-schema-validator@2"


class TheDescription(unittest.TestCase):
    def test_its_schemas_are_schemas_and_every_reference_leads_somewhere(self):
        def walk(node):
            if isinstance(node, dict):
                if "$ref" in node:
                    self.assertIsNotNone(resolved(node))
                for each in node.values():
                    walk(each)
            elif isinstance(node, list):
                for each in node:
                    walk(each)
        walk(SPEC)
        self.assertEqual(SPEC["openapi"], "3.1.0")
        for schema in SPEC["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)
        operations = [each["operationId"] for item in SPEC["paths"].values() for key, each in item.items() if key != "parameters"]
        self.assertEqual(len(operations), len(set(operations)))

    @unittest.skipUnless(ctl.LONG and shutil.which("npm"), "the long form, with npm")
    def test_a_validator_of_openapi_takes_it(self):
        folder = tempfile.mkdtemp(prefix="rt-openapi-")
        self.addCleanup(shutil.rmtree, folder, True)
        subprocess.run(["npm", "install", "--silent", "--prefix", folder, VALIDATOR], check=True, stdout=subprocess.DEVNULL, timeout=300)
        spoilt = os.path.join(folder, "spoilt.yaml")
        with open(PAGE, encoding="utf-8") as page, open(spoilt, "w", encoding="utf-8") as to:
            to.write(page.read().replace("      operationId: held", "      operationIdentity: held").replace("  title:", "  titel:", 1))
        for path, taken in ((PAGE, True), (spoilt, False)):
            ended = subprocess.run([os.path.join(folder, "node_modules", ".bin", "validate-api"), path], check=False,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            self.assertEqual('"valid": true' in ended.stdout, taken, ended.stdout[-2000:])


if __name__ == "__main__":
    unittest.main()
