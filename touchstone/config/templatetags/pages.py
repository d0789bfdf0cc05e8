"""What the server-rendered pages ask for: a sentence, a field, whether mail goes out."""

from typing import Any

from django import template
from django.conf import settings
from django.forms import BoundField
from django.utils.safestring import SafeString

from touchstone.accounts.queries import the_company
from touchstone.core.texts import declared_texts, is_english, say

register = template.Library()


@register.simple_tag
def text(code: str, **params: Any) -> str:
    """`{% text "pages.sign_in" %}`: the sentence in the reader's language."""
    return say(code, **params)


@register.filter
def label_of(field: BoundField) -> str:
    """Our own word for a field of that name, or the form's."""
    code = f"pages.field.{field.name}"
    return say(code) if code in declared_texts() else str(field.label)


@register.filter
def bare(field: BoundField) -> SafeString:
    """The input alone: the label says what belongs in it, a placeholder would say it again."""
    field.field.widget.attrs.pop("placeholder", None)
    return field.as_widget()


@register.filter
def is_checkbox(field: BoundField) -> bool:
    return getattr(field.field.widget, "input_type", "") == "checkbox"


@register.simple_tag
def page_language() -> str:
    """For `<html lang>`: the scripts of Chinese differ in fonts and line breaks."""
    return "en" if is_english() else "zh-CN"


@register.simple_tag
def is_set_up() -> bool:
    """Whether the company was named yet; before that nobody has a password."""
    return the_company().is_set_up


@register.simple_tag
def can_send_mail() -> bool:
    """Whether a mail server is configured."""
    return bool(settings.EMAIL_HOST)
