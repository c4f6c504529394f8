"""Writes ``metamodel.py`` from ``models/schema/service-2.schema.json``, by datamodel-code-generator.

For development: run ``python tools/write_metamodel.py`` in a checkout after a change of the
schema. Nothing else imports this module, and datamodel-code-generator is no dependency of the installed
clientsmith.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from clientsmith.output.format import format_source

_CHECKOUT = Path(__file__).resolve().parents[1]
SCHEMA = _CHECKOUT / "models" / "schema" / "service-2.schema.json"
METAMODEL = _CHECKOUT / "generator/clientsmith/readers/service2/metamodel.py"

_HEADER = '"""The form of a ``service-2`` model. Written by write_metamodel.py from service-2.schema.json."""'

# Type aliases, no root models: they keep the discriminator of Shape, so that an error is one of the shape's own kind.
# shape's own kind.
# The missing sentinel instead of None: a key that may be absent may not be null.
_OPTIONS = (
    *("--input-file-type", "jsonschema"),
    *("--output-model-type", "pydantic_v2.BaseModel"),
    *("--base-class", "clientsmith.readers.service2.strict_model.StrictModel"),
    *("--target-python-version", "3.11"),
    *("--target-pydantic-version", "2.14"),
    *("--enum-field-as-literal", "all"),
    "--use-type-alias",
    "--use-missing-sentinel",
    "--use-annotated",
    "--use-schema-description",
    "--use-single-line-docstring",
    "--disable-timestamp",
    "--no-formatters",
    *("--custom-file-header", _HEADER),
)


def metamodel_source() -> str:
    """The text that ``metamodel.py`` should have, formatted and with its imports sorted as the project has them."""
    generated = _run("datamodel_code_generator", "--input", str(SCHEMA), *_OPTIONS)
    options = ("--select", "I", "--fix-only", "--quiet", "--stdin-filename", str(METAMODEL))
    return format_source(_run("ruff", "check", *options, "-", given=generated), METAMODEL.name)


def _run(module: str, *arguments: str, given: str = "") -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    METAMODEL.write_text(metamodel_source(), encoding="utf-8")
