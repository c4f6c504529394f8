"""Every operation of every service that has a stream of events: generated, or refused by name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from clientsmith.model import Service, traits
from clientsmith.model.unsupported import unsupported
from clientsmith.readers.service2.reader import read_service

from tests.fleet.against_botocore import differences
from tests.fleet.gates import LOADER, all_services, generate, problems, wrong_names

GENERATED = {
    "bedrock-agent-runtime": {
        "AgenticRetrieveStream", "InvokeAgent", "InvokeFlow", "InvokeInlineAgent", "OptimizePrompt",
        "RetrieveAndGenerateStream",
    },
    "bedrock-agentcore": {"InvokeAgentRuntimeCommand", "InvokeCodeInterpreter", "InvokeHarness"},
    "bedrock-runtime": {"ConverseStream", "InvokeModelWithResponseStream"},
    "devops-agent": {"SendMessage"},
    "healthlake": {"UpdateProfileWithAgent"},
    "iotsitewise": {"InvokeAssistant"},
    "kinesis": {"SubscribeToShard"},
    "lambda": {"InvokeWithResponseStream"},
    "logs": {"GetLogObject", "StartLiveTail"},
    "s3": {"SelectObjectContent"},
    "sagemaker-runtime": {"InvokeEndpointWithResponseStream"},
}  # fmt: skip
REFUSED = {
    "bedrock-runtime": {"InvokeModelWithBidirectionalStream"},
    "connecthealth": {"StartMedicalScribeListeningSession"},
    "lexv2-runtime": {"StartConversation"},
    "polly": {"StartSpeechSynthesisStream"},
    "qbusiness": {"Chat"},
}
"""They send a stream of events while they read one, which takes HTTP/2."""
REASON = "sends its request as a stream of events, which needs HTTP/2"


@cache
def document(name: str) -> Any:
    return LOADER.load_service_model(name, "service-2")


@cache
def service(name: str) -> Service:
    return read_service(document(name), source=name)


def with_streams(found: Service) -> Iterator[str]:
    """The operations that have a stream of events."""
    for name, operation in found.operations.items():
        roots = [shape for shape in (operation.input, operation.output) if shape is not None]
        if any(traits.EventStream in shape.traits for shape in found.reachable(*roots)):
            yield name


@pytest.mark.parametrize("name", sorted({*GENERATED, *REFUSED}))
def test_a_stream_is_generated_or_refused_by_name(name: str) -> None:
    generated, refused = GENERATED.get(name, set[str]()), REFUSED.get(name, set[str]())
    reasons = unsupported(service(name))

    assert set(with_streams(service(name))) == generated | refused
    assert {each: reasons.get(each) for each in refused} == dict.fromkeys(refused, (REASON,))
    assert {each: reasons[each] for each in generated & reasons.keys()} == {}


@pytest.mark.parametrize("name", GENERATED)
def test_its_events_are_botocores(name: str, tmp_path: Path) -> None:
    found = generate(name, tmp_path, operations=tuple(sorted(GENERATED[name])))

    assert wrong_names(tmp_path) == ""
    assert list(problems(found)) == []
    assert list(differences(found)) == []


@pytest.mark.fleet
def test_no_other_service_has_streams() -> None:
    others = set(all_services()) - {*GENERATED, *REFUSED}
    marked = [
        name
        for name in others
        if any(shape.get("eventstream") for shape in document(name)["shapes"].values())
    ]

    assert marked == []
