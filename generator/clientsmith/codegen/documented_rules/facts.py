"""What is known of a fact that no request states: by the caller's hint, or by what members say of it.

Evidence is certain or doubtful. Where certain evidence is for two values, one problem is reported and nothing is known.
Doubtful evidence counts where nothing is certain, and all of it is for the same value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from ...model.documented_rules import Evidence, Fact, members_of
from ..python.literals import pystr
from ..python.names import snake_case
from .conditions import FALSE, Condition, atom, both, either
from .lines import RuleFunction, mentions
from .truth import Truth


@dataclass(frozen=True, slots=True)
class FactFunctions:
    """The functions for ``fact`` in one operation, whose tests are compiled by ``certain`` and ``doubtful``."""

    fact: Fact
    certain: Truth
    doubtful: Truth

    def functions(self, rules: list[str]) -> Iterator[RuleFunction]:
        """The function that gives the variables which ``rules`` name, and one that reports a contradiction."""
        name, evidence = self.fact.name, self._evidence()
        certain = [each for each in evidence if each.certain]
        results = tuple(
            variable
            for variable in dict.fromkeys([*self._known.values(), *self._possible.values()])
            if mentions(rules, variable)
        )
        if not certain and not results:
            return
        doubted = {value: each for value, each in self._possible.items() if each in results}
        report = f"report_contradiction_of_{name}"
        lines = [f"{name}_hint = problems.hints.get({pystr(self.fact.hint)})"]
        for value, variable in self._known.items():
            if certain or doubted or variable in results:
                hinted = atom(f"{name}_hint == {pystr(value)}")
                lines.append(
                    f"{variable} = {either(hinted, *self._shown(value, certain)).as_bool()}"
                )
        if certain:
            nothing = f"return {', '.join('False' for _ in results)}".rstrip()
            lines += [
                f"if {self._two_known()}:",
                f"    {report}(request, problems)",
                f"    {nothing}",
            ]
        if doubted:
            lines += self._weighed(evidence, doubted, results)
        if results:
            lines.append(f"return {', '.join(results)}")
        ids = ", ".join(each.id for each in evidence) or "nothing"
        about = f"The values of {name}: by the hint {self.fact.hint}, or by the evidence {ids}."
        yield RuleFunction(f"find_{name}", about, tuple(lines), (), results)
        if certain:
            yield RuleFunction(report, "", tuple(self._contradiction(certain)))

    @property
    def _known(self) -> dict[str, str]:
        """For each value the variable that tells whether it is certain."""
        return {value: self.certain.fact(self.fact.name, value) for value in self.fact.values}

    @property
    def _possible(self) -> dict[str, str]:
        """For each value the variable that counts doubtful evidence; none where there is no such evidence."""
        names = {value: self.doubtful.fact(self.fact.name, value) for value in self.fact.values}
        return {value: name for value, name in names.items() if name != self._known[value]}

    def _evidence(self) -> list[Evidence]:
        """What a request of the operation can show."""
        return [
            each
            for each in self.certain.rules.evidence
            if each.fact == self.fact.name
            and self.certain.fields.operation.name in each.operations
            and self.certain.true(each.when) != FALSE
        ]

    def _shown(self, value: str, evidence: list[Evidence]) -> list[Condition]:
        return [self.certain.true(each.when) for each in evidence if each.value == value]

    def _two_known(self) -> Condition:
        pairs = combinations(map(atom, self._known.values()), 2)
        return either(*(both(*pair) for pair in pairs))

    def _contradiction(self, evidence: list[Evidence]) -> Iterator[str]:
        name, hint = pystr(self.fact.name), pystr(self.fact.hint)
        yield f"rules.contradict(problems, {name}, {hint}, ["
        for each in evidence:
            path = self.certain.fields.find(members_of(each.when)[0]).path
            claim = f"{pystr(each.value)}, {pystr(path)}, {pystr(each.message)}"
            yield f"    ({claim}, {self.certain.true(each.when)}),"
        yield "])"

    def _weighed(
        self, evidence: list[Evidence], doubted: dict[str, str], results: tuple[str, ...]
    ) -> Iterator[str]:
        """Returns early what is certain; else each value of ``doubted`` for which all doubtful evidence is."""
        certain = {variable: self._known[value] for value, variable in doubted.items()}
        yield f"if {either(*map(atom, self._known.values()))}:"
        yield f"    return {', '.join(certain.get(variable, variable) for variable in results)}"
        doubtful = [each for each in evidence if not each.certain]
        seeming: dict[str, Condition] = {}
        for value in self.fact.values:
            shown = self._shown(value, doubtful)
            if shown:
                variable = f"{self.fact.name}_seems_{snake_case(value)}"
                yield f"{variable} = {either(*shown).as_bool()}"
                seeming[value] = atom(variable)
        for value, variable in doubted.items():
            others = [seems.negated() for other, seems in seeming.items() if other != value]
            yield f"{variable} = {both(seeming.get(value, FALSE), *others)}"
