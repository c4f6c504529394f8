from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ScanResults(Structure):
    """The Amazon Inspector scan results for an AMI. This information is present only for AMIs
    that Amazon Inspector has scanned.

    When you share an AMI with other accounts, organizations, or organizational units (OUs),
    or make it public, its scan results are available to the accounts that can use the AMI.

    The fix-available dates are specific to the AMI. Each date reflects when a fix became
    available for a finding on that AMI, not when the vendor released the fix. As a result, a
    date can be later than the vendor's release date, and AMIs with the same vulnerability can
    have different dates.
    """

    _members = {
        "highest_finding_severity_label": "HighestFindingSeverityLabel",
        "finding_scan_date": "FindingScanDate",
        "informational_fix_available_since": "InformationalFixAvailableSince",
        "low_fix_available_since": "LowFixAvailableSince",
        "medium_fix_available_since": "MediumFixAvailableSince",
        "high_fix_available_since": "HighFixAvailableSince",
        "critical_fix_available_since": "CriticalFixAvailableSince",
    }
    __slots__ = tuple(_members)

    highest_finding_severity_label: t.SeverityLabel | str | None
    """The highest severity among the AMI's Amazon Inspector findings, whether or not a fix is
    available.

    The valid values are the following Amazon Inspector severity levels, which correspond to
    CVSS score ranges:

    - informational - CVSS score of 0.
    - low - CVSS score of 0.1 to 3.9.
    - medium - CVSS score of 4.0 to 6.9.
    - high - CVSS score of 7.0 to 8.9.
    - critical - CVSS score of 9.0 to 10.0.

    For more information, see Software package vulnerability severity
    (https://docs.aws.amazon.com/inspector/latest/user/findings-understanding-severity.html#findings-understanding-package-score)
    in the Amazon Inspector User Guide.

    This value is present only if the AMI has at least one finding.
    """
    finding_scan_date: datetime.datetime | None
    """The date and time, in the ISO 8601 format in the UTC time zone (YYYY-MM-DDThh:mm:ss.sssZ),
    of the most recent Amazon Inspector scan of the AMI.
    """
    informational_fix_available_since: datetime.datetime | None
    """The earliest date and time, in the ISO 8601 format in the UTC time zone
    (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for an
    informational severity finding on the AMI. This value is present only if the AMI has at
    least one informational severity finding with a fix available. Amazon Inspector recomputes
    this value on each scan.
    """
    low_fix_available_since: datetime.datetime | None
    """The earliest date and time, in the ISO 8601 format in the UTC time zone
    (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a
    low severity finding on the AMI. This value is present only if the AMI has at least one
    low severity finding with a fix available. Amazon Inspector recomputes this value on each
    scan.
    """
    medium_fix_available_since: datetime.datetime | None
    """The earliest date and time, in the ISO 8601 format in the UTC time zone
    (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a
    medium severity finding on the AMI. This value is present only if the AMI has at least one
    medium severity finding with a fix available. Amazon Inspector recomputes this value on
    each scan.
    """
    high_fix_available_since: datetime.datetime | None
    """The earliest date and time, in the ISO 8601 format in the UTC time zone
    (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a
    high severity finding on the AMI. This value is present only if the AMI has at least one
    high severity finding with a fix available. Amazon Inspector recomputes this value on each
    scan.
    """
    critical_fix_available_since: datetime.datetime | None
    """The earliest date and time, in the ISO 8601 format in the UTC time zone
    (YYYY-MM-DDThh:mm:ss.sssZ), at which Amazon Inspector reported a fix as available for a
    critical severity finding on the AMI. This value is present only if the AMI has at least
    one critical severity finding with a fix available. Amazon Inspector recomputes this value
    on each scan.
    """

    def __init__(
        self,
        *,
        highest_finding_severity_label: t.SeverityLabel | str | None = None,
        finding_scan_date: datetime.datetime | None = None,
        informational_fix_available_since: datetime.datetime | None = None,
        low_fix_available_since: datetime.datetime | None = None,
        medium_fix_available_since: datetime.datetime | None = None,
        high_fix_available_since: datetime.datetime | None = None,
        critical_fix_available_since: datetime.datetime | None = None,
    ) -> None:
        self.highest_finding_severity_label = highest_finding_severity_label
        self.finding_scan_date = finding_scan_date
        self.informational_fix_available_since = informational_fix_available_since
        self.low_fix_available_since = low_fix_available_since
        self.medium_fix_available_since = medium_fix_available_since
        self.high_fix_available_since = high_fix_available_since
        self.critical_fix_available_since = critical_fix_available_since

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            highest_finding_severity_label=wire.enum(
                body, "highestFindingSeverityLabel", t.SeverityLabel
            ),
            finding_scan_date=wire.timestamp(body, "findingScanDate"),
            informational_fix_available_since=wire.timestamp(
                body, "informationalFixAvailableSince"
            ),
            low_fix_available_since=wire.timestamp(body, "lowFixAvailableSince"),
            medium_fix_available_since=wire.timestamp(body, "mediumFixAvailableSince"),
            high_fix_available_since=wire.timestamp(body, "highFixAvailableSince"),
            critical_fix_available_since=wire.timestamp(body, "criticalFixAvailableSince"),
        )
