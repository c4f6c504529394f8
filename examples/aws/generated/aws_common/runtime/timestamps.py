"""Timestamps on the wire: the three formats of Smithy's ``timestampFormat``, written and read.

It is loaded where there is a timestamp, since ``datetime`` costs more to import than the JSON codec. Every value
has an offset; what is read is in UTC. Reading takes any of the three formats, as services do not keep to one.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_SECOND = (
    253402300799.99997  # the last double before the year 10000, which no datetime reaches
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def date_time(value: datetime) -> str:
    """RFC 3339 in UTC: ``2014-04-29T18:30:38Z``, with a fraction where there is one."""
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"


def http_date(value: datetime) -> str:
    """IMF-fixdate (RFC 9110, 5.6.7): ``Tue, 29 Apr 2014 18:30:38 GMT``; it has no fraction."""
    at = value.astimezone(UTC)
    day = f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04}"
    return f"{day} {at.hour:02}:{at.minute:02}:{at.second:02} GMT"


def epoch_seconds(value: datetime) -> int | float:
    """Seconds since 1970-01-01T00:00:00Z, with a fraction where there is one."""
    # Divided once: the sum of a whole number and a fraction would be rounded twice.
    seconds, rest = divmod(microseconds := _microseconds(value), 1_000_000)
    return min(microseconds / 1_000_000, _LAST_SECOND) if rest else seconds


def epoch_text(value: datetime) -> str:
    """Seconds since 1970 for a header, a label or the query string, to the microsecond, and never as ``1e-06``."""
    microseconds = _microseconds(value)
    sign = "-" if microseconds < 0 else ""
    seconds, rest = divmod(abs(microseconds), 1_000_000)
    return f"{sign}{seconds}.{rest:06}".rstrip("0") if rest else f"{sign}{seconds}"


def _microseconds(value: datetime) -> int:
    since = value - _EPOCH
    return (since.days * 86400 + since.seconds) * 1_000_000 + since.microseconds


def from_epoch(seconds: float) -> datetime:
    """The datetime ``seconds`` after 1970; OverflowError or ValueError beyond the years 1 to 9999."""
    return _EPOCH + timedelta(seconds=seconds)


def from_text(text: str, *, needs_offset: bool = False) -> datetime:
    """The datetime that ``text`` is in one of the three formats, blanks around it aside; ValueError for anything
    else. Without an offset it is in UTC, as services mean it, unless it ``needs_offset``, as a caller's own does.
    """
    text = text.strip(" \t")
    if text[3:4] == ",":
        return _from_http_date(text)
    if _is_number(text):
        return from_epoch(float(text))
    # RFC 3339, 5.6, has the z in lower case, too; fromisoformat has not.
    found = datetime.fromisoformat(f"{text[:-1]}Z" if text.endswith("z") else text)
    if found.utcoffset() is None:
        if needs_offset:
            raise ValueError("a timestamp needs an offset from UTC, such as Z")
        return found.replace(tzinfo=UTC)
    return found.astimezone(UTC)


def _is_number(text: str) -> bool:
    number, _, exponent = text.lower().partition("e")
    digits = number.replace(".", "", 1).removeprefix("-") + exponent.lstrip("+-")
    return digits.isascii() and digits.isdigit()


def _from_http_date(text: str) -> datetime:
    _, day, month, year, clock, zone = text.split()
    if zone not in ("GMT", "UTC"):
        raise ValueError("an HTTP date is in GMT")
    hour, minute, second = clock.split(":")
    whole, _, fraction = second.partition(".")
    return datetime(
        int(year),
        _MONTHS.index(month) + 1,
        int(day),
        int(hour),
        int(minute),
        int(whole),
        int(fraction[:6].ljust(6, "0")) if fraction else 0,
        tzinfo=UTC,
    )
