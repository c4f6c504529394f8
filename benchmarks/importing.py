"""Row: importing one operation of a large service and of a small one, both generated whole."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .packages import PACKAGE, write_package
from .processes import SIDES, Setting, with_path, without_orjson
from .rows import Row, Samples, apart

ROUNDS = 15
OPERATIONS = {"ec2": "RunInstances", "apigatewayv2": "CreateIntegration"}


def measure(setting: Setting) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        sizes = [write_package(Path(folder, service), {service: ["*"]}) for service in OPERATIONS]
        for service in OPERATIONS:
            _import(setting, Path(folder, service), service)
        values: dict[str, list[float]] = {service: [] for service in OPERATIONS}
        for _ in range(ROUNDS):
            for service, found in values.items():
                found.append(_import(setting, Path(folder, service), service))
    large, small = [Samples(service, tuple(found)) for service, found in values.items()]
    how = (
        f"a new process imports RunInstances from a package of all of EC2 ({sizes[0]} files), and CreateIntegration "
        f"from one of all of apigatewayv2 ({sizes[1]} files)"
    )
    yield apart("import for one operation, EC2 against apigatewayv2", large, small, 0.002, how)


def _import(setting: Setting, folder: Path, service: str) -> float:
    program = str(SIDES / "import_one.py")
    command = [sys.executable, program, PACKAGE, service, OPERATIONS[service]]
    environment = without_orjson(with_path(setting, str(folder))).environment
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)
