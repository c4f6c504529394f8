"""What is generated of a stream of events, what is refused, and what a package without one does not have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model.unsupported import unsupported
from clientsmith.output.runtime_files import runtime_files
from clientsmith.readers.service2.reader import read_service

from tests.support.event_models import PROTOCOLS, event_model
from tests.support.packages import build, model, operation, render_files

UNION = "pkg/sample/types/events.py"


def changed(protocol: str = "rest-json", **shapes: Any) -> dict[str, Any]:
    """The model with other shapes."""
    found = event_model(protocol)
    found["shapes"] |= shapes
    return found


def event(**members: Any) -> dict[str, Any]:
    return {"type": "structure", "event": True, "members": members}


# --- what is generated ---


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_exceptions_are_no_events(protocol: str, tmp_path: Path) -> None:
    service = build(event_model(protocol), tmp_path)

    assert "gone_away" not in service.Events.member_names()
    assert service.Gone.__module__.endswith(".errors")
    assert {"Gone", "Busy"} <= {*service.EXCEPTIONS}
    assert not [path for path in tmp_path.rglob("*.py") if path.name == "gone.py"]


def test_an_event_of_headers_and_payloads_is_read_from_no_body(tmp_path: Path) -> None:
    service = build(event_model("rest-json"), tmp_path)

    assert not hasattr(service.ChunkEvent, "from_wire")
    assert hasattr(service.PlainEvent, "from_wire")


def test_one_that_stands_elsewhere_too_is_read_from_a_body(tmp_path: Path) -> None:
    holder = event(Chunk={"shape": "ChunkEvent"})

    service = build(changed(PlainEvent=holder), tmp_path)

    assert hasattr(service.ChunkEvent, "from_wire")


def test_an_answer_that_is_shared_is_read_by_each_operation(tmp_path: Path) -> None:
    document = changed()
    again = operation("ListenAgain", input="ListenRequest", output="ListenResult")
    document["operations"]["ListenAgain"] = again

    service = build(document, tmp_path)

    assert service.ListenResult.__module__.endswith(".types.listen_result")
    assert not hasattr(service.ListenResult, "from_wire")


def test_a_package_has_the_runtime_of_event_streams_where_it_has_one() -> None:
    without = render_files(model({"Ping": operation("Ping")}), "pkg")
    found = {path for path in runtime_files("pkg", without) if "event" in path}
    assert found == set()

    files = render_files(event_model("json"), "pkg")
    found = {path for path in runtime_files("pkg", files) if "event" in path}
    assert found == {
        "pkg/runtime/client/event_stream.py",
        "pkg/runtime/protocols/eventstream.py",
        "pkg/runtime/testing/events.py",
    }


def test_a_call_without_events_loads_nothing_of_them(tmp_path: Path) -> None:
    document = event_model("rest-json")
    document["operations"]["Ping"] = operation("Ping", input="PingRequest")
    document["shapes"]["PingRequest"] = {"type": "structure", "members": {}}
    service = build(document, tmp_path)
    top = service.__name__.partition(".")[0]
    script = (
        f"import sys; from {service.__name__} import SampleClient\n"
        f"from {top}.runtime import Credentials\n"
        f"from {top}.runtime.testing import StubTransport, json_response\n"
        "stub = StubTransport(json_response({}))\n"
        "SampleClient(region='eu-west-1', endpoint_url='https://example.com', transport=stub,"
        " credentials=Credentials('id', 'secret')).ping()\n"
        "print(*sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    loaded = done.stdout.split()
    assert f"{service.__name__}.operations.ping" in loaded
    assert [name for name in loaded if name.startswith(top) and "event" in name] == []
    assert [name for name in loaded if name.startswith(top) and "stream" in name] == []


@pytest.mark.parametrize(
    ("protocol", "streams"),
    [("rest-json", "streams.ANSWER"), ("json", "event_stream.AFTER_INITIAL_RESPONSE")],
)
def test_what_stands_beside_the_stream_is_waited_for_where_it_is_the_first_message(
    protocol: str, streams: str
) -> None:
    files = render_files(event_model(protocol), "pkg")

    assert f"streams={streams}," in files["pkg/sample/operations/listen.py"]


def test_nothing_is_waited_for_where_nothing_stands_beside_it() -> None:
    result = {"type": "structure", "members": {"Events": {"shape": "Events"}}}

    files = render_files(changed("json", ListenResult=result), "pkg")

    assert "streams=streams.ANSWER," in files["pkg/sample/operations/listen.py"]
    assert "json_object" not in files["pkg/sample/operations/listen.py"]


# --- what is refused ---


def refusals(document: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return unsupported(read_service(document, source="m.json"))


def test_a_request_that_is_a_stream_is_refused_with_the_reason() -> None:
    sends = {"type": "structure", "members": {"Events": {"shape": "Events"}}, "payload": "Events"}

    found = refusals(changed(ListenRequest=sends))

    assert found == {
        "Listen": ("sends its request as a stream of events, which needs HTTP/2",),
    }


def test_a_stream_inside_of_an_answer_is_refused() -> None:
    inner = {"type": "structure", "members": {"Events": {"shape": "Events"}}}
    result = {"type": "structure", "members": {"Inner": {"shape": "Inner"}}}

    found = refusals(changed(ListenResult=result, Inner=inner))

    assert found == {"Listen": ("has a stream of events deep inside of its answer",)}
    assert refusals(changed()) == {}


def union(**members: str) -> dict[str, Any]:
    return {
        "type": "structure",
        "eventstream": True,
        "members": {name: {"shape": shape} for name, shape in members.items()},
    }


@pytest.mark.parametrize(
    ("shapes", "problem"),
    [
        ({"Events": union(Gone="Gone")}, r"\$\.shapes\.Events: an event stream without events"),
        ({"Events": union(One="Text")}, r"members\.One: an event has to be a structure"),
        (
            {"LineEvent": event(Line={"shape": "Names", "eventheader": True})},
            r"members\.Line: a list cannot be the header of an event",
        ),
        (
            {"LineEvent": event(Line={"shape": "Names", "eventpayload": True})},
            r"members\.Line: a list cannot be the payload of an event",
        ),
    ],
)
def test_what_no_event_can_be_is_an_error(shapes: dict[str, Any], problem: str) -> None:
    with pytest.raises(ModelError, match=problem):
        render_files(changed(**shapes), "pkg")


@pytest.mark.parametrize("protocol", ["query", "ec2"])
def test_a_protocol_without_event_streams_says_so(protocol: str) -> None:
    with pytest.raises(ModelError, match=f"{protocol} has no event streams"):
        render_files(changed(protocol), "pkg")
