"""The settings that AWS tools share: environment variables, and the profiles in ``~/.aws``'s two files.

It says what is set, and refuses what it cannot read with a ``ConfigurationError`` naming the variable, or the
file and line. What a client's arguments say stands above all of this and is the client's business. An empty
variable counts as not set. A file is read when the environment has no answer, once for each ``Settings``; the
files are small and local, so that asynchronous clients read them the same way.

Names and precedence are botocore's (``configprovider.py``). The files' dialect and their places are those of AWS's
SDKs, whose own cases the tests read. Where those cases say nothing, it is botocore's: ``[profile "two words"]``,
settings that are indented, ``[DEFAULT]``. ``configparser`` is not used: importing that costs 15 ms of a first call.
"""

from __future__ import annotations

import os

from ..exceptions import ConfigurationError, forget_frames

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-/.%@:+")
"""What the name of a profile or of a setting is made of; others are ignored, unless they are quoted."""


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

    A nested setting is text that starts with a line break.
    """

    __slots__ = ("config", "credentials", "name")

    def __init__(self, name: str, config: Section, credentials: Section) -> None:
        self.name = name
        self.config = config
        self.credentials = credentials

    def get(self, key: str) -> str:
        """The setting's text, or ``""``; the credentials file's if both have it."""
        return self.credentials.values.get(key) or self.config.values.get(key, "")

    def where(self, key: str) -> str:
        """The setting's place, for messages: ``region of profile 'dev' in /home/me/.aws/config``."""
        section = self.credentials if self.credentials.values.get(key) else self.config
        return f"{key} of profile {self.name!r} in {section.file}"

    def __repr__(self) -> str:
        return f"<Profile {self.name!r} of {self.config.file} and {self.credentials.file}>"


class SharedFiles:
    """Both files, read. A missing file is an empty one."""

    __slots__ = (
        "_config",
        "_credentials",
        "config_file",
        "credentials_file",
        "services",
        "sso_sessions",
    )

    def __init__(self, config_file: str, credentials_file: str) -> None:
        self.config_file = config_file
        self.credentials_file = credentials_file
        sections = read_file(config_file)
        self.services = _named(sections, "services")
        self.sso_sessions = _named(sections, "sso-session")
        self._config = _named(sections, "profile")
        if "default" in sections:
            self._config.setdefault("default", sections["default"])
        del sections  # It may hold keys, which a frame would show when the other file is broken.
        self._credentials = read_file(credentials_file)

    def names(self) -> list[str]:
        """The profiles there are. A section of the credentials file whose name has blanks is none to AWS's SDKs."""
        valid = [name for name in self._credentials if name and _NAME.issuperset(name)]
        return sorted({*self._config, *valid})

    def profile(self, name: str) -> Profile | None:
        """The profile, or None where neither file has it. Asked for by its name, one with blanks is found, too: the
        AWS command line writes such sections, and botocore reads them.
        """
        if name not in self._config and name not in self._credentials:
            return None
        return self._profile(name)

    def empty_profile(self, name: str) -> Profile:
        """A profile that neither file has."""
        return self._profile(name)

    def _profile(self, name: str) -> Profile:
        return Profile(
            name,
            Section(self.config_file, self._config.get(name, {})),
            Section(self.credentials_file, self._credentials.get(name, {})),
        )

    def __repr__(self) -> str:
        return f"<SharedFiles {self.config_file} and {self.credentials_file}>"


