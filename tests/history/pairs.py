"""Pairs of neighbouring releases of botocore in which a service changed, and what a reviewer has to be told.

``found`` is written from a reading of both models: rule and place of every change of the slice, documentation left out,
which ``documented`` counts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    service: str
    old: str
    new: str
    operations: tuple[str, ...]
    verdict: str | None
    found: tuple[tuple[str, str], ...] | None
    documented: int = 0

    @property
    def id(self) -> str:
        return f"{self.service}-{self.old}-{self.new}"

    @property
    def is_generated(self) -> bool:
        """clientsmith speaks rest-json."""
        return self.service in ("apigatewayv2", "lambda")


DOMAIN_NAMES = ("CreateDomainName", "GetDomainName", "UpdateDomainName")

PAIRS = (
    Pair(
        "apigatewayv2", "1.21.19", "1.21.20", DOMAIN_NAMES, "minor",
        (
            ("member-added", "DomainNameConfiguration.ownership_verification_certificate_arn"),
            ("enum-value-added", "DomainNameStatus.PENDING_CERTIFICATE_REIMPORT"),
            ("enum-value-added", "DomainNameStatus.PENDING_OWNERSHIP_VERIFICATION"),
        ),
        documented=2,
    ),
    Pair(
        "apigatewayv2", "1.38.28", "1.38.29", (*DOMAIN_NAMES, "*RoutingRule*"), "minor",
        (
            ("operation-added", "CreateRoutingRule"),
            ("operation-added", "DeleteRoutingRule"),
            ("operation-added", "GetRoutingRule"),
            ("operation-added", "ListRoutingRules"),
            ("operation-added", "PutRoutingRule"),
            ("member-added", "CreateDomainNameRequest.routing_mode"),
            ("member-added", "CreateDomainNameResponse.routing_mode"),
            ("member-added", "CreateDomainNameResponse.domain_name_arn"),
            ("member-added", "GetDomainNameResponse.routing_mode"),
            ("member-added", "GetDomainNameResponse.domain_name_arn"),
            ("member-added", "UpdateDomainNameRequest.routing_mode"),
            ("member-added", "UpdateDomainNameResponse.routing_mode"),
            ("member-added", "UpdateDomainNameResponse.domain_name_arn"),
            ("class-added", "RoutingMode"),
            ("class-added", "RoutingRule"),
            ("class-added", "RoutingRuleAction"),
            ("class-added", "RoutingRuleActionInvokeApi"),
            ("class-added", "RoutingRuleCondition"),
            ("class-added", "RoutingRuleMatchBasePaths"),
            ("class-added", "RoutingRuleMatchHeaderValue"),
            ("class-added", "RoutingRuleMatchHeaders"),
        ),
    ),
    Pair(
        "apigatewayv2", "1.38.35", "1.38.36", ("CreateRoutingRule", "GetRoutingRule"), "patch", (),
        documented=1,
    ),
    # The partitions alone have changed: a region that was guessed to be one of AWS's first partition is another's.
    Pair(
        "apigatewayv2", "1.37.26", "1.37.27", ("CreateApi", "GetApi"), "minor",
        (
            ("endpoint-of-new-region", "endpoints (eusc-de-east-1)"),
            ("endpoint-of-new-region", "endpoints (eusc-de-east-1, FIPS)"),
            ("endpoint-of-new-region", "endpoints (eusc-de-east-1, dual stack)"),
            ("endpoint-of-new-region", "endpoints (eusc-de-east-1, FIPS, dual stack)"),
            ("partitions", "partitions aws-eusc"),
        ),
    ),
    # The endpoint rules have changed in the letter alone: the types of parameters are spelt in lower case now.
    Pair("apigatewayv2", "1.40.60", "1.40.61", ("CreateApi", "GetApi"), None, ()),
    Pair(
        "lambda", "1.20.105", "1.20.106",
        ("AddPermission", "AddLayerVersionPermission", "CreateEventSourceMapping", "ListFunctions"),
        "major",
        (
            ("length-tightened", "AddLayerVersionPermissionRequest.action"),
            ("length-tightened", "AddLayerVersionPermissionRequest.organization_id"),
            ("length-tightened", "AddPermissionRequest.source_account"),
            ("pattern", "AddPermissionRequest.principal"),
            ("enum-value-added", "SourceAccessType.VIRTUAL_HOST"),
        ),
        documented=32,
    ),
    Pair(
        "lambda", "1.35.22", "1.35.23",
        ("AddPermission", "CreateEventSourceMapping", "ListTags", "TagResource"),
        "major",
        (
            ("error-added", "AddPermission"),
            ("member-added", "CreateEventSourceMappingRequest.tags"),
            ("member-added", "EventSourceMappingConfiguration.event_source_mapping_arn"),
            ("length-tightened", "ListTagsRequest.resource"),
            ("length-tightened", "TagResourceRequest.resource"),
            ("pattern", "ListTagsRequest.resource"),
            ("pattern", "TagResourceRequest.resource"),
        ),
        documented=7,
    ),
    Pair(
        "lambda", "1.35.27", "1.35.28", ("AddPermission", "RemovePermission", "*ResourcePolicy"), "major",
        (
            ("operation-removed", "DeleteResourcePolicy"),
            ("operation-removed", "GetResourcePolicy"),
            ("operation-removed", "PutResourcePolicy"),
            ("error-removed", "AddPermission"),
            ("error-removed", "RemovePermission"),
            ("exception-removed", "PublicPolicyException"),
        ),
        documented=5,
    ),
    # The whole model was made anew, and next to nothing of it concerns a caller.
    Pair(
        "lambda", "1.39.10", "1.39.11", ("ListFunctions", "ListTags", "CreateAlias", "DeleteAlias"), "minor",
        (
            ("operation-http", "ListFunctions"),
            ("operation-http", "ListTags"),
            ("member-wire", "ListTagsRequest.resource"),
            ("operation-idempotent", "CreateAlias"),
            ("operation-idempotent", "DeleteAlias"),
            ("pattern", "FileSystemConfig.local_mount_path"),
            ("pattern", "RuntimeVersionConfig.runtime_version_arn"),
        ),
        documented=1,
    ),
    Pair(
        "lambda", "1.41.5", "1.41.6", ("DeleteFunction", "UpdateFunctionConfiguration", "ListCapacityProviders"),
        "minor", None,
    ),
    Pair(
        "dynamodb", "1.42.40", "1.42.41", ("CreateTable", "DescribeTable"), "minor",
        (
            ("member-optional", "CreateTableInput.attribute_definitions"),
            ("member-optional", "CreateTableInput.key_schema"),
            ("member-added", "CreateTableInput.global_table_source_arn"),
            ("member-added", "CreateTableInput.global_table_settings_replication_mode"),
            ("member-added", "TableDescription.global_table_settings_replication_mode"),
            ("member-added", "ReplicaDescription.global_table_settings_replication_mode"),
            ("class-added", "GlobalTableSettingsReplicationMode"),
        ),
        documented=1,
    ),
    Pair(
        # The model makes Expires a text; a customisation keeps it a time, as botocore does, so callers see nothing.
        "s3", "1.40.25", "1.40.26", ("PutObject", "GetObject", "HeadObject"), None, (),
    ),
    Pair(
        "sqs", "1.31.81", "1.31.82", ("ListMessageMoveTasks",), "major",
        (
            ("member-no-enum", "ListMessageMoveTasksResultEntry.status"),
            ("class-removed", "TaskStatus"),
        ),
    ),
    Pair(
        "sqs", "1.34.100", "1.34.101", ("ReceiveMessage",), "minor",
        (
            ("deprecated", "ReceiveMessageRequest.attribute_names"),
            ("member-added", "ReceiveMessageRequest.message_system_attribute_names"),
            ("enum-value-added", "MessageSystemAttributeName.ALL"),
        ),
        documented=3,
    ),
)  # fmt: skip

# Far apart, for all that piles up in years: service, then the two releases. 1.20.0 and
# 1.24.0 have no endpoint rules; before 1.31.48 partitions have no implicitGlobalRegion.
FAR = tuple(
    (service, *releases)
    for service in ("apigatewayv2", "dynamodb", "lambda", "s3", "sqs")
    for releases in (
        ("1.20.0", "1.31.40"),
        ("1.24.0", "1.42.41"),
        ("1.29.0", "1.31.81"),
        ("1.31.81", "1.42.41"),
    )
)
