"""What the settings of AWS's tools say to the endpoint rules of S3, S3 Control and STS; a client's arguments stand
above it. A value that no call could follow is refused by name.
"""

from __future__ import annotations

from ..auth.shared_config import nested
from ..exceptions import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..auth.shared_config import Settings

_FLAGS = (
    # parameter of the rules, variable, setting of the profile, setting in the profile's s3 section
    ("accelerate", "", "", "use_accelerate_endpoint"),
    ("use_arn_region", "AWS_S3_USE_ARN_REGION", "s3_use_arn_region", "use_arn_region"),
    (
        "disable_multi_region_access_points",
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        "s3_disable_multiregion_access_points",
        "s3_disable_multiregion_access_points",
    ),
    (
        "disable_s3_express_session_auth",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        "s3_disable_express_session_auth",
        "",
    ),
)

# The regions that STS had before it had regions; in these, "legacy" is the global endpoint.
_LEGACY_STS = frozenset(
    {
        "ap-northeast-1",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "aws-global",
        "ca-central-1",
        "eu-central-1",
        "eu-north-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    }
)


def of_s3(settings: Settings, region: str | None, url: str | None) -> dict[str, str | bool]:
    """Of S3, which has a section of its own in the profile (``s3 =`` and settings below it)."""
    section = nested(settings.profile.get("s3"))
    found: dict[str, str | bool] = {}
    for parameter, variable, key, inner in _FLAGS:
        value = _flag(settings, section, variable, key, inner)
        if value is not None:
            found[parameter] = value
    style = section.get("addressing_style", "auto").lower()
    if style not in ("auto", "path", "virtual"):
        raise _refusal(settings, "addressing_style", style, "auto, path or virtual")
    # A server of one's own seldom has a host for every bucket.
    if style == "path" or (url and style != "virtual" and not found.get("accelerate")):
        found["force_path_style"] = True
    if region == "us-east-1":
        endpoint, where = _text(
            settings,
            section,
            "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
            "s3_us_east_1_regional_endpoint",
            "us_east_1_regional_endpoint",
        )
        if endpoint not in ("", "legacy", "regional"):
            raise ConfigurationError(f"{where} is {endpoint!r}; it must be legacy or regional")
        found["use_global_endpoint"] = endpoint == "legacy"
    if section.get("payload_signing_enabled", "true").lower() != "true":
        raise _refusal(settings, "payload_signing_enabled", "false", "true, or be left out")
    return found


def of_s3_call(parameters: dict[str, Any]) -> dict[str, Any]:
    """The parameters of one call to S3: an ARN cannot stand in a path."""
    if str(parameters.get("bucket", "")).startswith("arn:") and parameters.get("force_path_style"):
        return {**parameters, "force_path_style": False}
    return parameters


def of_s3_control(settings: Settings, region: str | None, url: str | None) -> dict[str, str | bool]:
    """Of S3 Control, which reads S3's."""
    value = _flag(settings, nested(settings.profile.get("s3")), *_FLAGS[1][1:])
    return {} if value is None else {"use_arn_region": value}


def of_sts(settings: Settings, region: str | None, url: str | None) -> dict[str, str | bool]:
    """Of STS: ``legacy`` is the global endpoint, in the regions that there were then."""
    endpoints = settings.choice(
        "AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints", ("regional", "legacy")
    )
    return {"use_global_endpoint": endpoints == "legacy" and region in _LEGACY_STS}


def _flag(
    settings: Settings, section: dict[str, str], variable: str, key: str, inner: str
) -> bool | None:
    text, where = _text(settings, section, variable, key, inner)
    if text not in ("", "true", "false"):
        raise ConfigurationError(f"{where} is {text!r}; it must be true or false")
    return text == "true" if text else None


def _text(
    settings: Settings, section: dict[str, str], variable: str, key: str, inner: str
) -> tuple[str, str]:
    """The setting in small letters, and where it stands: the section comes first, as botocore has it."""
    if inner and section.get(inner):
        return section[inner].lower(), f"{inner} in {settings.profile.where('s3')}"
    if not key:
        return "", ""
    text, where = settings.look_up(variable, key)
    return text.lower(), where


def _refusal(settings: Settings, key: str, value: str, choices: str) -> ConfigurationError:
    place = settings.profile.where("s3")
    return ConfigurationError(f"{key} in {place} is {value!r}; it must be {choices}")