class Settings:
    """What the environment and the profile say about a client, read when asked.

    ``environ`` is ``os.environ`` where it is not given. ``profile`` chooses a profile by name; without it,
    ``AWS_DEFAULT_PROFILE`` does, then ``AWS_PROFILE``, then the profile called ``default``, which need not exist.
    """

    __slots__ = ("_files", "_profile", "environ", "explicit_profile")

    def __init__(
        self, environ: Mapping[str, str] | None = None, profile: str | None = None
    ) -> None:
        self.environ: Mapping[str, str] = os.environ if environ is None else environ
        self.explicit_profile = profile
        self._profile: Profile | None = None
        self._files: SharedFiles | None = None

    @property
    def files(self) -> SharedFiles:
        """Both files, read on first use. A ``ConfigurationError`` names a file that cannot be read or parsed."""
        if self._files is None:
            self._files = SharedFiles(
                file_location(self.environ, "AWS_CONFIG_FILE", "config"),
                file_location(self.environ, "AWS_SHARED_CREDENTIALS_FILE", "credentials"),
            )
        return self._files

    @property
    def profile(self) -> Profile:
        """The profile in force. A ``ConfigurationError`` names one that was asked for and is in neither file."""
        if self._profile is None:
            asked = (
                self.explicit_profile
                or self.environ.get("AWS_DEFAULT_PROFILE")
                or self.environ.get("AWS_PROFILE")
            )
            self._profile = (
                self.named_profile(asked)
                if asked
                else self.files.profile("default") or self.files.empty_profile("default")
            )
        return self._profile

    def named_profile(self, name: str) -> Profile:
        """Another profile of the same files. A ``ConfigurationError`` says that neither file has it."""
        files = self.files
        found = files.profile(name)
        if found is None:
            raise ConfigurationError(
                f"profile {name!r} is neither in {files.config_file} (as [profile {name}]) nor in "
                f"{files.credentials_file} (as [{name}]); there are: {', '.join(files.names()) or 'none'}"
            )
        return found

    def region(self) -> str | None:
        """The region: ``AWS_REGION``, as most AWS SDKs have it, ``AWS_DEFAULT_REGION``, as boto3 has it, ``region``."""
        variables = self.environ.get("AWS_REGION") or self.environ.get("AWS_DEFAULT_REGION")
        return variables or self.profile.get("region") or None

    def use_fips(self) -> bool:
        """Whether to call FIPS endpoints: ``AWS_USE_FIPS_ENDPOINT``, then ``use_fips_endpoint``; true or false."""
        return self.boolean("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")

    def use_dualstack(self) -> bool:
        """Whether to call dual-stack endpoints: ``AWS_USE_DUALSTACK_ENDPOINT``, then ``use_dualstack_endpoint``."""
        return self.boolean("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")

    def max_attempts(self) -> int | None:
        """How often a call is tried, the first attempt included: ``AWS_MAX_ATTEMPTS``, then ``max_attempts``."""
        return self.number("AWS_MAX_ATTEMPTS", "max_attempts", 0) or None

    def number(self, variable: str, key: str, default: int) -> int:
        """The setting as a whole number from 1."""
        text, where = self.look_up(variable, key)
        if not text:
            return default
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text)):
            raise ConfigurationError(
                f"{where} is {text!r}; it must be a whole number from 1"
                + (f", or be left out for {default}" if default else "")
            )
        return int(text)

    def app_id(self) -> str:
        """The application's name for the user agent: ``AWS_SDK_UA_APP_ID``, then ``sdk_ua_app_id``."""
        return self.look_up("AWS_SDK_UA_APP_ID", "sdk_ua_app_id")[0]

    def ca_bundle(self) -> tuple[str, str] | None:
        """The place of the profile's ``ca_bundle`` and its path; None where there is none, or ``AWS_CA_BUNDLE`` stands
        above it, which transports read themselves.
        """
        path = "" if self.environ.get("AWS_CA_BUNDLE") else self.profile.get("ca_bundle")
        return (self.profile.where("ca_bundle"), os.path.expanduser(path)) if path else None

    def accept(self, variable: str, key: str, accepted: tuple[str, ...], advice: str) -> None:
        """Raises ``ConfigurationError`` for a value of the setting that changes calls, and is not supported."""
        text, where = self.look_up(variable, key)
        if text and text.lower() not in accepted:
            raise ConfigurationError(
                f"{where} is {text!r}, which this client does not support; it takes {' or '.join(accepted)}: {advice}"
            )

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
        if not found or self.boolean(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls"
        ):
            return None
        return found

    def _services_endpoint_url(self, key: str) -> str | None:
        name = self.profile.get("services")
        if not name:
            return None
        return nested(self._services(name).get(key, "")).get("endpoint_url")

    def _services(self, name: str) -> Mapping[str, str]:
        services = self.files.services
        if name not in services:
            raise ConfigurationError(
                f"{self.profile.where('services')} is {name!r}, but {self.profile.config.file} has no section "
                f"[services {name}]; add it, or remove the setting"
            )
        return services[name]

    def boolean(self, variable: str, key: str) -> bool:
        """Whether the setting is true; it must be true or false, in any case, or absent."""
        text, where = self.look_up(variable, key)
        if text.lower() not in ("", "true", "false"):
            raise ConfigurationError(f"{where} is {text!r}; it must be true or false")
        return text.lower() == "true"

    def choice(self, variable: str, key: str, choices: tuple[str, ...]) -> str:
        """Which of ``choices`` the setting is, in any case; the first where nothing is set."""
        text, where = self.look_up(variable, key)
        if text and text.lower() not in choices:
            raise ConfigurationError(f"{where} is {text!r}; it must be {' or '.join(choices)}")
        return text.lower() or choices[0]

    def look_up(self, variable: str, key: str) -> tuple[str, str]:
        """The setting's text, or "", and where it comes from."""
        text = self.environ.get(variable)
        if text:
            return text, f"the environment variable {variable}"
        return self.profile.get(key), self.profile.where(key)

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
    try:
        return parse(text.removeprefix("\ufeff"), path)
    except ConfigurationError as error:
        forget_frames(error)  # They hold the file, and its keys.
        del text
        raise


def file_location(
    environ: Mapping[str, str], variable: str, name: str, *, windows: bool = os.name == "nt"
) -> str:
    """The path of the file ``name`` in ``~/.aws``, or what ``variable`` says in its place."""
    path = environ.get(variable)
    if path:
        return os.path.expanduser(os.path.expandvars(path))
    return ("\\" if windows else "/").join([home(environ, windows=windows), ".aws", name])


