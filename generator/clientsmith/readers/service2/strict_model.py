"""What every class of the metamodel is: strict (no key is unknown, no value converted) and frozen."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class StrictModel(BaseModel):
    """Base of the classes in ``metamodel.py``, which datamodel-code-generator writes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
