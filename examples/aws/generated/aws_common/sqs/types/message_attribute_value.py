from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class MessageAttributeValue(Structure):
    """The user-specified message attribute value. For string data types, the Value attribute has
    the same restrictions on the content as the message body. For more information, see
    SendMessage.

    Name, type, value and the message body must not be empty or null. All parts of the message
    attribute, including Name, Type, and Value, are part of the message size restriction (1
    MiB or 1,048,576 bytes).
    """

    _members = {
        "string_value": "StringValue",
        "binary_value": "BinaryValue",
        "string_list_values": "StringListValues",
        "binary_list_values": "BinaryListValues",
        "data_type": "DataType",
    }
    __slots__ = tuple(_members)

    string_value: str | None
    """Strings are Unicode with UTF-8 binary encoding. For a list of code values, see ASCII
    Printable Characters (http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
    """
    binary_value: bytes | None
    """Binary type attributes can store any binary data, such as compressed data, encrypted data,
    or images.
    """
    string_list_values: list[str] | None
    """Not implemented. Reserved for future use."""
    binary_list_values: list[bytes] | None
    """Not implemented. Reserved for future use."""
    data_type: str | None
    """Amazon SQS supports the following logical data types: String, Number, and Binary. For the
    Number data type, you must use StringValue.

    You can also append custom labels. For more information, see Amazon SQS Message Attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """

    def __init__(
        self,
        *,
        string_value: str | None = None,
        binary_value: bytes | None = None,
        string_list_values: list[str] | None = None,
        binary_list_values: list[bytes] | None = None,
        data_type: str | None = None,
    ) -> None:
        self.string_value = string_value
        self.binary_value = binary_value
        self.string_list_values = string_list_values
        self.binary_list_values = binary_list_values
        self.data_type = data_type

    def check(self, problems: Problems) -> None:
        if self.string_value is not None and type(self.string_value) is not str:
            problems.string("string_value", self.string_value)
        if self.binary_value is not None:
            problems.blob("binary_value", self.binary_value)
        if self.string_list_values is not None:
            problems.strings("string_list_values", self.string_list_values)
        if self.binary_list_values is not None:
            problems.list_of("binary_list_values", self.binary_list_values, problems.blob)
        if type(self.data_type) is not str:
            problems.required("data_type", self.data_type)
            problems.string("data_type", self.data_type)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.string_value is not None:
            body["StringValue"] = self.string_value
        if self.binary_value is not None:
            body["BinaryValue"] = wire.base64(self.binary_value)
        if self.string_list_values is not None:
            body["StringListValues"] = self.string_list_values
        if self.binary_list_values is not None:
            body["BinaryListValues"] = [wire.base64(item) for item in self.binary_list_values]
        if self.data_type is not None:
            body["DataType"] = self.data_type
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            string_value=wire.string(body, "StringValue"),
            binary_value=wire.blob(body, "BinaryValue"),
            string_list_values=wire.strings(body, "StringListValues"),
            binary_list_values=wire.list_of(body, "BinaryListValues", wire.blob),
            data_type=wire.string(body, "DataType"),
        )
