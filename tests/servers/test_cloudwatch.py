"""Metrics and alarms, over the protocol that is preferred of the three that the service has."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.servers.conftest import Make, Service

OPERATIONS = (
    "DeleteAlarms",
    "DescribeAlarms",
    "GetMetricData",
    "GetMetricStatistics",
    "ListMetrics",
    "PutMetricAlarm",
    "PutMetricData",
    "SetAlarmState",
)
NOW = datetime.now(UTC).replace(second=0, microsecond=0)


@pytest.fixture
def cloudwatch(service: Make) -> Service:
    return service("cloudwatch", OPERATIONS)


def put(cloudwatch: Service, *values: float) -> None:
    cloudwatch.call(
        "put_metric_data",
        namespace="shop",
        metric_data=[
            cloudwatch.MetricDatum(
                metric_name="orders",
                dimensions=[cloudwatch.Dimension(name="place", value="ü")],
                timestamp=NOW - timedelta(minutes=5),
                value=value,
                unit=cloudwatch.StandardUnit.COUNT,
            )
            for value in values
        ],
    )


def test_what_we_put_is_what_both_count(cloudwatch: Service) -> None:
    put(cloudwatch, 1.5, 2.5)

    span = {"StartTime": NOW - timedelta(hours=1), "EndTime": NOW + timedelta(hours=1)}
    theirs = cloudwatch.theirs.get_metric_statistics(
        Namespace="shop",
        MetricName="orders",
        Dimensions=[{"Name": "place", "Value": "ü"}],
        Period=60,
        Statistics=["Sum", "Maximum"],
        **span,
    )
    ours = cloudwatch.call(
        "get_metric_statistics",
        namespace="shop",
        metric_name="orders",
        dimensions=[cloudwatch.Dimension(name="place", value="ü")],
        start_time=span["StartTime"],
        end_time=span["EndTime"],
        period=60,
        statistics=["Sum", cloudwatch.Statistic.MAXIMUM],
    )
    (point,) = theirs["Datapoints"]
    assert (point["Sum"], point["Maximum"]) == (4.0, 2.5)
    assert ours.to_dict()["Datapoints"] == theirs["Datapoints"]

    query = cloudwatch.MetricDataQuery(
        id="q",
        metric_stat=cloudwatch.MetricStat(
            metric=cloudwatch.Metric(namespace="shop", metric_name="orders"), period=60, stat="Sum"
        ),
    )
    (data,) = cloudwatch.items(
        "get_metric_data",
        metric_data_queries=[query],
        start_time=span["StartTime"],
        end_time=span["EndTime"],
    )
    assert data.values == [4.0]
    (metric,) = cloudwatch.items("list_metrics", namespace="shop")
    assert metric.to_dict() == cloudwatch.theirs.list_metrics(Namespace="shop")["Metrics"][0]


def test_an_alarm_from_creation_to_deletion(cloudwatch: Service) -> None:
    cloudwatch.call(
        "put_metric_alarm",
        alarm_name="too many",
        namespace="shop",
        metric_name="orders",
        statistic="Sum",
        period=60,
        evaluation_periods=2,
        threshold=0.1,
        comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
        actions_enabled=False,
    )
    cloudwatch.wait("alarm_exists", alarm_names=["too many"])
    cloudwatch.call(
        "set_alarm_state", alarm_name="too many", state_value="ALARM", state_reason="a & b"
    )

    (theirs,) = cloudwatch.theirs.describe_alarms()["MetricAlarms"]
    (ours,) = cloudwatch.call("describe_alarms").metric_alarms
    assert (theirs["Threshold"], theirs["StateReason"]) == (0.1, "a & b")
    assert ours.to_dict() == theirs
    assert ours.state_value is cloudwatch.StateValue.ALARM

    cloudwatch.call("delete_alarms", alarm_names=["too many"])
    assert cloudwatch.theirs.describe_alarms()["MetricAlarms"] == []


def test_pages_hold_every_alarm(cloudwatch: Service) -> None:
    for number in range(5):
        cloudwatch.theirs.put_metric_alarm(
            AlarmName=f"a{number}",
            Namespace="shop",
            MetricName="orders",
            Statistic="Sum",
            Period=60,
            EvaluationPeriods=1,
            Threshold=1.0,
            ComparisonOperator="GreaterThanThreshold",
        )

    pages = cloudwatch.pages("describe_alarms", max_records=2)

    assert [alarm.alarm_name for page in pages for alarm in page.metric_alarms] == [
        f"a{number}" for number in range(5)
    ]


def test_errors_are_those_of_the_model(cloudwatch: Service) -> None:
    with pytest.raises(cloudwatch.ResourceNotFound) as caught:
        cloudwatch.call("set_alarm_state", alarm_name="nowhere", state_value="OK", state_reason="r")

    assert caught.value.message
