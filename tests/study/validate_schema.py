"""Holds the schema that the program prints against an independent validator: python3-jsonschema.

    python3 tests/study/validate_schema.py build/moerate .

Every shipped study must be accepted and every wrong study rejected, but for those whose error no schema can see; they
are listed below. Exit code 77: skipped, a package is missing.
"""

import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing.name} is not installed (python3-jsonschema, python3-yaml)")
    sys.exit(77)

# Errors that lie between values, in a formula, or in what YAML makes of the text.
BEYOND = {
    "atom-outside-bounds",
    "atom-unknown-parameter",
    "bad-expression",
    "below-rounding",
    "define-broken-and-chosen",
    "define-folded-lines",
    "define-homogeneous",
    "define-needs-longer-x",
    "define-options",
    "define-types",
    "divided-by-zero",
    "duplicate-key",
    "expect-aligned-maybe",
    "expect-risk-not-computed",
    "expect-statistic-not-computed",
    "experts-of-other-shape",
    "from-above-to",
    "half-an-atom",
    "inputs-low-above-high",
    "k-below-truth",
    "k-unknown-name",
    "label-twice",
    "long-line",
    "matrix-too-large",
    "merge-key",
    "missing-parameter",
    "mixture-lengths-differ",
    "mixture-means-too-long",
    "moving-truth-leaves-bounds",
    "moving-truth-unknown-name",
    "network-half-a-unit",
    "one-error-many-times",
    "one-point",
    "open-parenthesis",
    "override-into-a-number",
    "override-unknown-axis",
    "quoted-number",
    "temperature-missing",
    "temperature-of-no-use",
    "temperature-zero",
    "too-many-fits",
    "too-many-fits-of-all",
    "unknown-axis",
    "unknown-label",
    "until-one-size",
    "until-risk-not-computed",
    "where-selects-nothing",
    "where-without-matrix",
    "wrong-length",
}


def documents(folder):
    for path in sorted(folder.glob("*.yaml")):
        try:
            yield path.stem, json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8"))))
        except (yaml.YAMLError, ValueError, TypeError, UnicodeDecodeError):
            pass  # not YAML, or with keys that are no words: no schema is asked


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    problems = []
    shipped = list(documents(source / "pipelines"))
    for name, study in shipped:
        for error in validator.iter_errors(study):
            problems.append(f"pipelines/{name}.yaml is rejected: {error.message[:200]}")
    wrong = list(documents(source / "tests/study/wrong"))
    for name, study in wrong:
        accepted = validator.is_valid(study)
        if accepted and name not in BEYOND:
            problems.append(f"tests/study/wrong/{name}.yaml is accepted")
        if not accepted and name in BEYOND:
            problems.append(f"tests/study/wrong/{name}.yaml is rejected: take it from the list")
    if len(shipped) < 5 or len(wrong) < 50:
        problems.append(f"only {len(shipped)} shipped and {len(wrong)} wrong studies were found")
    print("\n".join(problems) or f"{len(shipped)} shipped studies accepted, {len(wrong) - len(BEYOND)} wrong ones rejected")
    sys.exit(1 if problems else 0)


main()
