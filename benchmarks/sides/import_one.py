"""Imports one operation of a generated package; says the seconds it took. argv: package, service, operation."""

from __future__ import annotations

import sys
from time import perf_counter

package, service, operation = sys.argv[1:]
start = perf_counter()
module = __import__(f"{package}.{service}", fromlist=["OPERATIONS"])
found = module.OPERATIONS[operation]
print(perf_counter() - start)
