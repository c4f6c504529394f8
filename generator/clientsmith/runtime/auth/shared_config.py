"""The settings that AWS tools share: environment variables, and the profile in ``~/.aws``'s two files.

It says what is set, and refuses what it cannot read with a ``ConfigurationError`` naming the variable, or the
file and line. What a client's arguments say stands above all of this and is the client's business. An empty
variable counts as not set. A file is read when the environment has no answer, once for each ``Settings``; the
files are small and local, so that asynchronous clients read them the same way.

Names and precedence are botocore's (``configprovider.py``), the files' dialect is that of its
``configloader.py``: Python's ``configparser`` without interpolation, written out here because importing that
costs 15 ms of a first call.
"""

from __future__ import annotations

import os

from ..exceptions import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Section:
    """What one file says under one heading: ``values`` by lower-case key, out of its ``repr``: some are secret."""

    __slots__ = ("file", "values")

    def __init__(self, file: str, values: Mapping[str, str]) -> None:
        self.file = file
        self.values = values

    def __repr__(self) -> str:
        return f"<Section of {self.file}>"


class Profile:
    """One named profile: its sections in the config file and in the credentials file; either may be empty.

    A nested setting is text that starts with a line break. ``services`` are the config file's ``[services ...]``
    sections by name.
    """

    __slots__ = ("config", "credentials", "name", "services")

    def __init__(
        self,
        name: str,
        config: Section,
        credentials: Section,
        services: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.name = name
        self.config = config
        self.credentials = credentials
        self.services = services

    def get(self, key: str) -> str:
        """The setting's text, or ``""``; the credentials file's if both have it."""
        return self.credentials.values.get(key) or self.config.values.get(key, "")

    def where(self, key: str) -> str:
        """The setting's place, for messages: ``region of profile 'dev' in /home/me/.aws/config``."""
        section = self.credentials if self.credentials.values.get(key) else self.config
        return f"{key} of profile {self.name!r} in {section.file}"

    def __repr__(self) -> str:
        return f"<Profile {self.name!r} of {self.config.file} and {self.credentials.file}>"


class Settings:
    """What the environment and the profile say about a client, read when asked.

    ``environ`` is ``os.environ`` where it is not given. ``profile`` chooses a profile by name; without it,
    ``AWS_DEFAULT_PROFILE`` does, then ``AWS_PROFILE``, then the profile called ``default``, which need not exist.
    """

    __slots__ = ("_profile", "environ", "explicit_profile")

    def __init__(
        self, environ: Mapping[str, str] | None = None, profile: str | None = None
    ) -> None:
        self.environ: Mapping[str, str] = os.environ if environ is None else environ
        self.explicit_profile = profile
        self._profile: Profile | None = None

    @property
    def profile(self) -> Profile:
        """The profile in force, its files read on first use; a missing file is an empty one.

        A ``ConfigurationError`` names a file that cannot be read or parsed, or a profile that was asked for and
        is in neither file.
        """
        if self._profile is None:
            self._profile = self._read_profile()
        return self._profile

    def region(self) -> str | None:
        """The region: ``AWS_REGION``, as most AWS SDKs have it, ``AWS_DEFAULT_REGION``, as boto3 has it, ``region``."""
        variables = self.environ.get("AWS_REGION") or self.environ.get("AWS_DEFAULT_REGION")
        return variables or self.profile.get("region") or None

    def use_fips(self) -> bool:
        """Whether to call FIPS endpoints: ``AWS_USE_FIPS_ENDPOINT``, then ``use_fips_endpoint``; true or false."""
        return self._boolean("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")

    def use_dualstack(self) -> bool:
        """Whether to call dual-stack endpoints: ``AWS_USE_DUALSTACK_ENDPOINT``, then ``use_dualstack_endpoint``."""
        return self._boolean("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")

    def max_attempts(self) -> int | None:
        """How often a call is tried, the first attempt included: ``AWS_MAX_ATTEMPTS``, then ``max_attempts``."""
        text, where = self._look_up("AWS_MAX_ATTEMPTS", "max_attempts")
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text)):
            raise ConfigurationError(
                f"{where} is {text!r}; it must be a whole number from 1, or be left out for 3"
            )
        return int(text)

    def endpoint_url(self, service_id: str) -> str | None:
        """The URL that stands in for the service's own endpoint, or None.

        ``service_id`` is the model's (``"ApiGatewayV2"``). The first of these counts:
        ``AWS_ENDPOINT_URL_APIGATEWAYV2``, ``AWS_ENDPOINT_URL``, the ``endpoint_url`` under ``apigatewayv2`` in
        the section that the profile's ``services`` names, the profile's ``endpoint_url``; none of them where
        ``AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`` or ``ignore_configured_endpoint_urls`` is true.
        """
        key = service_id.replace(" ", "_")
        found = (
            self.environ.get(f"AWS_ENDPOINT_URL_{key.upper()}")
            or self.environ.get("AWS_ENDPOINT_URL")
            or self._services_endpoint_url(key.lower())
            or self.profile.get("endpoint_url")
        )
        if not found or self._boolean(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls"
        ):
            return None
        return found

    def _services_endpoint_url(self, key: str) -> str | None:
        name = self.profile.get("services")
        if not name:
            return None
        service = self._services(name).get(key, "")
        return nested(service, f"{key} of [services {name}] in {self.profile.config.file}").get(
            "endpoint_url"
        )

    def _services(self, name: str) -> Mapping[str, str]:
        services = self.profile.services
        if name not in services:
            raise ConfigurationError(
                f"{self.profile.where('services')} is {name!r}, but {self.profile.config.file} has no section "
                f"[services {name}]; add it, or remove the setting"
            )
        return services[name]

    def _boolean(self, variable: str, key: str) -> bool:
        text, where = self._look_up(variable, key)
        if text.lower() not in ("", "true", "false"):
            raise ConfigurationError(f"{where} is {text!r}; it must be true or false")
        return text.lower() == "true"

    def _look_up(self, variable: str, key: str) -> tuple[str, str]:
        """The setting's text, or "", and where it comes from."""
        text = self.environ.get(variable)
        if text:
            return text, f"the environment variable {variable}"
        return self.profile.get(key), self.profile.where(key)

    def _read_profile(self) -> Profile:
        config_file = self._file("AWS_CONFIG_FILE", "config")
        credentials_file = self._file("AWS_SHARED_CREDENTIALS_FILE", "credentials")
        sections = read_file(config_file)
        configs, credentials = _named(sections, "profile"), read_file(credentials_file)
        if "default" in sections:
            configs.setdefault("default", sections["default"])
        asked = (
            self.explicit_profile
            or self.environ.get("AWS_DEFAULT_PROFILE")
            or self.environ.get("AWS_PROFILE")
        )
        if asked and asked not in configs and asked not in credentials:
            raise ConfigurationError(
                f"profile {asked!r} is neither in {config_file} (as [profile {asked}]) nor in {credentials_file} "
                f"(as [{asked}]); there are: {', '.join(sorted({*configs, *credentials})) or 'none'}"
            )
        name = asked or "default"
        return Profile(
            name,
            Section(config_file, configs.get(name, {})),
            Section(credentials_file, credentials.get(name, {})),
            _named(sections, "services"),
        )

    def _file(self, variable: str, name: str) -> str:
        path = self.environ.get(variable) or os.path.join("~", ".aws", name)
        return os.path.expanduser(os.path.expandvars(path))

    def __repr__(self) -> str:
        return f"<Settings of profile {self.explicit_profile or 'by environment'!r}>"


