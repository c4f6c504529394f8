"""Model names to Python names: one place, one rule for each kind, and an error where two names become one.

``PyName`` is an identifier made here; the type keeps text of the model from passing for one.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NewType

from ...errors import ModelError
from ...paths import is_device

PyName = NewType("PyName", str)

# What a structure, a union or a request has besides its members, and the first argument of its methods.
_STRUCTURE_NAMES = frozenset(
    {
        "check",
        "defaults",
        "from_dict",
        "from_wire",
        "member_names",
        "self",
        "sensitive_members",
        "to_dict",
        "to_wire",
    }
)
_UNION_NAMES = _STRUCTURE_NAMES | {"unknown"}
_EVENTS_NAMES = _UNION_NAMES | {"error_name", "from_event"}
_REQUEST_NAMES = _STRUCTURE_NAMES | {"validate"}
_ERROR_NAMES = frozenset(
    {
        "add_note",
        "args",
        "attempts",
        "code",
        "from_response",
        "operation",
        "host_id",
        "request_id",
        "response",
        "retryable",
        "self",
        "status_code",
        "to_dict",
        "with_traceback",
    }
)
_CLIENT_NAMES = frozenset({"close", "region", "send", "send_with_response", "with_options"})
RESERVED: Mapping[str, frozenset[str]] = {
    "structure": _STRUCTURE_NAMES,
    "union": _UNION_NAMES,
    "events": _EVENTS_NAMES,
    "request": _REQUEST_NAMES,
    "error": _ERROR_NAMES,
    "client": _CLIENT_NAMES,
}


# What generated files call their modules, functions and arguments, and the builtins that they use: no class may be
# called so.
_FILE_NAMES: frozenset[str] = frozenset("""
    EXCEPTIONS OPERATIONS SERVICE TYPE_CHECKING all annotations any async_client body bool builtins bytes check_rules
    classmethod client cls datetime dict documents endpoint_parameters endpoints errors event event_stream events
    float found frozenset headers inner innermost int item items key list len load_errors object operations ops page
    paginators parse path problems query request resolve resolve_endpoint response rest rules self serialize service
    str super t text timestamps tuple type types waiters wire
    """.split())
# What stands in a package beside the packages of its services.
_PACKAGE_MODULES = frozenset({PyName("partitions"), PyName("runtime")})

# Words with a capital inside, which boto3 takes for one word, too.
_WORDS = {"WhatsApp": "Whatsapp", "OAuth": "Oauth", "iSCSI": "Iscsi", "OTel": "Otel"}

# AWS's longest has 155. Files are named after them, and the patterns below are quadratic in capitals.
_LONGEST = 240


def snake_case(name: str) -> PyName:
    """``ApiId`` as ``api_id``, ``TLSConfig`` as ``tls_config``, ``KMSKeyARNs`` as ``kms_key_arns``.

    For all but six of 19,796 operations (botocore 1.44.5) this is boto3's name for the method; those six have
    OAuth in them.
    """
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", _separated(name))
    text = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text)
    return _identifier(text.strip("_").lower(), "member_")


def _separated(name: str) -> str:
    """``name`` with a ``_`` for whatever no identifier has, and odd words as words are written."""
    if len(name) > _LONGEST:
        raise ModelError(
            f"the name {name[:40]!r}... has {len(name)} characters; at most {_LONGEST} are supported"
        )
    text = re.sub(r"[^0-9A-Za-z]+", "_", _ascii(name))
    text = re.sub("|".join(_WORDS), lambda found: _WORDS[found[0]], text)
    return re.sub(r"([A-Z]{2,})s(?=$|_|[A-Z])", lambda found: found[1].capitalize() + "s", text)


def class_name(name: str) -> PyName:
    """The model's own name; characters that no identifier has are dropped, ``None`` and its like get a ``_``."""
    text = re.sub(r"[^0-9A-Za-z_]+", "", _ascii(name)).lstrip("_")
    found = _identifier(text, "Shape")
    return PyName(f"{found}_") if found in _FILE_NAMES else found


