"""A real model, made small: what one operation of API Gateway V2 reaches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.generate import select

_MODEL = Path(__file__).parents[2] / "models/apigatewayv2/2018-11-29/service-2.json"


def reduced(operation: str = "GetIntegrations") -> dict[str, Any]:
    """The document with ``operation`` alone: request, result, enums, nested and listed structures, errors."""
    document = json.loads(_MODEL.read_text(encoding="utf-8"))
    service = select(read_service(document), [operation])
    document["operations"] = {operation: document["operations"][operation]}
    document["shapes"] = {name: document["shapes"][name] for name in service.shapes}
    return document  # type: ignore[no-any-return]
