"""An item that an answer names."""

from pydantic import BaseModel


class ItemReference(BaseModel):
    """`id` is null where the reader may not see the item."""

    id: int | None
    key: str
    title: str
