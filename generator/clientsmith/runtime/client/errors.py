"""``ServiceError``, which every modelled error is a subclass of: the service answered, and refused."""

from __future__ import annotations

from ..exceptions import NO_ATTEMPTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar, Self

    from ..exceptions import AttemptsMade
    from ..http import HttpResponse
    from ..protocols.protocol import ErrorResponse


class ServiceError(Exception):
    """The service answered with an error.

    ``code`` is the service's word for it (``NotFoundException``), ``message`` its text, ``status_code`` the
    HTTP status, ``request_id`` what AWS support asks for (and ``host_id``, of S3), ``operation`` the operation that
    failed, ``retryable`` whether the same call may succeed a moment later. ``response`` is the answer itself, with its
    status, headers and body. ``attempts`` is how many requests were sent, this error being the last one's answer: a
    number that shows each attempt with its outcome, time and pause, by its index and in a ``for``.
    Modelled errors are subclasses with their own members.
    """

    if TYPE_CHECKING:
        _members: ClassVar[Mapping[str, str]]
        _code: ClassVar[str]
        _status_code: ClassVar[int]
        _retryable: ClassVar[bool]
        response: HttpResponse | None
        attempts: AttemptsMade
    else:
        # Without annotations, which typing.get_type_hints could not evaluate.
        _members = {}
        _code = ""
        _status_code = 0
        _retryable = False
        # Of the class, as long as no call has failed with it: an error that a test makes has neither.
        response = None
        attempts = NO_ATTEMPTS

    def __init__(
        self,
        message: str = "",
        *,
        code: str = "",
        status_code: int = 0,
        request_id: str | None = None,
        host_id: str | None = None,
        operation: str = "",
        retryable: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self._code or type(self).__name__
        self.status_code = status_code or self._status_code
        self.request_id = request_id
        self.host_id = host_id
        self.operation = operation
        self.retryable = retryable or self._retryable

    @classmethod
    def from_response(cls, response: ErrorResponse) -> Self:
        """The error that an answer of the service describes; a class with members of its own reads them, too."""
        return cls(response.message, **response.details)

    def to_dict(self) -> dict[str, Any]:
        """The modelled members in the dictionary form that boto3 speaks; absent ones and an empty message left out."""
        from ..shapes.dictionaries import write_value

        found = {wire: getattr(self, name) for name, wire in self._members.items()}
        if not self.message:
            found.pop(self._members.get("message", ""), None)
        return {wire: write_value(value) for wire, value in found.items() if value is not None}

    def __str__(self) -> str:
        status = f" ({self.status_code})" if self.status_code else ""
        operation = f" from {self.operation}" if self.operation else ""
        request_id = f" [request id {self.request_id}]" if self.request_id else ""
        if self.code == str(self.status_code):
            return f"HTTP {self.code}{operation}: {self.message or 'no message'}{request_id}"
        return f"{self.code}{status}{operation}: {self.message or 'no message'}{request_id}"

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ServiceError], args: tuple[Any, ...], state: dict[str, Any]) -> ServiceError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error