def home(environ: Mapping[str, str], *, windows: bool = os.name == "nt") -> str:
    """The user's folder. ``HOME`` comes first, on Windows too: that is where AWS's SDKs look."""
    found = environ.get("HOME")
    if windows:
        found = found or environ.get("USERPROFILE")
        if not found and environ.get("HOMEDRIVE"):
            found = environ["HOMEDRIVE"] + environ.get("HOMEPATH", "")
    return found or os.path.expanduser("~")


def parse(text: str, path: str) -> dict[str, dict[str, str]]:
    """The sections in ``text``. What is wrong is a ``ConfigurationError`` with ``path`` and line.

    ``[section]``; ``key = value``; a line indented deeper than its key continues the value, and where the value is
    empty such lines are settings of their own, under that key. A line that starts with ``#`` or ``;`` is a comment;
    so is what follows one of these after a blank, or after a section's bracket. A section that comes again goes on,
    a key that comes again counts the last time. ``[DEFAULT]`` holds for all sections.
    """
    parser = _Parser(path)
    for number, line in enumerate(text.split("\n"), 1):
        parser.feed(line, number)
    sections = {
        title: {key: "\n".join(lines) for key, lines in keys.items()}
        for title, keys in parser.sections.items()
    }
    defaults = sections.pop("DEFAULT", {})
    return {title: {**defaults, **keys} for title, keys in sections.items()}


class _Parser:
    """The sections so far, and the section and value that the next line may belong to.

    No message repeats a line: it may hold a secret.
    """

    __slots__ = ("_indent", "_path", "_section", "_value", "sections")

    def __init__(self, path: str) -> None:
        self.sections: dict[str, dict[str, list[str]]] = {}
        self._path = path
        self._section: dict[str, list[str]] | None = None
        self._value: list[str] | None = None
        self._indent = 0

    def feed(self, line: str, number: int) -> None:
        content = line.strip()
        if not content or content.startswith(("#", ";")):
            return
        indent = len(line) - len(line.lstrip())
        place = f"{self._path}, line {number}"
        if self._value is not None and indent > self._indent:
            self._continue(content, place)
        elif content.startswith("["):
            self._open_section(content, place)
        else:
            self._open_value(content, indent, place)

    def _continue(self, content: str, place: str) -> None:
        assert self._value is not None
        if self._value[0] == "":
            name, _ = _setting(content, place, " in sub-property")
            content = content if _NAME.issuperset(name) else ""
        self._value.append(content)

    def _open_section(self, content: str, place: str) -> None:
        title, bracket, rest = content[1:].partition("]")
        if not bracket or (rest and not rest.lstrip().startswith(("#", ";"))):
            raise ConfigurationError(f"{place}: Section definition must end with ']'")
        self._section = self.sections.setdefault(" ".join(title.split()), {})
        self._value = None

    def _open_value(self, content: str, indent: int, place: str) -> None:
        if self._section is None:
            raise ConfigurationError(
                f"{place}: Expected a section definition; move the setting into a [section]"
            )
        if indent and "=" not in content:
            raise ConfigurationError(
                f"{place}: Expected a property definition, found continuation of no value"
            )
        name, value = _setting(content, place)
        self._indent = indent
        self._value = [_without_comment(value)]
        if _NAME.issuperset(name):
            self._section[name.lower()] = self._value


def _setting(content: str, place: str, inside: str = "") -> tuple[str, str]:
    name, sign, value = content.partition("=")
    if not sign:
        raise ConfigurationError(f"{place}: Expected an '=' sign defining a property{inside}")
    if not name.strip():
        raise ConfigurationError(f"{place}: Property did not have a name{inside}")
    return name.strip(), value


def _without_comment(value: str) -> str:
    """``value`` up to a blank that ``#`` or ``;`` follows."""
    for index, character in enumerate(value):
        if character in "#;" and index and value[index - 1].isspace():
            return value[:index].strip()
    return value.strip()


def nested(text: str) -> dict[str, str]:
    """The settings in a nested value, one ``key = value`` to a line."""
    lines = [line.partition("=") for line in text.splitlines() if "=" in line]
    return {key.strip(): value.strip() for key, _, value in lines}


def _named(sections: Mapping[str, dict[str, str]], kind: str) -> dict[str, dict[str, str]]:
    """The sections ``[kind name]`` by name, which may be quoted."""
    named: dict[str, dict[str, str]] = {}
    for title, keys in sections.items():
        words = _words(title) if title.startswith(kind) else []
        if len(words) == 2 and words[0] == kind:
            named.setdefault(words[1], {}).update(keys)
    return named


def _words(title: str) -> list[str]:
    if not any([character in title for character in "\"'\\"]):
        words = title.split()
        return words if all([_NAME.issuperset(word) for word in words]) else []
    from shlex import split

    try:
        return split(title)
    except ValueError:  # an open quote: a section that is nobody's profile
        return []
