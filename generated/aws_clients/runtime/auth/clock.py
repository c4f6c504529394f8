"""The time that requests are signed with, corrected where this machine's clock is wrong.

A service takes a signature for five minutes before and after its time. It dates its refusals (RFC 9110, 6.6.1), so
that one refusal is enough to learn how far off the clock is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# What services answer to a signature of another time. Most say the same to a wrong key: the date decides.
_CODES = frozenset(
    {
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    }
)
_TOLERANCE = 240.0  # s; a minute less than AWS's, as the answer took time, too


class Clock:
    """``offset`` is what has to be added to this machine's time, in seconds; all calls of a client share it."""

    __slots__ = ("offset",)

    def __init__(self) -> None:
        self.offset = 0.0

    def correct(self, code: str, headers: Mapping[str, str], *, now: float) -> bool:
        """Whether the refusal with this code and date came of a wrong clock, which is then corrected. Names in
        ``headers`` are in lower case; ``now`` is this machine's time, in epoch seconds.
        """
        if code not in _CODES:
            return False
        date = http_date(headers.get("date", ""))
        if date is None or abs(date - now - self.offset) < _TOLERANCE:
            return False
        self.offset = date - now
        return True


def http_date(text: str) -> float | None:
    """The HTTP date in epoch seconds; None for what is none."""
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(text)
        return None if parsed is None else float(mktime_tz(parsed))
    except (ValueError, OverflowError):
        return None
