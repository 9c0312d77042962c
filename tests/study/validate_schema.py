"""Holds the schema that the program prints against an independent validator: python3-jsonschema.

    python3 tests/study/validate_schema.py build/moerate .

Every shipped study must be accepted and every wrong study rejected, but for those whose error no schema can see; they
are listed below. Exit code 77: skipped, a package is missing.
"""

import json
import pathlib
import re
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
    "all-of-a-truth",
    "allowed-for-nothing",
    "atom-outside-bounds",
    "atom-unknown-parameter",
    "atoms-of-one-output-and-two",
    "atoms-of-two-outputs-and-one",
    "bad-expression",
    "because-empty",
    "below-at-another-n",
    "below-itself",
    "below-not-there",
    "below-of-other-rows",
    "below-rounding",
    "below-unknown-label",
    "below-within",
    "define-broken-and-chosen",
    "define-folded-lines",
    "figures-of-a-size-too-small",
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
    "figures-of-a-statistic-that-is-not-taken",
    "formula-and",
    "formula-ln",
    "from-above-to",
    "half-an-atom",
    "held-out-risk-of-a-truth",
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
    "modulus-claims",
    "modulus-losses",
    "modulus-not-asked",
    "moving-truth-leaves-bounds",
    "moving-truth-not-finite",
    "moving-truth-unknown-name",
    "network-half-a-unit",
    "not-finite-anywhere",
    "number-and",
    "number-date-by-slashes",
    "number-day-first",
    "number-hexadecimal-fraction",
    "number-natural-logarithm",
    "number-quoted-formula",
    "number-thousands",
    "number-two-points",
    "number-unit",
    "one-error-many-times",
    "one-point",
    "open-parenthesis",
    "override-into-a-number",
    "override-unknown-axis",
    "quoted-number",
    "source-blank",
    "style-that-is-not-there",
    "table-beside-truth",
    "table-column-twice",
    "table-columns-and-ignore",
    "table-folds-and-held-out",
    "table-folds-too-many",
    "table-holds-all-out",
    "table-k-star",
    "table-log-of-what-is-not-positive",
    "table-n-too-large",
    "table-no-columns",
    "table-no-inputs",
    "table-not-there",
    "table-of-error-rate",
    "table-of-total",
    "table-start-given",
    "table-start-near-truth",
    "table-start-split",
    "table-target-as-input",
    "table-target-ignored",
    "table-text-as-target",
    "table-unknown-columns",
    "table-unknown-ignore",
    "table-unknown-target",
    "table-until",
    "table-with-modulus",
    "table-without-k",
    "temperature-missing",
    "temperature-of-no-use",
    "temperature-zero",
    "too-many-fits",
    "too-many-fits-of-all",
    "too-many-parameters",
    "truth-of-error-rate",
    "unknown-axis",
    "unknown-label",
    "until-one-size",
    "until-risk-not-computed",
    "where-selects-nothing",
    "where-without-matrix",
    "wrong-length",
}


def shipped_studies(folder):
    for path in sorted(folder.glob("*.yaml")):
        yield path.stem, path.read_bytes()


def unescaped(part):
    def byte(match):
        kind = match[1]
        return bytes.fromhex(kind[1:].decode()) if kind[:1] == b"x" else {b"t": b"\t", b"r": b"\r", b"\n": b""}.get(kind, kind)

    return re.sub(rb"\\(x..|.)", byte, part, flags=re.DOTALL)


def cases(folder):
    """Names and inputs of the cases in a folder; tests/cases/README.md describes their files."""
    for path in sorted(folder.glob("*.cases")):
        for case in re.split(rb"^==== ", path.read_bytes(), flags=re.MULTILINE)[1:]:
            title, _, rest = case.partition(b"\n")
            name, _, flag = title.decode().partition(" ")
            part = re.split(rb"^----", rest, maxsplit=1, flags=re.MULTILINE)[0]
            yield pathlib.Path(name).stem, unescaped(part) if flag == "escaped" else part


def documents(texts):
    for name, text in texts:
        try:
            yield name, json.loads(json.dumps(yaml.safe_load(text.decode())))
        except (yaml.YAMLError, ValueError, TypeError):
            pass  # not YAML, or with keys that are no words: no schema is asked


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    problems = []
    shipped = list(documents(shipped_studies(source / "pipelines")))
    for name, study in shipped:
        for error in validator.iter_errors(study):
            problems.append(f"pipelines/{name}.yaml is rejected: {error.message[:200]}")
    wrong = list(documents(cases(source / "tests/cases/studies")))
    for name, study in wrong:
        accepted = validator.is_valid(study)
        if accepted and name not in BEYOND:
            problems.append(f"tests/cases/studies: {name}.yaml is accepted")
        if not accepted and name in BEYOND:
            problems.append(f"tests/cases/studies: {name}.yaml is rejected: take it from the list")
    if len(shipped) < 5 or len(wrong) < 50:
        problems.append(f"only {len(shipped)} shipped and {len(wrong)} wrong studies were found")
    print("\n".join(problems) or f"{len(shipped)} shipped studies accepted, {len(wrong) - len(BEYOND)} wrong ones rejected")
    sys.exit(1 if problems else 0)


main()
