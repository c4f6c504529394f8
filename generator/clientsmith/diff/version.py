"""The version of a generated package after a change of its models, by semantic versioning."""

from __future__ import annotations

from packaging.version import Version

from .change import Severity


def is_raised(version: str, due: str) -> bool:
    """Whether ``version`` is ``due`` or later. A pre-release is as good as the release that it names."""
    found, needed = ((*Version(text).release, 0, 0)[:3] for text in (version, due))
    return found >= needed


def next_version(version: str, verdict: Severity | None) -> str:
    """The version after ``version``, which is one that `config` accepts; ``version`` itself where nothing changed.

    Of three numbers the one is raised that the verdict names and those behind it become 0. In 0.y.z, where semver.org
    promises nothing, it is as pip's users and cargo have it: y for what breaks, z for anything else. A pre-release, a
    post-release or a local version becomes the release that it names, raised.
    """
    if verdict is None:
        return version
    major, minor, patch = (*Version(version).release, 0, 0)[:3]
    if major == 0:
        verdict = Severity.MINOR if verdict is Severity.MAJOR else Severity.PATCH
    match verdict:
        case Severity.MAJOR:
            return f"{major + 1}.0.0"
        case Severity.MINOR:
            return f"{major}.{minor + 1}.0"
        case Severity.PATCH:
            return f"{major}.{minor}.{patch + 1}"
