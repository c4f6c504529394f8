"""Where a client's credentials come from, and their renewal before they expire.

The environment's keys are read here. What else there is (profiles, roles, SSO, containers, instances) is found by
``providers``, which is loaded when the environment has no keys; botocore's order holds throughout.
"""

from __future__ import annotations

import sys
import time

from ..exceptions import ConfigurationError, forget_frames
from ..lock import Lock
from .credentials import pair, read_credentials
from .shared_config import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from collections.abc import Callable, Mapping

    from .credentials import Credentials

REFRESH_AHEAD = 300.0
"""Seconds before their expiry at which credentials are renewed, by one caller; the others go on with the old ones.
AWS has new ones ready by then: "at least five minutes before the expiration of the old" (EC2's User Guide)."""

WAIT_AHEAD = 60.0
"""Seconds before their expiry from which the others wait for that one caller: a request that is signed now may
arrive too late with the old ones."""

_REFRESH_PAUSE = 60.0
_NEVER = float("inf")


class CredentialsSource:
    """Credentials that are resolved once, and again before they expire. Thread-safe; kept in this process only.

    ``resolve`` finds them, ``default_credentials`` unless it is given; ``clock`` gives epoch seconds. Resolving
    may read files, run the profile's ``credential_process`` or ask a service: an event loop takes ``current()``
    and, where that is None, awaits ``get_async()``.
    """

    __slots__ = ("_clock", "_held", "_lock", "_refusal", "_renewal", "_resolve")

    def __init__(
        self,
        resolve: Callable[[], Credentials] | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._resolve = resolve or default_credentials
        self._clock = clock
        self._lock = Lock()
        # The credentials, and the time to renew them: one attribute, so that a reader without the lock sees a pair.
        self._held: tuple[Credentials, float] | None = None
        # How often resolving has failed, and what it said the last time.
        self._refusal: tuple[int, str] = (0, "")
        self._renewal: tuple[AbstractEventLoop, Task[Credentials]] | None = None

    def current(self) -> Credentials | None:
        """The credentials in hand, or None when ``get`` has to resolve them first."""
        held = self._held
        if held is None:
            return None
        credentials, renew_at = held
        return credentials if renew_at == _NEVER or self._clock() < renew_at else None

    def get(self) -> Credentials:
        """Credentials that have not expired, renewed ``REFRESH_AHEAD`` seconds before they do.

        Raises ``ConfigurationError`` when there are none, or what ``resolve`` raises. While the old ones are still
        good, one thread renews them and the others go on with the old, until ``WAIT_AHEAD`` seconds before their
        expiry; a renewal that fails, or brings no newer ones, is tried again a minute later.
        """
        credentials = self.current()
        if credentials is not None:
            return credentials
        old, failures = self._good(), self._refusal[0]
        if old is None or self._is_late(old):
            self._lock.acquire()
        elif not self._lock.acquire(wait=False):
            return self.current() or old  # Another thread renews, or just has.
        try:
            if old is None and self._refusal[0] != failures:
                # Who has waited for another's attempt shares its end: fifty threads would try one after the other.
                raise ConfigurationError(self._refusal[1])
            return self.current() or self._renew()
        finally:
            self._lock.release()

    async def get_async(self) -> Credentials:
        """What ``get`` gives, resolved in one thread however many tasks ask; the event loop goes on meanwhile."""
        credentials = self.current()
        if credentials is not None:
            return credentials
        renewal = self._start_renewal()
        old = self._good()
        if old is not None and not self._is_late(old):
            return old
        from asyncio import shield

        # Shielded: one task that is cancelled must not end the wait of the others.
        return await shield(renewal)

    def _start_renewal(self) -> Task[Credentials]:
        """The running renewal of this event loop, begun where there is none."""
        from asyncio import get_running_loop, to_thread

        loop = get_running_loop()
        if self._renewal is None or self._renewal[0] is not loop or self._renewal[1].done():
            task = loop.create_task(to_thread(self.get))
            # With the old ones good, nobody awaits it; a failure was logged by ``_renew``.
            task.add_done_callback(_look_at_failure)
            self._renewal = loop, task
        return self._renewal[1]

    def _good(self) -> Credentials | None:
        """The credentials in hand, if it is not too late to use them."""
        held = self._held
        if held is None or _has_expired(held[0], self._clock()):
            return None
        return held[0]

    def _is_late(self, credentials: Credentials) -> bool:
        expires_at = credentials.expires_at
        return expires_at is not None and self._clock() >= expires_at - WAIT_AHEAD

    def _renew(self) -> Credentials:
        try:
            found = _unexpired(self._resolve(), self._clock())
        except Exception as error:
            old = self._good()
            if old is None:
                if isinstance(error, ConfigurationError):
                    self._refusal = self._refusal[0] + 1, str(error)
                raise
            # The type only: what a resolver says may be secret.
            _log(f"credentials not renewed ({type(error).__name__}), the old ones are still good")
            found = old
        self._held = found, _refresh_time(found, self._clock())
        return found

    def __repr__(self) -> str:
        return f"<CredentialsSource of {self._held[0] if self._held else None!r}>"


def default_source(settings: Settings, region: str | None) -> CredentialsSource:
    """The source of a client without ``credentials``. ``settings`` are those that the client has read already; a
    renewal reads the files again, which other tools may have written meanwhile.
    """
    read: list[Settings] = [settings]

    def resolve() -> Credentials:
        known = read.pop() if read else Settings(settings.environ, settings.explicit_profile)
        try:
            return default_credentials(known, region=region)
        except Exception as error:
            forget_frames(
                error
            )  # They hold the environment and the files; the text says what each place had.
            raise

    return CredentialsSource(resolve)


def default_credentials(
    settings: Settings | None = None,
    *,
    region: str | None = None,
    clock: Callable[[], float] = time.time,
) -> Credentials:
    """The credentials that the environment provides, the way AWS tools find them. The first of these counts:

    1. ``AWS_ACCESS_KEY_ID``, ``AWS_SECRET_ACCESS_KEY``, ``AWS_SESSION_TOKEN``, ``AWS_CREDENTIAL_EXPIRATION``.
       They stand above ``AWS_PROFILE``; only a profile named in ``settings`` passes them over.
    2. What the profile says (``providers.chain``): a role, a web identity (of the environment, too), SSO, keys in
       ``~/.aws/credentials``, ``aws login``, ``credential_process``, keys in ``~/.aws/config``.
    3. The container's credentials, then those of the EC2 instance.

    ``region`` is the client's, for calls to STS; the settings' own unless it is given. Raises ``ConfigurationError``
    when there are none, saying what each place had, and when a place that is asked for does not give any: it would be
    wrong to go on with other credentials than those asked for.
    """
    settings = settings or Settings()
    found = _from_environment(settings.environ) if settings.explicit_profile is None else None
    if found is not None:
        return found
    from .providers.chain import find
    from .providers.lookup import Lookup

    return find(Lookup(settings, region, clock))


def _from_environment(environ: Mapping[str, str]) -> Credentials | None:
    keys = pair(environ, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "the environment")
    if keys is None:
        return None
    token = environ.get("AWS_SESSION_TOKEN") or environ.get("AWS_SECURITY_TOKEN")
    expiration = environ.get("AWS_CREDENTIAL_EXPIRATION")
    account = environ.get("AWS_ACCOUNT_ID")
    return read_credentials("the environment", *keys, token, expiration, account)


def _unexpired(credentials: Credentials, now: float) -> Credentials:
    if _has_expired(credentials, now):
        raise ConfigurationError(
            f"the credentials of access key {credentials.access_key_id} have expired; get new ones"
        )
    return credentials


def _has_expired(credentials: Credentials, now: float) -> bool:
    return credentials.expires_at is not None and credentials.expires_at <= now


def _refresh_time(credentials: Credentials, now: float) -> float:
    if credentials.expires_at is None:
        return _NEVER
    return max(
        credentials.expires_at - REFRESH_AHEAD, min(now + _REFRESH_PAUSE, credentials.expires_at)
    )


def _look_at_failure(task: Task[Credentials]) -> None:
    if not task.cancelled():
        task.exception()


def _log(message: str) -> None:
    # Who logs has imported logging; who does not is spared it.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(__name__.partition(".")[0]).debug(message)
