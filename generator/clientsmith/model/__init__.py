"""What a service is, in Smithy's words: frozen values that know neither JSON nor Python. Standard library only."""

from .endpoint_rules import Partition, RuleSet
from .service import Acceptor, Operation, Paginator, Service, UnknownKey, Waiter
from .shape import AGGREGATES, Kind, Member, Shape
from .traits import Trait, Traits

__all__ = [
    "AGGREGATES",
    "Acceptor",
    "Kind",
    "Member",
    "Operation",
    "Paginator",
    "Partition",
    "RuleSet",
    "Service",
    "Shape",
    "Trait",
    "Traits",
    "UnknownKey",
    "Waiter",
]
