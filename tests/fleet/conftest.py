"""Says at the end how many services and operations passed the gates."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = [
        dict(report.user_properties)["operations"]
        for report in terminalreporter.getreports("passed")
        if "operations" in dict(report.user_properties)
    ]
    if passed:
        services = len([count for count in passed if count])
        terminalreporter.write_line(
            f"{sum(passed):,} operations of {services:,} services passed; "
            f"{len(passed) - services} have none that can be generated"
        )
