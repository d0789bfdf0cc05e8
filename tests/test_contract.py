"""What the contract promises beyond its routes."""

from collections import Counter

from pydantic import BaseModel

from touchstone.config.api import api


def ours(model: type[BaseModel]) -> list[type[BaseModel]]:
    """The models below `model` that our own modules define."""
    found = [model] if model.__module__.startswith("touchstone.") else []
    return [*found, *(one for child in model.__subclasses__() for one in ours(child))]


def test_no_two_models_share_a_name() -> None:
    """The contract knows models by their bare names: the second would silently replace the first."""
    schemas = api.get_openapi_schema()["components"]["schemas"]
    counted = Counter(model.__name__ for model in set(ours(BaseModel)))
    assert [name for name, count in counted.items() if count > 1 and name in schemas] == []


def test_every_operation_says_what_a_refusal_looks_like() -> None:
    operations = [one for path in api.get_openapi_schema()["paths"].values() for one in path.values()]
    assert operations
    assert all("application/problem+json" in one["responses"]["default"]["content"] for one in operations)
