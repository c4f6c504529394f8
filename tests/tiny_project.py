"""A project with one tiny service, generated: what tests of the command line start from."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from clientsmith.cli.app import run

if TYPE_CHECKING:
    from collections.abc import Callable

CONFIG = """
package = "my_clients"
output = "out"
[services.orders]
operations = ["CreateOrder"]
"""
MODEL: dict[str, Any] = {
    "version": "2.0",
    "metadata": {
        "apiVersion": "2024-01-01",
        "endpointPrefix": "orders",
        "protocol": "rest-json",
        "protocols": ["rest-json"],
        "serviceFullName": "Orders",
        "serviceId": "Orders",
        "signatureVersion": "v4",
        "signingName": "orders",
        "uid": "orders-2024-01-01",
    },
    "operations": {
        "CreateOrder": {
            "name": "CreateOrder",
            "http": {"method": "POST", "requestUri": "/orders", "responseCode": 201},
            "input": {"shape": "CreateOrderRequest"},
            "errors": [{"shape": "Gone"}],
        },
        "DeleteOrder": {
            "name": "DeleteOrder",
            "http": {"method": "DELETE", "requestUri": "/orders"},
        },
    },
    "shapes": {
        "CreateOrderRequest": {
            "type": "structure",
            "members": {
                "Name": {"shape": "Name", "locationName": "name"},
                "Size": {"shape": "Size"},
            },
        },
        "Gone": {
            "type": "structure",
            "members": {},
            "exception": True,
            "error": {"httpStatusCode": 410},
        },
        "Name": {"type": "string", "max": 10},
        "Size": {"type": "string", "enum": ["S", "L"]},
    },
}
FILE = "models/orders/2024-01-01/service-2.json"


def make_project(folder: Path) -> Path:
    """Writes model, configuration and the package generated from them into ``folder``."""
    _write_sources(folder)
    for path, data in _generated().items():
        (folder / "out" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "out" / path).write_bytes(data)
    return folder


@cache
def _generated() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        _write_sources(Path(folder))
        assert run(["generate", "--config", f"{folder}/clientsmith.toml"]) == 0
        return tree(Path(folder) / "out")


def _write_sources(folder: Path) -> None:
    (folder / FILE).parent.mkdir(parents=True)
    (folder / FILE).write_text(json.dumps(MODEL, indent=2))
    (folder / "clientsmith.toml").write_text(CONFIG)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` and its bytes."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def changed(change: Callable[[Any], object]) -> str:
    """The model's text after ``change``."""
    model = copy.deepcopy(MODEL)
    change(model)
    return json.dumps(model, indent=2)
