"""``credential_process``: a program of the profile that prints the credentials.

The rule is "Sourcing credentials with an external process" in the AWS CLI's user guide.
"""

from __future__ import annotations

import shlex
import subprocess

from ...exceptions import ConfigurationError
from .answers import credentials_of, read_object, text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..credentials import Credentials
    from ..shared_config import Profile

TIMEOUT = 60.0
"""Seconds that the program may take, time for a person to confirm included."""


def find(profile: Profile, environ: Mapping[str, str]) -> Credentials:
    """What the profile's program prints. Raises ``ConfigurationError``, which never repeats that."""
    where = profile.where("credential_process")
    printed = read_object(
        _run(profile.get("credential_process"), where, environ), f"what {where} printed"
    )
    if printed.get("Version") != 1:
        raise ConfigurationError(
            f"{where} printed Version {printed.get('Version')!r}; it must print Version 1"
        )
    return credentials_of(
        printed,
        f"what {where} printed",
        names=("AccessKeyId", "SecretAccessKey", "SessionToken"),
        expiration=text_of(printed, "Expiration"),
        temporary=False,
    )


def _run(command: str, where: str, environ: Mapping[str, str]) -> bytes:
    """What ``command`` prints. No shell sees it; its standard error is the caller's, for prompts."""
    try:
        done = subprocess.run(
            shlex.split(command), stdout=subprocess.PIPE, check=True, env=environ, timeout=TIMEOUT
        )
    except subprocess.CalledProcessError as error:
        raise ConfigurationError(
            f"{where} ended with exit status {error.returncode}; run it to see why"
        ) from None
    except subprocess.TimeoutExpired:
        raise ConfigurationError(
            f"{where} did not end within {TIMEOUT:.0f} s; run it to see why"
        ) from None
    except OSError as error:
        raise ConfigurationError(
            f"{where} cannot be run: {error.filename}: {error.strerror}; correct the command"
        ) from error
    except ValueError:  # an open quote, a NUL
        raise ConfigurationError(f"{where} is no command; correct its quotes") from None
    return done.stdout