def client_prefix(service_id: str) -> PyName:
    """A service's id as the beginning of class names: ``API Gateway`` as ``APIGateway``."""
    words = re.split(r"[^0-9A-Za-z]+", _ascii(service_id))
    return _identifier("".join([word[:1].upper() + word[1:] for word in words]), "Service")


def module_name(service_id: str) -> PyName:
    """A service's id as the name of its package: ``ApiGatewayV2`` as ``apigatewayv2``."""
    text = re.sub(r"[^0-9A-Za-z]+", "", _ascii(service_id)).lower()
    name = file_name(_identifier(text, "service_"))
    return PyName(f"{name}_") if name in _PACKAGE_MODULES else name


def file_name(module: PyName) -> PyName:
    """``module``, or ``con_`` for ``con``, which Windows cannot have as a file."""
    return PyName(f"{module}_") if is_device(module) else module


def enum_member(value: str) -> PyName:
    """``ipv4`` as ``IPV4``, ``EFSIOError`` as ``EFSIO_ERROR``, ``1.0`` as ``VALUE_1_0``, ``*`` as ``ASTERISK``.

    A digit ends a word only before a small one (``S3Object``, not ``size640X480``), and a version is no word
    (``TLSv1``). Nothing is known of words in capitals only.
    """
    text = _separated(value).replace("IoT", "Iot")
    text = re.sub(r"([A-Z]+)(?![A-Z]v\d)([A-Z][a-z])", r"\1_\2", text)
    text = re.sub(r"([a-z])([A-Z])|(\d)([A-Z][a-z])", r"\1\3_\2\4", text).strip("_").upper()
    if not text:
        text = "_".join([_character_name(character) for character in value]) or "EMPTY"
    return _identifier(text, "VALUE_")


def field_name(name: str, kind: str) -> PyName:
    """The name of a member in a class of ``kind`` (a key of ``RESERVED``), or of an operation in a client."""
    found = snake_case(name)
    return PyName(f"{found}_") if found in RESERVED[kind] else found


def operation_module(name: str) -> PyName:
    """The module of the operation ``name``; its constant is the same in capitals."""
    return file_name(snake_case(name))


def operation_constant(name: str) -> str:
    """The name of the operation's constant."""
    return operation_module(name).strip("_").upper()


def unique(names: Iterable[tuple[str, PyName]], what: str) -> dict[str, PyName]:
    """``names``, pairs of model name and Python name, as a mapping; ModelError naming two that become one."""
    found: dict[str, PyName] = {}
    owners: dict[PyName, str] = {}
    for name, python in names:
        if python in owners and owners[python] != name:
            raise ModelError(
                f"{what}: {owners[python]!r} and {name!r} would both be {python!r} in Python"
            )
        owners[python] = name
        found[name] = python
    return found


def free_name(name: str, taken: Iterable[str]) -> PyName:
    """``name``, with as many ``_`` as it takes not to be one of ``taken``."""
    while name in taken:
        name += "_"
    return PyName(name)


def _identifier(text: str, prefix: str) -> PyName:
    if not text or text[0].isdigit():
        text = f"{prefix}{text}"
    if keyword.iskeyword(text):
        text = f"{text}_"
    return PyName(text)


def _ascii(name: str) -> str:
    """Letters without their accents; what has no ASCII letter becomes a separator."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "replace").decode().replace("?", "_")


def _character_name(character: str) -> str:
    name = unicodedata.name(character, f"U{ord(character):04X}")
    return re.sub(r"[^0-9A-Z]+", "_", name.upper())


def enum_names(values: Iterable[str]) -> dict[str, PyName]:
    """The member for each value. Values that would be one member are numbered in model order: signin's OAuth2ErrorCode
    has ``INVALID_REQUEST`` and ``invalid_request``, which the service tells apart.
    """
    found: dict[str, PyName] = {}
    for value in values:
        name, number = enum_member(value), 1
        while name in found.values():
            number += 1
            name = PyName(f"{enum_member(value)}_{number}")
        found.setdefault(value, name)
    return found
