"""A generated package on trial, before it takes the old one's place: every module is imported, every name loaded.

In a process of its own, isolated from the environment and without site-packages, since a generated package needs none.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import VerificationError

# Of the runtime's modules, aiohttp_session and aiohttp_names need a third party, aiohttp of the extra "async", and
# pytest_plugin needs pytest, which imports it.
_SCRIPT = """
import importlib, pkgutil, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not found.name.partition(".runtime.")[2].startswith(("transport.plugins.aiohttp_", "testing.pytest_plugin")):
        module = importlib.import_module(found.name)
        for name in getattr(module, "__all__", ()):
            getattr(module, name)
"""
_SECONDS = 300


def try_out(files: Mapping[str, str], package: str) -> None:
    """Imports ``package``, whose distribution is ``files``. VerificationError with the traceback's last lines."""
    with TemporaryDirectory(prefix="clientsmith-") as folder:
        for path, text in files.items():
            place = Path(folder) / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="\n")
        command = [sys.executable, "-I", "-S", "-c", _SCRIPT, folder, package]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
        if done.returncode:
            said = "\n".join(done.stderr.strip().replace(folder, "").splitlines()[-6:])
            raise VerificationError(
                f"the package {package} that the new models give cannot be imported; nothing was changed:\n{said}"
            )
