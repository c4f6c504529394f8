"""The names of every operation of the installed botocore, against boto3's names of the same."""

from __future__ import annotations

import botocore.loaders
from botocore import xform_name
from clientsmith.codegen.python import names

# botocore takes the O of OAuth for a word in these, and not in its other operations with OAuth in them.
DIFFERENT = {
    "CreateOAuth2TokenWithTokenExchange",
    "CreateOAuthClientApplication",
    "DeleteOAuthClientApplication",
    "DescribeOAuthClientApplication",
    "ListOAuthClientApplications",
    "UpdateOAuthClientApplication",
}


def test_methods_are_called_as_in_boto3() -> None:
    loader = botocore.loaders.Loader()
    operations = {
        operation
        for service in loader.list_available_services("service-2")
        for operation in loader.load_service_model(service, "service-2")["operations"]
    }

    different = {name for name in operations if names.snake_case(name) != xform_name(name)}

    assert different == DIFFERENT
