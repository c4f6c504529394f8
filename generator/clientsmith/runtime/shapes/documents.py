"""Documents: JSON values that the model does not describe further."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Document: TypeAlias = "dict[str, Document] | list[Document] | str | int | float | bool | None"
else:
    Document = object