def read_file(path: str) -> dict[str, dict[str, str]]:
    """The sections of the file, each a mapping of lower-case keys to values; none where there is no such file."""
    # So too where its folder is closed to us: containers often run with the home of somebody else.
    if not os.path.isfile(path):
        return {}
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError as error:
        raise ConfigurationError(
            f"{path} cannot be read: {error.strerror}; correct its permissions"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(
            f"{path} is not UTF-8 text: {error.reason} at byte {error.start}"
        ) from None
    return parse(text.removeprefix("\ufeff"), path)


def parse(text: str, path: str) -> dict[str, dict[str, str]]:
    """The sections in ``text``. What is wrong is a ``ConfigurationError`` with ``path`` and line.

    ``[section]``; ``key = value`` or ``key: value``; a line indented deeper than its key continues the value; a
    line that starts with ``#`` or ``;`` is a comment. A section or key that is there twice is an error.
    ``[DEFAULT]`` holds
    for all sections.
    """
    parser = _Parser(path)
    for number, line in enumerate(text.split("\n"), 1):
        parser.feed(line, number)
    sections = {
        name: {key: "\n".join(lines).rstrip() for key, lines in keys.items()}
        for name, keys in parser.sections.items()
    }
    defaults = sections.pop("DEFAULT", {})
    return {name: {**defaults, **keys} for name, keys in sections.items()}


class _Parser:
    """The sections so far, and the section and value that the next line may belong to."""

    __slots__ = ("_indent", "_path", "_section", "_value", "sections")

    def __init__(self, path: str) -> None:
        self.sections: dict[str, dict[str, list[str]]] = {}
        self._path = path
        self._section: dict[str, list[str]] | None = None
        self._value: list[str] | None = None
        self._indent = 0

    def feed(self, line: str, number: int) -> None:
        content = line.strip()
        if content.startswith(("#", ";")):
            return
        indent = len(line) - len(line.lstrip())
        if self._value is not None and (not content or indent > self._indent):
            self._value.append(content)
        elif content:
            self._indent = indent
            self._open(content, f"{self._path}, line {number}")

    def _open(self, content: str, place: str) -> None:
        end = content.rfind("]")
        if content.startswith("[") and end > 1:
            self._open_section(content[1:end], place)
        elif self._section is None:
            raise ConfigurationError(
                f"{place}: a setting stands before the first [section]; move it into one"
            )
        else:
            key, value = _key_and_value(content, place)
            if key in self._section:
                raise ConfigurationError(
                    f"{place}: {key} is there twice in this section; remove one of them"
                )
            self._section[key] = self._value = [value]

    def _open_section(self, name: str, place: str) -> None:
        if name in self.sections:
            raise ConfigurationError(f"{place}: section [{name}] is there twice; make them one")
        self.sections[name] = self._section = {}
        self._value = None


def nested(text: str, where: str) -> dict[str, str]:
    """The settings in a nested value, one ``key = value`` to a line; ``where`` is for the message when one is not."""
    settings: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        key, found, value = line.partition("=")
        if not found:
            raise ConfigurationError(f"{where}: a line is not of the form key = value")
        settings[key.strip()] = value.strip()
    return settings


def _key_and_value(content: str, place: str) -> tuple[str, str]:
    # The first of both delimiters counts. The line itself stays out of the message: it may be a secret.
    end = min((at for at in (content.find("="), content.find(":")) if at >= 0), default=0)
    if not end:
        raise ConfigurationError(
            f"{place}: neither [section] nor key = value, nor indented to continue a value"
        )
    return content[:end].rstrip().lower(), content[end + 1 :].strip()


def _named(sections: Mapping[str, dict[str, str]], kind: str) -> dict[str, dict[str, str]]:
    """The sections ``[kind name]`` by name, which may be quoted."""
    named: dict[str, dict[str, str]] = {}
    for title, keys in sections.items():
        words = _words(title) if title.startswith(kind) else []
        if len(words) == 2 and words[0] == kind:
            named[words[1]] = keys
    return named


def _words(title: str) -> list[str]:
    if not any(character in title for character in "\"'\\"):
        return title.split()
    from shlex import split

    try:
        return split(title)
    except ValueError:  # an open quote: a section that is nobody's profile
        return []
